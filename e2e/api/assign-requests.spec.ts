import { expect, apiTest as test } from "../fixtures";
import { assign, assigned, assignments, logs, type Request, uploaded } from "./support/calls";
import type { AssignmentKeys } from "./support/contract";
import { query } from "./support/file";
import { sharedServer } from "./support/shared-server";
import { smallBranch } from "./support/small-branch";

const server = sharedServer((place) => uploaded(place, smallBranch()));

/** What was asked, each at a time of its own, and what has to come of it. The clock stands at Mon 23 Nov 2026, 08:00. */
const UNDERSTOOD: [request: Request, wanted: Partial<AssignmentKeys>][] = [
  [
    "Please find someone to do exercises with P001 tomorrow at 11",
    { patient_id: "P001", service_type: "exercise", start_time: "2026-11-24T11:00", duration: 60 },
  ],
  [
    "p10 needs personal care on Thursday between 2 and 4",
    { patient_id: "P010", service_type: "personal_care", start_time: "2026-11-26T14:00", duration: 45 },
  ],
  [
    "2-254 companionship tomorrow from 2 till 4",
    { patient_id: "2-254", service_type: "companionship", start_time: "2026-11-24T14:00", duration: 120 },
  ],
  [
    "Mr Loddon needs his medication on 1 December at 9am",
    {
      patient_id: "P003",
      service_type: "medicine",
      start_time: "2026-12-01T09:00",
      duration: 30,
      employee_id: "E001",
    },
  ],
  [
    "A walk with Priya on 02/12/2026 at 15:30 for 40 minutes, somebody who speaks Polish",
    {
      patient_id: "P010",
      service_type: "walking",
      start_time: "2026-12-02T15:30",
      duration: 40,
      employee_id: "E002",
    },
  ],
  [
    "Shopping for P010 on 3 December at noon by E002",
    { patient_id: "P010", service_type: "shopping", start_time: "2026-12-03T12:00", employee_id: "E002" },
  ],
  [
    { patient_id: "p002", service_type: "exercise", date: "2026-11-25", start_time: "10:00" },
    { patient_id: "P002", start_time: "2026-11-25T10:00", end_time: "2026-11-25T11:00", duration: 60 },
  ],
  [
    { patient_id: "P002", service_types: ["exercise", "medicine"], date: "2026-11-26", start_time: "10:00" },
    { service_type: "medicine", service_types: ["exercise", "medicine"], duration: 60, employee_id: "E001" },
  ],
  [
    { patient_id: "P002", service_type: "meal_prep", date: "2026-11-27", start_time: "12:00" },
    { service_type: "meal_prep", duration: 30 },
  ],
  [
    {
      patient_id: "P002",
      service_type: "laundry",
      date: "2026-11-28",
      window: { from: "14:00", to: "16:00" },
      duration: 45,
    },
    { start_time: "2026-11-28T14:00", end_time: "2026-11-28T14:45" },
  ],
  [
    { patient_id: "P002", service_type: "cleaning", date: "2026-11-29" },
    { start_time: "2026-11-29T07:00", duration: 60 },
  ],
  [
    {
      patient_id: "P003",
      service_type: "cleaning",
      date: "2026-11-29",
      start_time: "16:00",
      required_role: "carer",
    },
    { start_time: "2026-11-29T16:00" },
  ],
];
for (const [request, wanted] of UNDERSTOOD) {
  test(`understood: ${typeof request === "string" ? request : JSON.stringify(request)}`, async () => {
    const answer = await assigned(server(), request);
    expect(answer).toMatchObject({
      success: true,
      message: expect.stringMatching(/\.$/),
      assignment: wanted,
    });
    expect(answer.assignments).toEqual([answer.assignment]);
    expect(await assignments(server())).toContainEqual(answer.assignment);
    const [entry] = await logs(server());
    expect(entry).toMatchObject({
      operation_type: "assignment_request",
      details: { assignment_ids: [answer.assignment.id], visit_id: answer.assignment.visit_id },
    });
  });
}

test("without a day or a time it is the next quarter-hour that somebody can cover", async () => {
  const first = await assigned(server(), { patient_id: "P001", service_type: "exercise" });
  expect(first.assignment.start_time).toBe("2026-11-23T08:00");
  const medicine = { service_type: "medicine", employee_id: "E001" };
  const second = await assigned(server(), { patient_id: "P010", ...medicine });
  const third = await assigned(server(), { patient_id: "2-254", ...medicine });
  const starts = [second, third].map(({ assignment }) => assignment.start_time);
  expect(new Set(starts).size, "the one nurse is in one place").toBe(2);
  for (const start of starts) expect(start).toMatch(/^2026-11-23T\d\d:(00|15|30|45)$/);
});

test("two carers for one visit, or none", async () => {
  const answer = await assigned(server(), {
    patient_id: "P010",
    service_type: "personal_care",
    date: "2026-12-04",
    start_time: "09:00",
    carers: 2,
  });
  expect(answer.assignments).toHaveLength(2);
  const [one, two] = answer.assignments;
  expect(one?.visit_id).toBe(two?.visit_id);
  expect(one?.employee_id).not.toBe(two?.employee_id);
  expect(one?.start_time).toBe(two?.start_time);
  expect(answer.alternative_options.map(({ employee_id }) => employee_id)).not.toContain(one?.employee_id);
});

test("several visits of one sentence are all made, each with its own entry", async () => {
  const before = (await logs(server())).length;
  const answer = await assigned(server(), "Companionship for P001 and P002 on 5 December at 4pm");
  expect(answer.assignments.map(({ patient_id }) => patient_id)).toEqual(["P001", "P002"]);
  expect(new Set(answer.assignments.map(({ employee_id }) => employee_id)).size).toBe(2);
  expect((await logs(server())).length).toBe(before + 2);
});

test("several visits are all made or none, and those that nobody could be sent to are kept", async () => {
  const counts = () =>
    query(
      server().databasePath,
      "SELECT (SELECT count(*) FROM visits) v, (SELECT count(*) FROM assignments) a",
    );
  const [before] = counts();
  const answer = await assign(server(), "Medication for P001 and P002 on 6 December at 10");
  expect([answer.status, answer.body.assignment]).toEqual([422, null]);
  expect(counts()).toEqual([{ v: Number(before?.v) + 2, a: before?.a }]);
});
