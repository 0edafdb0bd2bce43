import { describe, expect, test } from "vitest";
import { solve } from "../../optimise/solve";
import type { Assignment } from "../assignment";
import { exampleEmployee, examplePatient } from "../rules/example-match";
import { standingIn, type VisitState } from "../visit-state";
import { withIds } from "./applied-visit";
import { planWeek, type WeekPlan } from "./plan-week";
import { regularVisit, snapshotOf, WEEK } from "./snapshot.test-data";
import type { WeekSnapshot } from "./week-snapshot";

const plan = (snapshot: WeekSnapshot): WeekPlan =>
  planWeek(snapshot, (problem) => solve(problem, { seed: 1, iterations: 2_000 }));

const carer = (id: string, changes: Parameters<typeof exampleEmployee>[0] = {}) =>
  exampleEmployee({
    employeeId: id,
    name: `Carer ${id}`,
    postcode: "NR1 1AA",
    earliestStart: "06:00",
    latestEnd: "22:00",
    ...changes,
  });
const patient = (id: string) => examplePatient({ patientId: id, postcode: "NR1 1AA" });

/** A branch of three carers and two patients with breakfast and tea. */
const branch = (changes: Partial<WeekSnapshot> = {}): WeekSnapshot =>
  snapshotOf({
    employees: [carer("E1"), carer("E2"), carer("E3", { qualification: "Carer" })],
    patients: [patient("P1"), patient("P2")],
    packages: ["P1", "P2"].map((patientId, index) => ({
      patientId,
      suspensions: [],
      version: 1,
      regularVisits: [
        regularVisit({ id: 10 * index + 1, patientId, services: ["medicine", "personal_care"] }),
        regularVisit({
          id: 10 * index + 2,
          patientId,
          name: "Tea",
          earliestStart: "16:00",
          wishedStart: "16:30",
          latestStart: "17:30",
        }),
      ],
    })),
    ...changes,
  });

/** The rota of a plan as if it had been stored, with ids from 100 on. */
const stored = ({ changes }: WeekPlan): VisitState[] =>
  changes.map((change) => withIds(change, { visit: 100, assignment: 500 }).after);

const carersOf = (states: readonly VisitState[]) =>
  new Map(states.map((state) => [state.visit.id, standingIn(state).map(({ employeeId }) => employeeId)]));

describe("a first plan", () => {
  test("covers everything, medication by nurses, each patient by few", () => {
    const { figures, changes, uncovered, difference } = plan(branch());
    expect(figures).toMatchObject({ visits: 28, covered: 28, uncovered: 0, medicationByOthers: 0 });
    expect(figures.requiredTime).toBe(figures.deliveredTime);
    expect(figures.carersPerPatient).toBeLessThanOrEqual(2);
    expect(uncovered).toEqual([]);
    expect(difference.every(({ kind }) => kind === "gains")).toBe(true);
    for (const { after, cards } of changes) {
      expect(after.visit).toMatchObject({
        source: "care-package",
        version: 1,
        occurrenceDate: after.visit.startTime.slice(0, 10),
      });
      expect(cards).toHaveLength(1);
      expect(cards[0]?.card).toMatchObject({ withWeek: true, place: null });
    }
  });

  test("gives a double-up to two carers", () => {
    const packages = [
      {
        patientId: "P1",
        suspensions: [],
        version: 1,
        regularVisits: [regularVisit({ carersNeeded: 2, patientId: "P1" })],
      },
    ];
    const { changes } = plan(branch({ packages }));
    for (const { after } of changes)
      expect(new Set(standingIn(after).map(({ employeeId }) => employeeId)).size).toBe(2);
  });

  test("leaves out what is over, and what a coordinator cancelled", () => {
    const first = stored(plan(branch()));
    const cancelled = first.map((state) =>
      state.visit.regularVisitId === 1
        ? { ...state, visit: { ...state.visit, cancelledAt: "2026-11-23 08:00:00", cancelledReason: "away" } }
        : state,
    );
    expect(plan(branch({ visits: cancelled })).changes).toEqual([]);
    const takenBack = cancelled.map((state) =>
      state.visit.regularVisitId === 1
        ? { ...state, visit: { ...state.visit, cancelledBy: "rota" as const } }
        : state,
    );
    expect(plan(branch({ visits: takenBack })).changes).toHaveLength(7);
    expect(plan(branch({ now: `${WEEK}T12:00` })).figures.visits).toBe(26);
  });

  test("says of what it cannot cover why, who was nearest and what would help", () => {
    const employees = [
      carer("E3", { qualification: "Carer" }),
      carer("E4", { earliestStart: "09:45", name: "Nina Holt" }),
    ];
    const { uncovered, advice, figures } = plan(branch({ employees }));
    expect(figures.uncovered).toBe(14);
    const [one] = uncovered;
    expect(one?.reasons.map(({ rule }) => rule)).toEqual(["medication-nurse", "within-hours"]);
    expect(one?.nearest).toContain("Nina Holt: works from 09:45");
    expect(one?.wouldHelp[0]).toBe("Nina Holt could, starting work at 09:00.");
    expect(advice[0]).toBe("One more nurse on weekday mornings would cover 5 of these 14 visits.");
  });
});

