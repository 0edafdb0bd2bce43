import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook, type PersonRow } from "../workbooks/branch";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { dataStatus, logs, people, rows, upload, uploaded } from "./support/calls";
import type { ProblemDetails } from "./support/contract";
import { query } from "./support/file";
import { expectProblem, stateOf } from "./support/problems";

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

test("the same file twice changes nobody", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const before = [await rows(server, "employees"), await rows(server, "patients")];
  const again = await uploaded(server, currentWorkbook());
  expect(again.people).toEqual({ added: 0, changed: 0, unchanged: 35, archived: 0, restored: 0 });
  expect([again.upload_id, again.nothing_to_do]).toEqual([1, true]);
  expect([await rows(server, "employees"), await rows(server, "patients")]).toEqual(before);
});

test("who is changed, gone and back is counted, kept and shown", async ({ server }) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK, NIAMH]));
  const [amira] = await rows(server, "employees");
  const second = await uploaded(
    server,
    branchWorkbook(
      [{ ...AMIRA, Notes: "Trained in dementia care" }, carer("E003", "Callum Paston")],
      [MAREK],
    ),
  );
  expect(second.people).toEqual({ added: 1, changed: 1, unchanged: 1, archived: 2, restored: 0 });
  expect((await people(server, "employees")).map(({ EmployeeID }) => EmployeeID)).toEqual(["E001", "E003"]);
  expect((await people(server, "employees", "?include=all")).map((e) => [e.EmployeeID, e.Archived])).toEqual([
    ["E001", false],
    ["E002", true],
    ["E003", false],
  ]);
  expect((await rows(server, "employees"))[0]).toMatchObject({
    id: amira?.id as number,
    created_at: amira?.created_at as string,
    notes: "Trained in dementia care",
  });
  const third = await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK, NIAMH]));
  expect(third.people).toEqual({ added: 0, changed: 1, unchanged: 1, archived: 1, restored: 2 });
  expect(await dataStatus(server)).toMatchObject({ employees_count: 2, patients_count: 2 });
  expect((await logs(server))[0]?.details).toMatchObject({ upload_id: 3, restored: 2, archived: 1 });
});

test("every value that somebody had is kept under the entry that changed it", async ({ server }) => {
  await uploaded(server, branchWorkbook([{ ...AMIRA, Notes: "old" }], [MAREK]));
  await uploaded(server, branchWorkbook([{ ...AMIRA, Notes: "new" }], [MAREK]));
  const versions = query<{ change: string; facts: string; operation_type: string }>(
    server.databasePath,
    `SELECT change, facts, operation_type FROM person_versions JOIN operations_log l ON l.id = log_id
     WHERE person_id = 'E001' ORDER BY person_versions.id`,
  );
  expect(versions.map(({ change, facts }) => [change, JSON.parse(facts).notes])).toEqual([
    ["added", "old"],
    ["changed", "new"],
  ]);
  expect(new Set(versions.map(({ operation_type }) => operation_type))).toEqual(new Set(["data_upload"]));
});

test("an id with quite another name is a problem, not an update; a new surname is an update", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK]));
  const before = await stateOf(server, "recorded");
  const answer = await upload<ProblemDetails>(
    server,
    branchWorkbook([carer("e001", "Tomasz Wroxham"), BETHAN], [patient("P001", "Owen Reepham")]),
  );
  const { errors } = expectProblem<ProblemDetails>(answer, 422);
  expect(errors).toEqual([
    expect.objectContaining({
      sheet: "EmployeeDetails",
      row: 2,
      value: "e001",
      message: expect.stringMatching(/belongs to a person with another name/),
    }),
    expect.objectContaining({ sheet: "PatientDetails", row: 2, value: "P001" }),
  ]);
  expect(await stateOf(server, "recorded")).toEqual(before);
  const married = await uploaded(server, branchWorkbook([carer("E001", "Amira Paston"), BETHAN], [MAREK]));
  expect(married.people).toMatchObject({ changed: 1, unchanged: 2 });
});

test("the id of somebody who left is never given to somebody else", async ({ server }) => {
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [MAREK]));
  await uploaded(server, branchWorkbook([AMIRA], [MAREK]));
  const answer = await upload(server, branchWorkbook([AMIRA, carer("E002", "Tomasz Wroxham")], [MAREK]));
  expectProblem(answer, 422, [/E002/]);
});
