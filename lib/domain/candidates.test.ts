import { describe, expect, it } from "vitest";
import { availabilityOf } from "./availability/availability-of";
import {
  type DecisionFacts,
  decide,
  exclusionCounts,
  isWorthOffering,
  mayBeOverridden,
  overriding,
} from "./candidates";
import type { Employee } from "./employee";
import { NO_PREFERENCES, type PatientPreferences } from "./preference";
import { TERM_NAMES, TERM_POINTS, type TermName } from "./rank";
import { exampleEmployee, exampleMatch, examplePatient, exampleTravel } from "./rules/example-match";
import { USUAL_SETTINGS } from "./rules/severities";
import { intervalOf } from "./time";

const ZONE = "Europe/London";
const { visit, demands } = exampleMatch({ visit: { services: ["laundry"] } });

/** A visit that a carer already gives. */
interface Booked {
  employeeId: string;
  patientId: string;
  startTime: string;
  visitId?: number;
}

interface World {
  booked?: Booked[];
  preferences?: Partial<PatientPreferences>;
}

const POSTCODES: Record<string, string> = { P001: "NR2 2BB", P009: "NR30 1AA" };

function factsOf({ booked = [], preferences = {} }: World): DecisionFacts {
  const within = (from: string, until: string) => (one: Booked) =>
    one.startTime >= from && one.startTime < until;
  return {
    bookingsOf: (id, from, until) =>
      booked
        .filter((one) => one.employeeId === id)
        .filter(within(from, until))
        .map(({ patientId, startTime, visitId = 1 }) => ({
          visitId,
          patientId,
          patientName: patientId,
          postcode: POSTCODES[patientId] ?? null,
          startTime,
          duration: 30,
          interval: intervalOf(startTime, 30, ZONE),
        })),
    patientVisitsBetween: () => [],
    visitsReceived: (id, from, until) =>
      booked
        .filter((one) => one.patientId === id)
        .filter(within(from, until))
        .map((one) => ({ ...one, visitId: one.visitId ?? 1 })),
    absencesOf: () => [],
    availabilityOf: (employee) => availabilityOf(employee),
    preferencesOf: () => ({ ...NO_PREFERENCES, ...preferences }),
    travel: exampleTravel,
    settings: USUAL_SETTINGS,
    zone: ZONE,
  };
}

const decideAmong = (employees: Employee[], world: World = {}, asked = visit) =>
  decide({ visit: asked, patient: examplePatient(), demands }, employees, factsOf(world));

/** Two hours from and to one postcode, next door from all others. */
const farFrom = (postcode: string) => (from: string | null, to: string | null) => ({
  minutes: from === postcode || to === postcode ? 120 : 5,
  source: "coordinates" as const,
});

const order = (employees: Employee[], world: World = {}, asked = visit) =>
  decideAmong(employees, world, asked).candidates.map(({ match }) => match.employee.employeeId);

const two = (first: Partial<Employee>, second: Partial<Employee>) => [
  exampleEmployee({ employeeId: "E001", qualification: "Carer", ...first }),
  exampleEmployee({ employeeId: "E002", qualification: "Carer", ...second }),
];