describe("planning again", () => {
  const first = stored(plan(branch()));
  const before = carersOf(first);

  test("changes nothing where nothing has changed", () => {
    for (const scope of ["all", "unassigned", "from-now"] as const)
      expect(plan(branch({ visits: first, scope })).changes).toEqual([]);
  });

  test("gives a sick carer's visits to others, and moves nobody else", () => {
    const sick = [...before.values()][0]?.[0] as string;
    const absences = [
      {
        id: 1,
        employeeId: sick,
        kind: "sick" as const,
        from: "2026-12-08T00:00",
        until: "2026-12-09T00:00",
        cancelledAt: null,
      },
    ];
    const again = plan(branch({ visits: first, absences }));
    expect(again.released.length).toBeGreaterThan(0);
    expect(again.released.every(({ employeeId }) => employeeId === sick)).toBe(true);
    expect(again.changes.map(({ after }) => after.visit.id).sort()).toEqual(
      again.released.map(({ visitId }) => visitId).sort(),
    );
    expect(again.figures.uncovered).toBe(0);
    expect(
      again.difference.filter(({ kind }) => kind === "loses").every(({ employeeId }) => employeeId === sick),
    ).toBe(true);
    // The assignment is the same one, taken over by somebody else.
    for (const { after, before: was } of again.changes)
      expect(standingIn(after).map(({ id }) => id)).toEqual(was && standingIn(was).map(({ id }) => id));
  });

  test("leaves a pinned or told carer even where another would be better", () => {
    const given = (state: VisitState, change: Partial<Assignment>): VisitState => ({
      ...state,
      assignments: state.assignments.map((one) => ({ ...one, ...change })),
    });
    // A carer whom no tea has: whoever gives the other patient's would be in two places.
    const atTea = first.filter(({ visit }) => visit.startTime.slice(11) >= "16:00");
    const busy = new Set(atTea.flatMap(standingIn).map(({ employeeId }) => employeeId));
    const free = ["E1", "E2", "E3"].find((id) => !busy.has(id));
    expect(free).toBeDefined();
    const odd = first.map((state) =>
      state.visit.regularVisitId === 2 ? given(state, { employeeId: free, pinned: true }) : state,
    );
    expect(plan(branch({ visits: odd })).changes).toEqual([]);
    const told = first.map((state) =>
      state.visit.regularVisitId === 2 ? given(state, { employeeId: free }) : state,
    );
    const settledVisitIds = told.map(({ visit }) => visit.id);
    expect(plan(branch({ visits: told, settledVisitIds })).changes).toEqual([]);
  });

  test("adds new visits around those that stand", () => {
    const snapshot = branch({ visits: first });
    const lunch = regularVisit({
      id: 30,
      patientId: "P1",
      name: "Lunch",
      earliestStart: "12:00",
      wishedStart: "12:30",
      latestStart: "13:30",
    });
    const packages = snapshot.packages.map((one) =>
      one.patientId === "P1" ? { ...one, regularVisits: [...one.regularVisits, lunch] } : one,
    );
    const again = plan({ ...snapshot, packages });
    expect(again.changes).toHaveLength(7);
    expect(
      again.changes.every(({ change, after }) => change === "created" && after.visit.regularVisitId === 30),
    ).toBe(true);
  });
});
