import fc from "fast-check";
import type { RegularVisit } from "../care-package/regular-visit";
import type { Employee } from "../employee";
import { exampleEmployee, examplePatient } from "../rules/example-match";
import { SHIPPED_TRAVEL_SETTINGS } from "../travel";
import { WEEKDAYS } from "../time";
import type { WeekSnapshot } from "./week-snapshot";
import { USUAL_WEIGHTS } from "./week-weights";

export const WEEK = "2026-12-07";

const NOTHING_DEMANDED = { requiredRole: null, language: null, gender: null, vehicle: false };

/** A regular visit every day at 09:00, with changes. */
export const regularVisit = (changes: Partial<RegularVisit> = {}): RegularVisit => ({
  id: 1,
  patientId: "P1",
  status: "confirmed",
  name: "Breakfast",
  services: ["personal_care"],
  weekdays: [...WEEKDAYS],
  everyWeeks: 1,
  weeksFrom: null,
  earliestStart: "08:30",
  wishedStart: "09:00",
  latestStart: "09:30",
  duration: 30,
  carersNeeded: 1,
  timeCritical: false,
  demands: NOTHING_DEMANDED,
  regularCarers: [],
  notes: null,
  from: null,
  until: null,
  bankHolidays: "as-usual",
  exceptions: [],
  ...changes,
});

/** A branch of nobody in the week from Mon 7 Dec 2026, seen on Mon 23 Nov. */
export const snapshotOf = (changes: Partial<WeekSnapshot> = {}): WeekSnapshot => ({
  week: WEEK,
  scope: "all",
  now: "2026-11-23T08:00",
  zone: "Europe/London",
  employees: [],
  patients: [],
  absences: [],
  preferences: [],
  availability: [],
  packages: [],
  bankHolidays: [],
  visits: [],
  settledVisitIds: [],
  received: [],
  trainedCarersMayAdminister: false,
  severities: [],
  travel: { settings: SHIPPED_TRAVEL_SETTINGS, places: [], legs: [] },
  weights: USUAL_WEIGHTS,
  ...changes,
});

const POSTCODES = ["NR1 1AA", "NR1 3QT", "NR2 2BB", "NR9 5AB", "IP22 4AB", null];

const carer = fc.record({
  postcode: fc.constantFrom(...POSTCODES),
  transportMode: fc.constantFrom("Car", "Bicycle", "Walking", null),
  qualification: fc.constantFrom("Nurse", "Senior Carer", "Carer"),
  languageSpoken: fc.constantFrom("English", "English/Polish", null),
  certificateExpiryDate: fc.constantFrom("2030-01-01", "2026-12-09", "2026-01-01", null),
  hours: fc.constantFrom(
    ["06:00", "22:00"],
    ["07:00", "15:00"],
    ["14:00", "22:30"],
    ["22:00", "06:00"],
    ["19:30", "04:00"],
    [null, null],
  ),
  weekdays: fc.constantFrom(null, null, "Mon/Tue/Wed/Thu/Fri", "Sat/Sun"),
  dailyLoad: fc.constantFrom(null, 2, 4),
  gender: fc.constantFrom("Female", "Male", null),
});

const visit = fc.record({
  services: fc.constantFrom<RegularVisit["services"]>(["personal_care"], ["medicine"], ["meal_prep", "medicine"], ["cleaning"]),
  weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  hour: fc.integer({ min: 0, max: 23 }),
  before: fc.constantFrom(0, 15, 60),
  after: fc.constantFrom(0, 15, 60),
  minute: fc.constantFrom(0, 0, 7, 30),
  duration: fc.constantFrom(15, 30, 45, 60, 420),
  carersNeeded: fc.constantFrom<1 | 2>(1, 1, 1, 2),
  timeCritical: fc.boolean(),
});

const clock = (minutes: number) => {
  const whole = Math.max(0, Math.min(23 * 60 + 59, minutes));
  return `${String(Math.floor(whole / 60)).padStart(2, "0")}:${String(whole % 60).padStart(2, "0")}`;
};

/** Small branches of all kinds: nights, blanks, expired certificates, wishes, absences, visits at once. */
export const anySnapshot: fc.Arbitrary<WeekSnapshot> = fc
  .record({
    carers: fc.array(carer, { minLength: 1, maxLength: 5 }),
    patients: fc.array(
      fc.record({
        postcode: fc.constantFrom(...POSTCODES),
        languagePreference: fc.constantFrom("English", "Hindi", null),
        visits: fc.array(visit, { maxLength: 4 }),
        avoids: fc.option(fc.nat(4)),
        gender: fc.option(fc.constantFrom<"Female" | "Male">("Female", "Male")),
        strength: fc.constantFrom<"must" | "prefer">("must", "prefer"),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    absence: fc.option(fc.nat(4)),
    trained: fc.boolean(),
  })
  .map(({ carers, patients, absence, trained }) => {
    const employees = carers.map(
      ({ hours, ...rest }, index): Employee =>
        exampleEmployee({
          ...rest,
          employeeId: `E${index + 1}`,
          earliestStart: hours[0] as string | null,
          latestEnd: hours[1] as string | null,
        }),
    );
    let id = 0;
    return snapshotOf({
      employees,
      patients: patients.map(({ postcode, languagePreference }, index) =>
        examplePatient({ postcode, languagePreference, patientId: `P${index + 1}` }),
      ),
      packages: patients.map(({ visits }, index) => ({
        patientId: `P${index + 1}`,
        suspensions: [],
        version: 1,
        regularVisits: visits.map(({ hour, minute, before, after, ...rest }) => {
          const wished = hour * 60 + minute;
          return regularVisit({
            ...rest,
            id: ++id,
            patientId: `P${index + 1}`,
            earliestStart: clock(wished - before),
            wishedStart: clock(wished),
            latestStart: clock(wished + after),
          });
        }),
      })),
      preferences: patients.map(({ avoids, gender, strength }, index) => [
        `P${index + 1}`,
        {
          gender: gender === null ? null : { value: gender, strength },
          preferred: [],
          avoid: avoids === null ? [] : [{ employeeId: `E${avoids + 1}`, strength }],
          shortVisitsAgreed: false,
        },
      ]),
      absences:
        absence === null
          ? []
          : [
              {
                id: 1,
                employeeId: `E${absence + 1}`,
                kind: "sick" as const,
                from: "2026-12-08T00:00",
                until: "2026-12-10T00:00",
                cancelledAt: null,
              },
            ],
      trainedCarersMayAdminister: trained,
    });
  });
