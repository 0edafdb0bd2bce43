import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, removeFolder, startServer } from "../server";
import { careExportWorkbook, currentWorkbook } from "../workbooks/make-workbooks";
import { post } from "./support/ask";
import { assign, assigned, dataStatus, logs, people, rows, upload, uploaded } from "./support/calls";
import type { ProblemDetails } from "./support/contract";
import { change, query } from "./support/file";
import { expectProblem, stateOf } from "./support/problems";
import { givenByOthers, overlapsOf } from "./support/rota-checks";

/** The numbers are those of DOMAIN.md, "What the old system got wrong". */

/** The current workbook with other values for its first employee. */
const withFirst = (cells: Record<string, string>): Uint8Array =>
  currentWorkbook({
    edit: ({ EmployeeDetails }) => {
      const [header = [], first = []] = EmployeeDetails ?? [];
      for (const [column, value] of Object.entries(cells)) first[header.indexOf(column)] = value;
    },
  });

test("1. medication goes to nurses alone, whatever it is called: 0 of a week's visits to anybody else", async ({
  server,
}) => {
  await uploaded(server, currentWorkbook());
  const needing = (await people(server, "patients")).filter(
    ({ RequiresMedication }) => RequiresMedication === "Y",
  );
  expect(needing.length).toBeGreaterThan(5);
  const words = ["medicine", "medication", "her tablets", "his medicines"];
  for (const [index, { PatientID }] of needing.entries()) {
    for (const [day, word] of words.entries()) {
      const sentence = `Somebody to give ${PatientID} ${word} on ${day + 24} November at ${9 + (index % 4)}:00`;
      expect([200, 422]).toContain((await assign(server, sentence)).status);
    }
  }
  const made = await rows(server, "assignments");
  expect(made.length).toBeGreaterThan(words.length * 4);
  expect(new Set(made.map(({ service_type }) => service_type))).toEqual(new Set(["medicine"]));
  expect(givenByOthers(made, await rows(server, "employees"))).toEqual([]);
});

test("2. nothing is dropped, nothing is guessed, every repair is listed", async ({ server }) => {
  const answer = await uploaded(server, withFirst({ Qualification: "Nursing" }));
  expect((await people(server, "employees"))[0]).toMatchObject({ Qualification: "Nurse" });
  expect(answer.repairs).toContainEqual(expect.objectContaining({ row: 2, from: "Nursing", to: "Nurse" }));
  const unclear = await upload<ProblemDetails>(server, withFirst({ Gender: "Woman", TransportMode: "Bike" }));
  const { errors } = expectProblem<ProblemDetails>(unclear, 422);
  expect(errors).toEqual([
    expect.objectContaining({ value: "Woman", message: expect.stringContaining("Female") }),
    expect.objectContaining({ value: "Bike", message: expect.stringContaining("Bicycle") }),
  ]);
  await post(server, "/database/clear");
  const blank = await uploaded(server, careExportWorkbook());
  expect(blank.patients_count).toBe(50);
  const stored = await rows(server, "patients");
  expect(stored.filter((row) => row.required_hours_of_support === null)).toHaveLength(36);
});

test("3. a duplicate id leaves nothing half stored", async ({ server }) => {
  const twice = currentWorkbook({
    edit: ({ PatientDetails }) => {
      (PatientDetails?.[9] ?? [])[0] = "P001";
    },
  });
  const before = await stateOf(server, "recorded");
  expectProblem(await upload<ProblemDetails>(server, twice), 422, [/same id/]);
  expect(await stateOf(server, "recorded")).toEqual(before);
  expect(before.rows.employees).toBe(0);
});

