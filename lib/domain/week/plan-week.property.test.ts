import fc from "fast-check";
import { expect, test } from "vitest";
import { solve } from "../../optimise/solve";
import { decide } from "../candidates";
import { intervalOf, overlaps, plusWallMinutes } from "../time";
import { standingIn, type VisitState } from "../visit-state";
import type { AppliedVisit } from "./applied-visit";
import { loadWeek } from "./load-week";
import { planWeek } from "./plan-week";
import { anySnapshot } from "./snapshot.test-data";
import { WeekFacts } from "./week-facts";
import type { WeekSnapshot } from "./week-snapshot";

const solver = (problem: Parameters<typeof solve>[0]) => solve(problem, { seed: 1, iterations: 200 });

/** The rota of a plan among the facts, as if it had been stored. */
function factsAfter(snapshot: WeekSnapshot, changes: readonly AppliedVisit[]): { facts: WeekFacts; states: VisitState[] } {
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
    { numRuns: 150 },
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
    { numRuns: 100 },
  );
});

test("nobody is free for what a plan leaves open, at any start of the window", { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(anySnapshot, (snapshot) => {
      const { facts, states } = factsAfter(snapshot, planWeek(snapshot, solver).changes);
      const byKey = new Map(
        loadWeek(snapshot).visits.map((one) => [`${one.occurrence?.regularVisitId} ${one.occurrence?.date}`, one]),
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
            .patientVisitsBetween(visit.patientId, plusWallMinutes(startTime, -1500), plusWallMinutes(startTime, 1500))
            .some(
              (one) =>
                one.visitId !== visit.id &&
                overlaps(one.interval, wanted) &&
                facts.isGiven(visit.patientId, one.visitId),
            );
          if (isTaken) continue;
          const request = { visit: { ...visit, startTime }, patient, demands: visit.demands, own: visit.id };
          expect(decide(request, others, facts).candidates.map(({ match }) => match.employee.employeeId)).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
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
    { numRuns: 30 },
  );
});
