import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { get, post } from "./support/ask";
import { assigned, dataStatus, logs, uploaded } from "./support/calls";
import { integrity, query, rowCounts } from "./support/file";
import { expectProblem } from "./support/problems";

interface Cleared {
  message: string;
  backup: string;
  cleared: Record<string, number>;
}

const EXERCISE = { patient_id: "P002", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };
const allRows = (path: string) =>
  Object.fromEntries(
    Object.keys(rowCounts(path)).map((table) => [table, query(path, `SELECT * FROM ${table}`)]),
  );

test("a clear leaves the log, and a copy of everything beside the file", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  await assigned(server, EXERCISE);
  const before = allRows(server.databasePath);
  const { status, body } = await post<Cleared>(server, "/database/clear", undefined, { "x-actor": "Lowri" });
  expect(status).toBe(200);
  expect(body).toEqual({
    message: "All data cleared successfully",
    backup: expect.stringMatching(/^rota_operations-\d{4}-\d\d-\d\dT\d{6}Z-clear\.db$/),
    cleared: {
      ...{ employees: 20, patients: 15, assignments: 1, visits: 1, uploads: 1 },
      ...{ archived_people: 0, cancelled_assignments: 0 },
    },
  });
  const copy = join(server.folder, "backups", body.backup);
  expect(allRows(copy), "the copy is complete").toEqual(before);
  expect(integrity(copy)).toBe("ok");
  expect([statSync(copy).mode & 0o777, statSync(join(server.folder, "backups")).mode & 0o777]).toEqual([
    0o600, 0o700,
  ]);
  const { operations_log, __drizzle_migrations, ...others } = rowCounts(server.databasePath);
  expect(new Set(Object.values(others)), "stored workbooks and histories too").toEqual(new Set([0]));
  expect(operations_log).toBe((before.operations_log?.length ?? 0) + 1);
  expect((await logs(server))[0]).toMatchObject({
    operation_type: "database_clear",
    actor: "Lowri",
    description: expect.stringContaining(body.backup),
    details: { ...body.cleared, backup: body.backup },
  });
  expect(await dataStatus(server)).toEqual({
    has_data: false,
    employees_count: 0,
    patients_count: 0,
    assignments_count: 0,
    database_has_data: false,
  });
  for (const list of ["employees", "patients", "assignments"]) {
    expect((await get(server, `/${list}?include=all`)).body[list]).toEqual([]);
    expect((await get(server, `/database/${list}?include=all`)).body[list]).toEqual([]);
  }
  expect((await get(server, "/database/uploads")).body).toEqual({ uploads: [] });
});

test("nothing of the cleared people is left in the file's pages but in the copy", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const ids = (await uploaded(server, currentWorkbook())).upload_id;
  await post(server, "/database/clear");
  const again = await uploaded(server, currentWorkbook());
  expect(again.upload_id, "ids are never given twice").toBe(ids + 1);
  expect(query(server.databasePath, "SELECT min(id) AS id FROM employees")).toEqual([{ id: 21 }]);
});

test("clear and reload on an empty system are 200, again and again", async ({ server }) => {
  const names = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const cleared = await post<Cleared>(server, "/database/clear");
    expect([cleared.status, cleared.body.cleared.employees]).toEqual([200, 0]);
    names.add(cleared.body.backup);
    const reloaded = await post(server, "/database/reload");
    expect(reloaded.status).toBe(200);
    expect(reloaded.body).toMatchObject({ employees_count: 0, patients_count: 0 });
  }
  expect(names.size, "no copy overwrites another").toBe(3);
  const files = [...names].flatMap((name) => [name, name.replace(/\.db$/, ".json")]);
  expect(readdirSync(join(server.folder, "backups")).sort(), "each with its manifest").toEqual(files.sort());
});

test("when no copy can be made nothing is cleared", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  writeFileSync(join(server.folder, "backups"), "a file where the folder should be");
  const answer = await post(server, "/database/clear");
  expectProblem(answer, answer.status, [/nothing was (changed|cleared|saved)/]);
  expect([503, 507]).toContain(answer.status);
  expect(await dataStatus(server)).toMatchObject({ employees_count: 20, database_has_data: true });
  expect(rowCounts(server.databasePath)).toMatchObject({ employees: 20, data_uploads: 1, upload_files: 1 });
});

test("who did it is the header, else the browser's cookie, else unnamed", async ({ server }) => {
  const senders: [headers: Record<string, string>, actor: string][] = [
    [{ "x-actor": "Kwame" }, "Kwame"],
    [{ cookie: "theme=dark; rota_actor=Niamh%20Thurne" }, "Niamh Thurne"],
    [{ "x-actor": "Kwame", cookie: "rota_actor=Niamh" }, "Kwame"],
    [{ cookie: "rota_actor=%E0%A4%A" }, "unnamed"],
    [{ "x-actor": "   " }, "unnamed"],
    [{ "x-actor": "x".repeat(500) }, "x".repeat(80)],
    [{}, "unnamed"],
  ];
  for (const [headers, actor] of senders) {
    await post(server, "/database/reload", undefined, headers);
    expect((await logs(server))[0]?.actor).toBe(actor);
  }
});

test("a name in UTF-8 is kept as it is", async ({ server }) => {
  // Header bytes are sent one by one: as a program writes UTF-8 into them.
  const name = Buffer.from("Zoë Ó Briain", "utf8").toString("latin1");
  await post(server, "/database/reload", undefined, { "x-actor": name });
  expect((await logs(server))[0]?.actor).toBe("Zoë Ó Briain");
});