test("4. a new upload deletes nobody, and no assignment points at nobody", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  await assigned(server, {
    patient_id: "P012",
    service_type: "exercise",
    date: "2026-11-24",
    start_time: "10:00",
  });
  await uploaded(server, currentWorkbook({ employees: 2, patients: 3 }));
  expect(await dataStatus(server)).toMatchObject({ employees_count: 2, patients_count: 3 });
  expect(await rows(server, "employees", "?include=all")).toHaveLength(20);
  const lost = query(
    server.databasePath,
    `SELECT id FROM assignments WHERE employee_id NOT IN (SELECT employee_id FROM employees)
     OR patient_id NOT IN (SELECT patient_id FROM patients)`,
  );
  expect(lost).toEqual([]);
});

test("5. a clear takes a backup, keeps the log, and says who cleared how much", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const before = await logs(server);
  const { body } = await post<{ backup: string }>(server, "/database/clear", undefined, {
    "x-actor": "Jolanta",
  });
  expect(query(join(server.folder, "backups", body.backup), "SELECT id FROM employees")).toHaveLength(20);
  const after = await logs(server);
  expect(after.slice(1)).toEqual(before);
  expect(after[0]).toMatchObject({
    operation_type: "database_clear",
    actor: "Jolanta",
    details: { employees: 20, patients: 15, backup: body.backup },
  });
  expect(() => change(server.databasePath, "DELETE FROM operations_log")).toThrow(/cannot be deleted/);
});

test("6. a file name is no way out of a folder", async ({ server }) => {
  const answer = await upload(server, currentWorkbook(), { filename: "../../escape.xlsx" });
  expect(answer.body.filename).toBe("escape.xlsx");
  for (const place of [".", "..", "../.."])
    expect(existsSync(join(dirname(server.databasePath), place, "escape.xlsx"))).toBe(false);
  expect(readdirSync(server.folder)).toEqual(["rota_operations.db", "rota_operations.db-lock"]);
});

test("7. assignments have a date, nobody is booked twice, certificates count, times are never made up", async ({
  server,
}) => {
  await uploaded(server, currentWorkbook());
  for (let visit = 1; visit <= 8; visit++)
    await assign(server, `Medication for P00${visit} tomorrow at 10:00`);
  const made = await rows(server, "assignments");
  expect(made.length).toBeGreaterThan(1);
  expect(overlapsOf(made, "employee_id")).toEqual([]);
  for (const { start_time } of made) expect(start_time).toBe("2026-11-24T10:00");
  const expired = {
    patient_id: "P009",
    service_type: "exercise",
    employee_id: "E005",
    date: "2026-11-24",
    start_time: "13:00",
  };
  expectProblem(await assign(server, expired), 422, [/'s certificate ran out on Fri 31 Jan 2020/]);
  const nonsense = withFirst({ EarliestStart: "whenever" });
  expectProblem(await upload<ProblemDetails>(server, nonsense), 422, [/whenever/]);
});

test("8. an error in the middle is an error: never 200, never an empty 500, and nothing is saved", async () => {
  const server = await startServer();
  await uploaded(server, currentWorkbook());
  const before = await stateOf(server, "recorded");
  const breaking =
    "CREATE TRIGGER broken BEFORE INSERT ON assignments BEGIN SELECT RAISE(ABORT, 'broken'); END";
  change(server.databasePath, breaking);
  expectProblem(await assign(server, "Exercise with P001 tomorrow at 10"), 500, [/nothing was saved/]);
  expect(bugsOf(server), "the process log has it, once").toEqual([expect.stringContaining("broken")]);
  expect(await stateOf(server, "recorded"), "the visit that was stored before it too").toEqual(before);
  change(server.databasePath, "DROP TRIGGER broken");
  await assigned(server, "Exercise with P001 tomorrow at 10");
  await server.stop();
  removeFolder(server.folder);
});

test("9. a request that it does not understand is asked about, never guessed", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const unclear = [
    "Help",
    "Somebody for P001 tomorrow",
    "Do the thing with P001 at 10",
    "Exercise tomorrow at 10",
  ];
  for (const sentence of unclear) {
    const problem = expectProblem<ProblemDetails>(await assign(server, sentence), 422);
    expect(problem.detail, sentence).toMatch(/\?/);
  }
  expect(await rows(server, "assignments")).toEqual([]);
});
