import fc from "fast-check";
import { expect, test } from "vitest";
import type { AvailabilityWindow, RecordedAvailability } from "@/lib/domain/availability/availability";
import { availabilityProblems } from "@/lib/domain/availability/availability-problems";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import { overlappingLines } from "@/lib/domain/care-package/overlapping-lines";
import { BANK_HOLIDAY_BEHAVIOURS, type RegularVisit } from "@/lib/domain/care-package/regular-visit";
import { lineProblems } from "@/lib/domain/care-package/terms-problems";
import { GENDERS } from "@/lib/domain/employee";
import { planAvailability } from "@/lib/domain/need-sheets/plan-availability";
import { planPackages } from "@/lib/domain/need-sheets/plan-packages";
import { storedAvailability, storedPackages } from "@/lib/domain/need-sheets/stored.test-data";
import { CARERS_NEEDED } from "@/lib/domain/request";
import { SERVICES } from "@/lib/domain/service";
import { addDays, clockTimeAt, WEEKDAYS } from "@/lib/domain/time";
import { exportWorkbook } from "./export-workbook";
import { readWorkbook } from "./read-workbook";
import { SAMPLE_EMPLOYEES } from "./templates/sample-employees";
import { SAMPLE_PATIENTS } from "./templates/sample-patients";

const PATIENTS = SAMPLE_PATIENTS.slice(0, 4).map(({ patientId }) => patientId);
const CARERS = [...SAMPLE_EMPLOYEES.slice(0, 4).map(({ employeeId }) => employeeId), "Smith, Ann", "2-12"];
const people = {
  employees: [
    ...SAMPLE_EMPLOYEES.slice(0, 4),
    ...CARERS.slice(4).map((employeeId) => ({ ...SAMPLE_EMPLOYEES[5], employeeId })),
  ] as typeof SAMPLE_EMPLOYEES,
  patients: SAMPLE_PATIENTS.slice(0, 4),
};

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const clock = fc.integer({ min: 0, max: 95 }).map((quarter) => clockTimeAt(quarter * 15));
const monday = fc.integer({ min: 0, max: 60 }).map((weeks) => addDays("2026-11-23", weeks * 7));
const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2026-11-23", days));
const weekdays = fc.subarray([...WEEKDAYS], { minLength: 1 });
/** The first day, and the day after the last. */
const span = fc
  .tuple(maybe(day), maybe(fc.integer({ min: 1, max: 99 })))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from ?? "2027-01-04", days) }));
const text = fc.constantFrom("=1+1", "key safe", "Ring twice\nthen wait", "'quoted", '<&"> é', "N/A or none");

const line: fc.Arbitrary<RegularVisit> = fc
  .record({
    name: fc.constantFrom("Breakfast", "Tea", "Lunch", "=name", "Sitting service"),
    services: fc.subarray([...SERVICES], { minLength: 1 }),
    weekdays,
    weeks: fc.oneof(
      fc.constant({ everyWeeks: 1, weeksFrom: null }),
      fc
        .tuple(fc.integer({ min: 1, max: 8 }), monday)
        .map(([everyWeeks, weeksFrom]) => ({ everyWeeks, weeksFrom })),
    ),
    starts: fc
      .tuple(fc.integer({ min: 60, max: 1300 }), fc.nat(15), fc.nat(15))
      .map(([wished, before, after]) => ({
        earliestStart: clockTimeAt(wished - before),
        wishedStart: clockTimeAt(wished),
        latestStart: clockTimeAt(wished + after),
      })),
    duration: fc.integer({ min: 5, max: 240 }),
    carersNeeded: fc.constantFrom(...CARERS_NEEDED),
    timeCritical: fc.boolean(),
    demands: fc.record({
      requiredRole: maybe(fc.constantFrom("Nurse" as const, "Senior Carer" as const)),
      language: maybe(fc.constantFrom("Polish", "English/Hindi")),
      gender: maybe(fc.constantFrom(...GENDERS)),
      vehicle: fc.boolean(),
    }),
    regularCarers: fc.subarray(CARERS),
    notes: maybe(text),
    span,
    bankHolidays: fc.constantFrom(...BANK_HOLIDAY_BEHAVIOURS),
    status: fc.constantFrom("confirmed" as const, "proposed" as const),
  })
  .map(({ weeks, starts, span: days, ...rest }) => ({
    ...{ ...rest, ...weeks, ...starts, ...days },
    ...{ id: 0, patientId: "", exceptions: [] },
  }));

