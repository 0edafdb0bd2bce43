import { readdirSync } from "node:fs";
import { join } from "node:path";
import { get, post } from "../api/support/ask";
import { assigned, assignments, dataStatus, logs, people, uploaded, uploads } from "../api/support/calls";
import { integrity, query, withFile } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { LEGACY_ROWS, LEGACY_TABLES, makeLegacyDatabase } from "./make-legacy-database";

type Row = Record<string, unknown>;

const rowsOf = (path: string): Record<string, Row[]> =>
  Object.fromEntries(
    LEGACY_TABLES.map((table) => [table, query<Row>(path, `SELECT * FROM ${table} ORDER BY id`)]),
  );
const version = (path: string) => withFile(path, (sqlite) => sqlite.pragma("user_version", { simple: true }));
const backupsOf = (folder: string) =>
  readdirSync(join(folder, "backups")).filter((name) => name.endsWith(".db"));

let folder: string;
let path: string;
let server: RunningServer | null;

test.beforeEach(() => {
  folder = newFolder();
  path = join(folder, "rota_operations.db");
  server = null;
});
test.afterEach(async () => {
  await server?.stop();
  removeFolder(folder);
  if (server) expect(bugsOf(server)).toEqual([]);
});

/** Starts a server over what stands at the path. */
async function start(env: Record<string, string> = {}): Promise<RunningServer> {
  server = await startServer({ folder, env });
  return server;
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`every column of every row is kept, with its id and its stamps (${JOURNAL_MODE})`, async () => {
    makeLegacyDatabase(path);
    const old = rowsOf(path);
    await (await start({ JOURNAL_MODE })).stop();
    expect(readdirSync(folder).sort(), "one file is left").toEqual(["backups", "rota_operations.db"]);
    const adopted = rowsOf(path);
    for (const table of LEGACY_TABLES) {
      const now =
        table === "operations_log" ? adopted[table]?.filter(({ actor }) => actor === null) : adopted[table];
      expect(now, table).toHaveLength(old[table]?.length as number);
      for (const [index, row] of (old[table] ?? []).entries()) {
        for (const [column, value] of Object.entries(row)) {
          const kept = now?.[index]?.[column];
          expect(kept === value || (value === "" && kept === null), `${table} ${row.id} ${column}`).toBe(
            true,
          );
        }
      }
    }
    expect(integrity(path)).toBe("ok");
  });
}

test("a copy is taken first: it is the old database, row for row", async () => {
  makeLegacyDatabase(path);
  const old = rowsOf(path);
  await start();
  const [name, ...others] = backupsOf(folder);
  expect(others).toEqual([]);
  const copy = join(folder, "backups", String(name));
  expect([rowsOf(copy), version(copy), integrity(copy)]).toEqual([old, 0, "ok"]);
});

test("what it held is answered by every path", async () => {
  makeLegacyDatabase(path);
  const place = await start();
  expect(await dataStatus(place)).toEqual({
    has_data: true,
    employees_count: 20,
    patients_count: 15,
    assignments_count: 1,
    database_has_data: true,
  });
  for (const [list, count] of Object.entries(LEGACY_ROWS).slice(0, 3)) {
    expect((await get<Record<string, Row[]>>(place, `/${list}`)).body[list]).toHaveLength(count);
    expect((await get<Record<string, Row[]>>(place, `/database/${list}`)).body[list]).toHaveLength(count);
  }
  expect(await uploads(place)).toMatchObject([
    { filename: "people.xlsx", status: "success", employees_count: 20 },
  ]);
  const [started, old, ...others] = await logs(place);
  expect(others).toEqual([]);
  expect(started).toMatchObject({ operation_type: "startup", details: { adopted: true } });
  expect(old).toMatchObject({
    id: 1,
    created_at: "2025-07-30 04:09:10",
    details: { service_type: "exercise" },
  });
  const [employee] = await people(place, "employees");
  for (const value of Object.values(employee ?? {}))
    expect(value === null || typeof value !== "object").toBe(true);
});

test("its assignment keeps its text, is shown, and takes no part in the rules", async () => {
  makeLegacyDatabase(path);
  const place = await start();
  expect(await assignments(place)).toMatchObject([
    {
      id: 1,
      employee_id: "E002",
      assigned_time: "10:09",
      start_time: "10:09",
      end_time: "11:09",
      duration: 60,
    },
  ]);
  const request = { patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };
  const { assignment } = await assigned(place, { ...request, employee_id: "E002" });
  expect(assignment.id, "ids go on from the old ones").toBe(2);
  expect(assignment.reasoning, "a visit without a day is no continuity").toMatch(/has not visited/);
});

test("empty tables are adopted too, and an id that was given is not given again", async () => {
  makeLegacyDatabase(path, false);
  const place = await start();
  expect(await dataStatus(place)).toMatchObject({ has_data: false, database_has_data: false });
  expect((await logs(place))[0]).toMatchObject({ operation_type: "startup", details: { adopted: true } });
  const { upload_id } = await uploaded(place, currentWorkbook());
  expect(upload_id).toBe(LEGACY_ROWS.data_uploads + 1);
  expect(query<{ id: number }>(path, "SELECT min(id) AS id FROM employees")).toEqual([{ id: 21 }]);
});

test("the second start finds it adopted: no further copy, nothing changed", async () => {
  makeLegacyDatabase(path);
  await (await start()).stop();
  const [first, copies, number] = [rowsOf(path), backupsOf(folder), version(path)];
  expect(number).toBeGreaterThan(0);
  const place = await start();
  expect([backupsOf(folder), version(path)]).toEqual([copies, number]);
  expect(rowsOf(path)).toEqual({ ...first, operations_log: expect.any(Array) });
  expect((await logs(place))[0]).toMatchObject({ details: { adopted: false, migrations: 0, backup: null } });
});

test("a workbook of the same people is an update of the adopted ones", async () => {
  makeLegacyDatabase(path);
  const place = await start();
  const answer = await uploaded(place, currentWorkbook());
  expect(answer.people).toMatchObject({ added: 0, archived: 0 });
  expect(query(path, "SELECT id FROM employees WHERE created_at LIKE '2025%'")).toHaveLength(20);
  expect((await people(place, "employees"))[0]).toMatchObject({ ContactNumber: "07700900000" });
});

test("it can be cleared like any other, and its log entry stays", async () => {
  makeLegacyDatabase(path);
  const place = await start();
  expect((await post(place, "/database/clear")).status).toBe(200);
  expect(backupsOf(folder)).toHaveLength(2);
  expect((await logs(place)).at(-1)).toMatchObject({ id: 1, created_at: "2025-07-30 04:09:10" });
});
