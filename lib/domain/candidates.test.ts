import { describe, expect, it } from "vitest";
import type { Assignment } from "./assignment";
import { type DecisionFacts, decide, exclusionCounts } from "./candidates";
import type { Employee } from "./employee";
import { exampleEmployee, exampleMatch, examplePatient } from "./rules/example-match";
import { USUAL_SETTINGS } from "./rules/rule";

const { visit, demands } = exampleMatch({ visit: { services: ["laundry"] } });

const assignment = (employeeId: string, patientId: string, startTime: string): Assignment => ({
  id: 1,
  visitId: 1,
  employeeId,
  employeeName: "",
  patientId,
  patientName: "",
  serviceType: "laundry",
  services: ["laundry"],
  assignedTime: startTime,
  startTime,
  endTime: null,
  duration: 30,
  travelTime: null,
  priorityScore: null,
  reasoning: null,
  createdAt: "2026-11-01 00:00:00",
  cancelledAt: null,
});

function best(employees: Employee[], booked: Assignment[] = []): string[] {
  const facts: DecisionFacts = {
    assignmentsOf: (id) => booked.filter((one) => one.employeeId === id),
    postcodeOf: (id) => (id === "P001" ? "NR2 2BB" : "NR30 1AA"),
    settings: USUAL_SETTINGS,
    zone: "Europe/London",
  };
  return decide(visit, examplePatient(), demands, employees, facts).candidates.map(
    ({ match }) => match.employee.employeeId,
  );
}

const two = (first: Partial<Employee>, second: Partial<Employee>) => [
  exampleEmployee({ employeeId: "E001", ...first }),
  exampleEmployee({ employeeId: "E002", ...second }),
];

describe("two carers who differ in one thing only swap places when it is turned round", () => {
  it.each<[string, Partial<Employee>, Partial<Employee>]>([
    ["recorded hours", {}, { earliestStart: null, latestEnd: null }],
    ["travel by postcode", { postcode: "NR2 2AA" }, { postcode: "M1 1AA" }],
    [
      "travel by mode",
      { transportMode: "Car", postcode: "NR9 1AA" },
      { transportMode: "Walking", postcode: "NR9 1AA" },
    ],
    ["a postcode at all", {}, { postcode: null }],
  ])("%s", (_what, better, worse) => {
    expect(best(two(better, worse))).toEqual(["E001", "E002"]);
    expect(best(two(worse, better))).toEqual(["E002", "E001"]);
  });

  it.each<[string, (id: string) => Assignment]>([
    ["a visit to the patient within 28 days", (id) => assignment(id, "P001", "2026-10-26T10:00")],
  ])("%s", (_what, booked) => {
    expect(best(two({}, {}), [booked("E001")])).toEqual(["E001", "E002"]);
    expect(best(two({}, {}), [booked("E002")])).toEqual(["E002", "E001"]);
  });

  it("fewer visits that day", () => {
    // Late in the day: it does not change where the carer comes from.
    const busy = (id: string) => [assignment(id, "P009", "2026-11-23T16:00")];
    expect(best(two({}, {}), busy("E002"))).toEqual(["E001", "E002"]);
    expect(best(two({}, {}), busy("E001"))).toEqual(["E002", "E001"]);
  });
});

describe("the order of what counts", () => {
  it("continuity before travel, travel before load", () => {
    const near = { postcode: "NR2 2AA" };
    const far = { postcode: "IP1 1AA" };
    expect(best(two(near, far), [assignment("E002", "P001", "2026-11-20T10:00")])).toEqual(["E002", "E001"]);
    const busy = [1, 2, 3].map(() => assignment("E001", "P009", "2026-11-23T16:00"));
    expect(best(two(near, far), busy)).toEqual(["E001", "E002"]);
  });

  it("a visit longer ago than 28 days is no continuity", () => {
    expect(best(two({}, {}), [assignment("E002", "P001", "2026-10-25T10:00")])).toEqual(["E001", "E002"]);
  });

  it("who is equal in everything comes in the order of ids", () => {
    expect(best([...two({}, {})].reverse())).toEqual(["E001", "E002"]);
  });
});

it("travel is from the visit before, not from home", () => {
  const facts = [assignment("E001", "P009", "2026-11-23T08:00")];
  expect(best(two({ postcode: "NR2 2AA" }, { postcode: "NR3 1AA" }), facts)).toEqual(["E002", "E001"]);
});

it("those who may not go are counted under each rule that keeps them", () => {
  const employees = two({ status: "Inactive" }, { status: "Inactive", certificateExpiryDate: "2020-01-01" });
  const decision = decide(visit, examplePatient(), demands, employees, {
    assignmentsOf: () => [],
    postcodeOf: () => null,
    settings: USUAL_SETTINGS,
    zone: "Europe/London",
  });
  expect(decision.candidates).toEqual([]);
  expect(exclusionCounts(decision.refused)).toEqual({ inactive: 2, "certificate-valid": 1 });
});
