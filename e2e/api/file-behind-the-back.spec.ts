import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { expect, apiTest as test } from "../fixtures";
import { type RunningServer, removeFolder, startServer } from "../server";
import { branchWorkbook, currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { assign, assigned, assignments, dataStatus, logs, people, upload, uploaded } from "./support/calls";
import { change } from "./support/file";
import { READ_PATHS } from "./support/paths";
import { expectProblem } from "./support/problems";
import { employee, patient } from "./support/small-branch";

/** For a carer who lives far away: what is tested here is not the travel. */
const FAR = { override_reason: "Stays nearby" };
const EXERCISE = { patient_id: "P002", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };

/** A whole database with one carer and one patient, as another program would put it in place. */
async function otherDatabase(folder: string): Promise<string> {
  const path = join(folder, "elsewhere", "other.db");
  mkdirSync(dirname(path), { recursive: true });
  const other = await startServer({ env: { DATABASE_PATH: path } });
  await uploaded(other, branchWorkbook([employee("X001", "Uma Wroxham")], [patient("Y001", "Rhys Kelling")]));
  await other.stop();
  removeFolder(other.folder);
  return path;
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test.describe(`in ${JOURNAL_MODE} mode`, () => {
    test.use({ serverEnv: { JOURNAL_MODE } });

    test("a change by another program is noticed without being asked", async ({ server }) => {
      await uploaded(server, currentWorkbook());
      const archive = "UPDATE employees SET archived_at = '2026-11-23 08:00:00' WHERE employee_id";
      change(server.databasePath, `${archive} IN ('E001', 'E002')`);
      expect(await dataStatus(server)).toMatchObject({ employees_count: 18 });
      change(server.databasePath, `${archive} = 'E003'`);
      expect(await people(server, "employees")).toHaveLength(17);
      change(server.databasePath, "UPDATE employees SET qualification = 'Nurse' WHERE employee_id = 'E004'");
      await assigned(server, { ...EXERCISE, ...FAR, service_type: "medicine", employee_id: "E004" });
      change(server.databasePath, "UPDATE assignments SET cancelled_at = '2026-11-23 08:00:00'");
      expect(await assignments(server)).toEqual([]);
      await assigned(server, { ...EXERCISE, ...FAR, service_type: "medicine", employee_id: "E004" });
    });

    test("a change between two writes counts in the second: nobody is booked twice", async ({ server }) => {
      await uploaded(server, currentWorkbook());
      const { assignment } = await assigned(server, { ...EXERCISE, ...FAR, employee_id: "E002" });
      change(
        server.databasePath,
        `UPDATE assignments SET start_time = '2026-11-24T12:00', assigned_time = '2026-11-24T12:00',
         end_time = '2026-11-24T13:00' WHERE id = ${assignment.id}`,
      );
      const elsewhere = { ...EXERCISE, ...FAR, patient_id: "P005", employee_id: "E002", start_time: "12:30" };
      expectProblem(await assign(server, elsewhere), 409);
      // Early enough to be at the other patient at noon.
      await assigned(server, { ...elsewhere, start_time: "09:00" });
    });

    test("a file that is moved over the live one is noticed, and written to", async ({ server }) => {
      await uploaded(server, currentWorkbook());
      const other = await otherDatabase(server.folder);
      renameSync(other, server.databasePath);
      expect(await dataStatus(server)).toMatchObject({
        employees_count: 1,
        patients_count: 1,
        has_data: true,
      });
      expect((await people(server, "employees"))[0]).toMatchObject({ EmployeeID: "X001" });
      await assigned(server, { ...EXERCISE, patient_id: "Y001" });
      expect((await get(server, "/health")).status).toBe(200);
      await server.stop();
      const again = await startServer({ folder: server.folder, env: { JOURNAL_MODE } });
      expect(await dataStatus(again)).toMatchObject({ employees_count: 1, assignments_count: 1 });
      await again.stop();
    });

    test("a file that is moved over the live one is noticed by a write that comes first", async ({
      server,
    }) => {
      await uploaded(server, currentWorkbook());
      renameSync(await otherDatabase(server.folder), server.databasePath);
      const { upload_id } = await uploaded(server, currentWorkbook());
      expect(upload_id, "the second of the file in place").toBe(2);
      expect(await dataStatus(server)).toMatchObject({ employees_count: 20 });
      expect(await people(server, "employees", "?include=all")).toHaveLength(21);
    });
  });
}

test("a file that is copied over the live one is there after a reload", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  copyFileSync(await otherDatabase(server.folder), server.databasePath);
  const answer = await post(server, "/database/reload", undefined, { "x-actor": "Owen" });
  expect(answer.body).toMatchObject({ message: expect.any(String), employees_count: 1, patients_count: 1 });
  expect(await dataStatus(server)).toMatchObject({ employees_count: 1 });
  expect((await logs(server))[0]).toMatchObject({ operation_type: "database_reload", actor: "Owen" });
});

/** Every path while the file cannot be used: 503 in the usual form, nothing made up. */
async function expectUnavailable(server: RunningServer): Promise<void> {
  const health = await get(server, "/health");
  expect([health.status, health.body.status]).toEqual([503, "unhealthy"]);
  for (const path of READ_PATHS.filter((name) => name !== "/health"))
    expectProblem(await get(server, path), 503);
  expectProblem(await upload(server, currentWorkbook()), 503, [/nothing was saved|start again|Check|copy/]);
  expectProblem(await assign(server, EXERCISE), 503);
  for (const path of ["/database/clear", "/database/reload"])
    expectProblem(await ask(server, { method: "POST", path }), 503);
}

test("without its file every path is 503, and 200 again when it is back", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const aside = `${server.databasePath}.aside`;
  renameSync(server.databasePath, aside);
  await expectUnavailable(server);
  await expectUnavailable(server);
  renameSync(aside, server.databasePath);
  expect((await get(server, "/health")).status).toBe(200);
  expect(await dataStatus(server)).toMatchObject({ employees_count: 20, database_has_data: true });
  await assigned(server, EXERCISE);
});

test("a file in its place that is no database is 503 and stays as it is", async () => {
  const server = await startServer();
  await uploaded(server, currentWorkbook());
  const aside = `${server.databasePath}.aside`;
  renameSync(server.databasePath, aside);
  const text = "not a database, and not to be touched";
  writeFileSync(server.databasePath, text);
  await expectUnavailable(server);
  expect(readFileSync(server.databasePath, "utf8")).toBe(text);
  expect(server.output(), "the operator is told which file").toContain(server.databasePath);
  rmSync(server.databasePath);
  renameSync(aside, server.databasePath);
  expect(await dataStatus(server)).toMatchObject({ employees_count: 20 });
  await server.stop();
  removeFolder(server.folder);
});

test("while another program holds the file, a write is 503 after its wait", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const holder = new Database(server.databasePath);
  holder.exec("BEGIN IMMEDIATE");
  const answer = await assign(server, EXERCISE);
  expectProblem(answer, 503, [/nothing was saved/]);
  expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  holder.exec("ROLLBACK");
  holder.close();
  await assigned(server, EXERCISE);
});