/** For each term: two carers who differ in it only, the better of them first. */
const DIFFERENCES: [
  TermName,
  string,
  Partial<Employee>,
  Partial<Employee>,
  (better: string, worse: string) => World,
][] = [
  ["hours", "recorded hours", {}, { earliestStart: null, latestEnd: null }, () => ({})],
  [
    "continuity",
    "a visit to the patient within 28 days",
    {},
    {},
    (better) => ({ booked: [{ employeeId: better, patientId: "P001", startTime: "2026-10-26T10:00" }] }),
  ],
  [
    "preference",
    "being preferred",
    {},
    {},
    (better) => ({ preferences: { preferred: [{ employeeId: better, strength: "prefer" }] } }),
  ],
  [
    "preference",
    "not being avoided",
    {},
    {},
    (_better, worse) => ({ preferences: { avoid: [{ employeeId: worse, strength: "prefer" }] } }),
  ],
  [
    "preference",
    "the preferred gender",
    {},
    { gender: "Male" },
    () => ({ preferences: { gender: { value: "Female", strength: "prefer" } } }),
  ],
  ["travel", "the way by postcode", { postcode: "NR2 2AA" }, { postcode: "NR30 1AA" }, () => ({})],
  ["travel", "a postcode at all", {}, { postcode: null }, () => ({})],
  [
    "travel",
    "the way by mode",
    { transportMode: "Car", postcode: "NR3 1AA" },
    { transportMode: "Bicycle", postcode: "NR3 1AA" },
    () => ({}),
  ],
  ["language", "the patient's language", {}, { languageSpoken: "Polish" }, () => ({})],
  ["certificate", "a recorded certificate", {}, { certificateExpiryDate: null }, () => ({})],
  [
    "room",
    "room left in the day",
    {},
    { dailyLoad: 4 },
    () => ({
      booked: ["E001", "E002"].map((employeeId) => ({
        employeeId,
        patientId: "P009",
        startTime: "2026-11-23T16:00",
      })),
    }),
  ],
  [
    "fairness",
    "fewer hours in the week",
    {},
    {},
    // On another day: the day itself is as free as the other's.
    (_better, worse) => ({
      booked: [{ employeeId: worse, patientId: "P009", startTime: "2026-11-26T10:00" }],
    }),
  ],
  ["qualification", "no more than the visit needs", {}, { qualification: "Nurse" }, () => ({})],
];

describe("two carers who differ in one term only swap places when it is turned round", () => {
  it.each(DIFFERENCES)("%s: %s", (name, _what, better, worse, worldOf) => {
    const forth = decideAmong(two(better, worse), worldOf("E001", "E002")).candidates;
    expect(forth.map(({ match }) => match.employee.employeeId)).toEqual(["E001", "E002"]);
    expect(order(two(worse, better), worldOf("E002", "E001"))).toEqual(["E002", "E001"]);
    const differing = TERM_NAMES.filter((term) => {
      const [first, second] = forth.map(({ terms }) => terms.find((one) => one.name === term)?.points);
      return first !== second;
    });
    expect(differing).toEqual([name]);
  });

  it("every term has its pair", () => {
    expect(new Set(DIFFERENCES.map(([name]) => name))).toEqual(new Set(TERM_NAMES));
  });
});

describe("the score", () => {
  it("is the sum of its terms, each within what it may give, 10 at the most", () => {
    const [best] = decideAmong(two({}, {})).candidates;
    const sum = best?.terms.reduce((total, { points }) => total + points, 0);
    expect(best?.score).toBe(sum);
    for (const { name, points } of best?.terms ?? []) {
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(TERM_POINTS[name]);
    }
    expect(Object.values(TERM_POINTS).reduce((total, points) => total + points, 0)).toBeCloseTo(10, 10);
  });

  it("travel weighs more than recorded hours, which decide where travel is alike", () => {
    const unrecorded = { earliestStart: null, latestEnd: null };
    expect(order(two({ ...unrecorded, postcode: "NR2 2BB" }, { postcode: "NR30 1AA" }))).toEqual([
      "E001",
      "E002",
    ]);
    expect(order(two({ ...unrecorded, postcode: "NR2 2AA" }, { postcode: "NR3 1AA" }))).toEqual([
      "E002",
      "E001",
    ]);
  });

  it("somebody known to the patient comes before somebody nearer, unless the travel is absurd", () => {
    const known = { booked: [{ employeeId: "E002", patientId: "P001", startTime: "2026-11-20T10:00" }] };
    const from = (postcode: string) => order(two({ postcode: "NR2 2BB" }, { postcode }), known);
    expect(from("NR3 1AA")).toEqual(["E002", "E001"]);
    const facts = { ...factsOf(known), travel: { between: farFrom("NR3 1AA") } };
    const ranked = decide(
      { visit, patient: examplePatient(), demands },
      two({ postcode: "NR2 2BB" }, { postcode: "NR3 1AA", maxHomeTravel: 1440 }),
      facts,
    ).candidates;
    expect(ranked.map(({ match }) => match.employee.employeeId)).toEqual(["E001", "E002"]);
  });

  it("nobody who lives beyond the limit is ranked first; with a reason they can be sent", () => {
    const { candidates, refused } = decideAmong([exampleEmployee({ postcode: "M1 1AA" })]);
    expect(candidates).toEqual([]);
    expect(refused.map(({ verdicts }) => verdicts.map(({ rule }) => rule))).toEqual([["home-distance"]]);
    expect(refused[0] && mayBeOverridden(refused[0])).toBe(true);
  });

  it("knows no continuity from longer ago than 28 days, nor from the visit itself", () => {
    const ago = { booked: [{ employeeId: "E002", patientId: "P001", startTime: "2026-10-25T10:00" }] };
    expect(order(two({}, {}), ago)).toEqual(["E001", "E002"]);
  });

  it("a nurse is as good as a carer where the visit needs a nurse", () => {
    const medicine = { ...visit, services: ["medicine" as const] };
    const [nurse] = decideAmong([exampleEmployee()], {}, medicine).candidates;
    expect(nurse?.terms.find(({ name }) => name === "qualification")?.points).toBe(TERM_POINTS.qualification);
  });

  it("who is equal in everything comes in the order of ids", () => {
    expect(order([...two({}, {})].reverse())).toEqual(["E001", "E002"]);
  });
});

