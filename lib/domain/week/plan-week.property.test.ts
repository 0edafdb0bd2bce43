import fc from "fast-check";
import { expect, test } from "vitest";
import { solve } from "../../optimise/solve";
import { decide } from "../candidates";
import type { RegularVisit } from "../care-package/regular-visit";
import type { Employee } from "../employee";
import { exampleEmployee, examplePatient } from "../rules/example-match";
import { intervalOf, overlaps, plusWallMinutes, WEEKDAYS } from "../time";
import { standingIn, type VisitState } from "../visit-state";
import type { AppliedVisit } from "./applied-visit";
import { loadWeek } from "./load-week";
import { planWeek } from "./plan-week";
import { EXAMPLE_RULE_SETTINGS, regularVisit, snapshotOf } from "./snapshot.test-data";
import { WeekFacts } from "./week-facts";
import type { WeekSnapshot } from "./week-snapshot";

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
  services: fc.constantFrom<RegularVisit["services"]>(
    ["personal_care"],
    ["medicine"],
    ["meal_prep", "medicine"],
    ["cleaning"],
  ),
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
const anySnapshot: fc.Arbitrary<WeekSnapshot> = fc
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
      ruleSettings: { ...EXAMPLE_RULE_SETTINGS, trainedCarersMayAdminister: trained },
    });
  });

const solver = (problem: Parameters<typeof solve>[0]) => solve(problem, { seed: 1, iterations: 200 });

/** The rota of a plan among the facts, as if it had been stored. */
function factsAfter(
  snapshot: WeekSnapshot,
  changes: readonly AppliedVisit[],
): { facts: WeekFacts; states: VisitState[] } {
  const states = changes.map(({ after }) => after);
  const facts = new WeekFacts(snapshot);
  for (const state of states) {
    facts.place(state.visit);
    for (const { employeeId } of standingIn(state)) facts.assign(state.visit, employeeId);
  }
  return { facts, states };
}

test("no rule keeps any carer from what a plan assigns", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { facts, states } = factsAfter(snapshot, planWeek(snapshot, solver).changes);
      for (const state of states) {
        const { visit } = state;
        const patient = facts.patient(visit.patientId);
        const carers = standingIn(state).flatMap(({ employeeId }) => facts.employee(employeeId) ?? []);
        if (!patient) continue;
        const { refused } = decide({ visit, patient, demands: visit.demands, own: visit.id }, carers, facts);
        expect(refused.flatMap(({ verdicts }) => verdicts)).toEqual([]);
      }
    }),
    { numRuns: 60, seed: 20261129 },
  );
});

test("no patient has two visits at once, unless nobody gives them", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { states } = factsAfter(snapshot, planWeek(snapshot, solver).changes);
      const given = states.filter((state) => standingIn(state).length > 0);
      for (const [index, { visit: one }] of given.entries()) {
        for (const { visit: other } of states.filter((state) => !given.slice(0, index + 1).includes(state))) {
          if (one.patientId !== other.patientId || one.id === other.id) continue;
          if (!given.some(({ visit }) => visit === other)) continue;
          const interval = (visit: typeof one) => intervalOf(visit.startTime, visit.duration, snapshot.zone);
          expect(overlaps(interval(one), interval(other))).toBe(false);
        }
      }
    }),
    { numRuns: 40, seed: 20261129 },
  );
});

test("nobody is free for what a plan leaves open, at any start of the window", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { facts, states } = factsAfter(snapshot, planWeek(snapshot, solver).changes);
      const byKey = new Map(
        loadWeek(snapshot).visits.map((one) => [
          `${one.occurrence?.regularVisitId} ${one.occurrence?.date}`,
          one,
        ]),
      );
      for (const state of states) {
        const { visit } = state;
        const there = standingIn(state).map(({ employeeId }) => employeeId);
        const needed = byKey.get(`${visit.regularVisitId} ${visit.occurrenceDate}`);
        const patient = facts.patient(visit.patientId);
        if (there.length >= visit.carersNeeded || !needed || !patient) continue;
        const others = snapshot.employees.filter(({ employeeId }) => !there.includes(employeeId));
        const starts = there.length > 0 ? [visit.startTime] : startsBetween(needed.earliest, needed.latest);
        for (const startTime of starts) {
          const wanted = intervalOf(startTime, visit.duration, snapshot.zone);
          const isTaken = facts
            .patientVisitsBetween(
              visit.patientId,
              plusWallMinutes(startTime, -1500),
              plusWallMinutes(startTime, 1500),
            )
            .some(
              (one) =>
                one.visitId !== visit.id &&
                overlaps(one.interval, wanted) &&
                facts.isGiven(visit.patientId, one.visitId),
            );
          if (isTaken) continue;
          const request = { visit: { ...visit, startTime }, patient, demands: visit.demands, own: visit.id };
          expect(
            decide(request, others, facts).candidates.map(({ match }) => match.employee.employeeId),
          ).toEqual([]);
        }
      }
    }),
    { numRuns: 60, seed: 20261129 },
  );
});

function startsBetween(from: string, until: string): string[] {
  const starts: string[] = [];
  for (let start = from; start <= until; start = plusWallMinutes(start, 5)) starts.push(start);
  return starts;
}

test("the same snapshot and the same solution give the same bytes", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      expect(JSON.stringify(planWeek(snapshot, solver))).toBe(JSON.stringify(planWeek(snapshot, solver)));
    }),
    { numRuns: 15, seed: 20261129 },
  );
});
