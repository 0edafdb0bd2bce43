import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook, type PersonRow } from "../workbooks/branch";
import { assign, assigned, assignments, dataStatus, rows, uploaded } from "./support/calls";
import { change, query } from "./support/file";
import { expectProblem } from "./support/problems";

const carer = (id: string, name: string, more: PersonRow = {}): PersonRow => ({
  EmployeeID: id,
  Name: name,
  ...more,
});
const patient = (id: string, name: string, more: PersonRow = {}): PersonRow => ({
  PatientID: id,
  PatientName: name,
  ...more,
});
const AMIRA = carer("E001", "Amira Ashdown");
const BETHAN = carer("E002", "Bethan Holkham");
const MAREK = patient("P001", "Marek Loddon");
const NIAMH = patient("P002", "Niamh Thurne");
const VISIT = { patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };

test("visits of a carer who left are open again, listed, and covered by the same request", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK, NIAMH]));
  const first = (await assigned(server, { ...VISIT, employee_id: "E001" })).assignment;
  const kept = (await assigned(server, { ...VISIT, patient_id: "P002", employee_id: "E002" })).assignment;
  const answer = await uploaded(server, branchWorkbook([BETHAN], [MAREK, NIAMH]));
  expect(answer.reopened_visits).toEqual([
    {
      visit_id: first.visit_id,
      assignment_id: first.id,
      employee_id: "E001",
      employee_name: "Amira Ashdown",
      patient_id: "P001",
      patient_name: "Marek Loddon",
      start_time: "2026-11-24T10:00",
      duration: 60,
    },
  ]);
  expect((await assignments(server)).map(({ id }) => id)).toEqual([kept.id]);
  expect(await dataStatus(server)).toMatchObject({ assignments_count: 1 });
  const history = await rows(server, "assignments", "?include=all");
  expect(history.find(({ id }) => id === first.id)).toMatchObject({ cancelled_at: expect.any(String) });
  const busy = await assign(server, VISIT);
  expectProblem(busy, 422, [/1 carer: already booked/]);
  await uploaded(server, branchWorkbook([BETHAN, carer("E003", "Callum Paston")], [MAREK, NIAMH]));
  const again = (await assigned(server, VISIT)).assignment;
  expect(again).toMatchObject({ employee_id: "E003", visit_id: first.visit_id });
  expect(query(server.databasePath, "SELECT id FROM visits WHERE patient_id = 'P001'")).toHaveLength(1);
});

test("an open visit is one of its patient's: another at the same time is 409, not a second one", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK]));
  const { assignment } = await assigned(server, { ...VISIT, employee_id: "E001" });
  await uploaded(server, branchWorkbook([BETHAN], [MAREK]));
  expectProblem(await assign(server, { ...VISIT, start_time: "10:30", duration: 30 }), 409, [
    /Marek \w+ has a visit/,
  ]);
  expect((await assigned(server, VISIT)).assignment.visit_id).toBe(assignment.visit_id);
});

test("a double-up that lost one of its two carers lacks one", async ({ server }) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK]));
  const both = await assigned(server, { ...VISIT, carers: 2 });
  await uploaded(server, branchWorkbook([BETHAN, carer("E003", "Callum Paston")], [MAREK]));
  const again = await assigned(server, { ...VISIT, carers: 2 });
  expect(again.assignments.map(({ employee_id }) => employee_id)).toEqual(["E003"]);
  expect(again.assignment.visit_id).toBe(both.assignment.visit_id);
  expectProblem(await assign(server, { ...VISIT, carers: 2 }), 409);
});

test("a carer who becomes inactive loses the visits to come as well", async ({ server }) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK]));
  await assigned(server, { ...VISIT, employee_id: "E001" });
  const workbook = branchWorkbook([AMIRA, BETHAN], [MAREK], ["Status"]);
  expect(await uploaded(server, workbook)).toMatchObject({ reopened_visits: [] });
  const inactive = branchWorkbook([{ ...AMIRA, Status: "Inactive" }, BETHAN], [MAREK], ["Status"]);
  expect(await uploaded(server, inactive)).toMatchObject({
    reopened_visits: [{ employee_id: "E001" }],
    people: { changed: 1 },
  });
  expectProblem(await assign(server, { ...VISIT, employee_id: "E001" }), 422, [/inactive/]);
});

test("what has begun stays with the carer who left", async ({ server }) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK]));
  const { assignment } = await assigned(server, {
    ...VISIT,
    date: "2026-11-23",
    start_time: "08:00",
    employee_id: "E001",
  });
  const stamp = "UPDATE assignments SET start_time = '2026-11-23T07:30', assigned_time = '2026-11-23T07:30'";
  change(server.databasePath, stamp);
  const answer = await uploaded(server, branchWorkbook([BETHAN], [MAREK]));
  expect(answer.reopened_visits).toEqual([]);
  expect((await assignments(server)).map(({ id }) => id)).toEqual([assignment.id]);
});