describe("travel", () => {
  const before = { employeeId: "E001", patientId: "P009", startTime: "2026-11-23T08:00" };

  it("is from the visit before, not from home", () => {
    const near = two({ postcode: "NR2 2AA" }, { postcode: "NR3 1AA" });
    const found = decideAmong(near, { booked: [before] }).candidates;
    const travel = found.find(({ match }) => match.employee.employeeId === "E001")?.facts;
    expect(travel).toMatchObject({ travelFrom: "P009" });
    expect(order(near, { booked: [before] })).toEqual(["E002", "E001"]);
  });

  it("adds to the day what the way round costs, home legs included", () => {
    const [first] = decideAmong([exampleEmployee({ postcode: "NR30 1AB" })], { booked: [before] }).candidates;
    const there = exampleTravel.between("NR30 1AA", "NR2 2BB", "Car", visit.startTime)?.minutes ?? 0;
    const home = exampleTravel.between("NR2 2BB", "NR30 1AB", "Car", visit.startTime)?.minutes ?? 0;
    const straight = exampleTravel.between("NR30 1AA", "NR30 1AB", "Car", visit.startTime)?.minutes ?? 0;
    expect(first?.facts.extraTravel).toBe(there + home - straight);
  });
});

it("a stored visit is not in its own way", () => {
  const world = {
    booked: [{ employeeId: "E001", patientId: "P001", startTime: visit.startTime, visitId: 7 }],
  };
  const [carer] = two({}, {});
  const again = (own?: number) =>
    decide({ visit, patient: examplePatient(), demands, own }, [carer as Employee], factsOf(world))
      .candidates;
  expect(again()).toHaveLength(0);
  expect(again(7)).toHaveLength(1);
});

it("those who may not go are counted under each rule that keeps them", () => {
  const employees = two({ status: "Inactive" }, { status: "Inactive", certificateExpiryDate: "2020-01-01" });
  const decision = decideAmong(employees);
  expect(decision.candidates).toEqual([]);
  expect(exclusionCounts(decision.refused)).toEqual({ inactive: 2, "certificate-valid": 1 });
});

it("whom only rules of severity override keep can be sent, with a score", () => {
  const late = exampleEmployee({ latestEnd: "10:15" });
  const expired = exampleEmployee({ latestEnd: "10:15", certificateExpiryDate: "2020-01-01" });
  const [kept, never] = decideAmong([late, expired]).refused;
  expect(kept && mayBeOverridden(kept)).toBe(true);
  expect(never && mayBeOverridden(never)).toBe(false);
  expect(kept && overriding(kept, factsOf({})).score).toBeGreaterThan(0);
});

it.each([
  [60, true],
  [61, false],
])("a carer who would be %i minutes late is worth offering with a reason: %s", (late, expected) => {
  const facts = {
    ...factsOf({ booked: [{ employeeId: "E001", patientId: "P009", startTime: "2026-11-23T09:00" }] }),
    travel: { between: () => ({ minutes: 30 + late, source: "coordinates" as const }) },
  };
  const carers = [exampleEmployee({ maxHomeTravel: 600 })];
  const [refused] = decide({ visit, patient: examplePatient(), demands }, carers, facts).refused;
  expect(refused && mayBeOverridden(refused)).toBe(true);
  expect(refused && isWorthOffering(refused)).toBe(expected);
});