const packages: fc.Arbitrary<CarePackage[]> = fc
  .tuple(...PATIENTS.map(() => fc.array(line, { maxLength: 4 })))
  .map((all) =>
    all.map((lines, index) => {
      const patientId = PATIENTS[index] ?? "";
      // Only what can be stored: nothing at the same time as something else.
      const regularVisits: RegularVisit[] = [];
      for (const [at, one] of lines.entries()) {
        const next = { ...one, patientId, id: index * 10 + at + 1 };
        const isStorable =
          lineProblems(next).length === 0 &&
          overlappingLines([...regularVisits, next], "2026-11-23") === null;
        if (isStorable) regularVisits.push(next);
      }
      return { patientId, regularVisits, suspensions: [], version: 1 };
    }),
  );

const window: fc.Arbitrary<AvailabilityWindow> = fc
  .record({
    weekday: fc.constantFrom(...WEEKDAYS),
    from: clock,
    until: clock,
    span,
    week: monday,
    everyWeeks: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ weekday, from, until, span: days, week, everyWeeks }) => ({
    ...{ weekday, from, until, everyWeeks, weeksFrom: everyWeeks === 1 ? null : week },
    ...{ validFrom: days.from, validUntil: days.until },
  }));

const hours = maybe(fc.constantFrom(0, 7.5, 16, 37.5));
const recorded: fc.Arbitrary<RecordedAvailability[]> = fc
  .tuple(
    ...CARERS.map(() =>
      fc.record({
        windows: maybe(fc.array(window, { maxLength: 6 })),
        exceptions: fc.uniqueArray(
          fc.record({
            date: day,
            windows: fc.array(fc.record({ from: clock, until: clock }), { maxLength: 2 }),
            notes: maybe(text),
          }),
          { maxLength: 3, selector: ({ date }) => date },
        ),
        ...{ contractedHours: hours, preferredHours: hours, mostHours: maybe(fc.constantFrom(40, 60)) },
        optedOutOf48Hours: fc.boolean(),
      }),
    ),
  )
  .map((all) =>
    all
      .map((one, index) => ({
        ...{ ...one, employeeId: CARERS[index] ?? "", version: 1 },
        exceptions: one.exceptions.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      }))
      .filter((one) => availabilityProblems(one).length === 0),
  );

test("care packages and availability are read as they were exported, without a repair", () => {
  fc.assert(
    fc.property(packages, recorded, (all, carers) => {
      const workbook = readWorkbook(
        exportWorkbook(people.employees, people.patients, { packages: all, availability: carers }),
      );
      expect([workbook.problems, workbook.questions, workbook.repairs]).toEqual([[], [], []]);
      const { careVisits, availability } = workbook.needs;

      const again = planPackages(careVisits, storedPackages(PATIENTS, CARERS, all));
      expect([again.problems, again.changes]).toEqual([[], []]);
      const anew = planPackages(careVisits, storedPackages(PATIENTS, CARERS));
      const withoutIds = (lines: readonly RegularVisit[]) => lines.map((one) => ({ ...one, id: 0 }));
      expect(anew.changes.map(({ patientId, regularVisits }) => [patientId, regularVisits])).toEqual(
        all
          .filter(({ regularVisits }) => regularVisits.length > 0)
          .map(({ patientId, regularVisits }) => [patientId, withoutIds(regularVisits)]),
      );

      const same = planAvailability(availability, storedAvailability(CARERS, carers));
      expect([same.problems, same.changes, same.unchanged]).toEqual([[], [], carers.length]);
      const fresh = planAvailability(availability, storedAvailability(CARERS));
      expect(fresh.changes.map(({ after }) => inOrder(after))).toEqual(carers.map(inOrder));
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** The order of windows says nothing. */
const inOrder = ({ windows, exceptions, ...rest }: RecordedAvailability) => ({
  ...rest,
  windows: windows?.map((one) => JSON.stringify(one)).sort() ?? null,
  exceptions: exceptions.map((one) => ({
    ...one,
    windows: one.windows.map(({ from, until }) => `${from}-${until}`).sort(),
  })),
});
