import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { assigned, assignments, dataStatus, logs, people, uploaded } from "../api/support/calls";
import { change, integrity, query, withFile } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { MIGRATIONS, makeEarlierDatabase, tablesOf } from "./make-earlier-database";

/** The newest of these files have people who sign in; what is stored is looked at without them. */
const NO_SIGN_IN = { AUTH: "off" };

type Row = Record<string, unknown>;

const contentOf = (path: string): Map<string, Row[]> =>
  withFile(
    path,
    (sqlite) =>
      new Map(
        tablesOf(sqlite).map((table) => [
          table,
          sqlite.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all() as Row[],
        ]),
      ),
  );
const version = (path: string) => withFile(path, (sqlite) => sqlite.pragma("user_version", { simple: true }));

/**
 * Every row that was there is there, each of its values unchanged; what this start itself logged comes
 * after, and the visit of each assignment that the old system made without one. Entries without a hash get one.
 */
function expectNothingLost(before: Map<string, Row[]>, after: Map<string, Row[]>): void {
  const lonely = (before.get("assignments") ?? []).filter(({ visit_id }) => visit_id === null);
  const added: Record<string, number> = { operations_log: 1, visits: lonely.length };
  for (const [table, rows] of before) {
    const now = after.get(table) ?? [];
    expect(now.length, table).toBe(rows.length + (added[table] ?? 0));
    for (const [index, row] of rows.entries()) {
      const { hash, previous_hash, ...unchained } = row;
      const chained = hash === null ? unchained : row;
      const kept = row.visit_id === null ? { ...row, visit_id: expect.any(Number) } : chained;
      expect(now[index], `${table} ${index}`).toMatchObject(kept);
    }
  }
  expect((after.get("assignments") ?? []).filter(({ visit_id }) => visit_id === null)).toEqual([]);
}

let folder: string;
let path: string;
test.beforeEach(() => {
  folder = newFolder();
  path = join(folder, "rota_operations.db");
});
test.afterEach(() => removeFolder(folder));

for (const [index] of MIGRATIONS.entries()) {
  const count = index + 1;
  // In turn: how a file is upgraded does not depend on its journal.
  const JOURNAL_MODE = index % 2 === 0 ? "delete" : "wal";
  const env = { JOURNAL_MODE, ...NO_SIGN_IN };

  test(`a file after ${count} of ${MIGRATIONS.length} migrations opens with nothing lost, a copy beside it, and is worked with as a new one is (${JOURNAL_MODE})`, async () => {
    makeEarlierDatabase(path, count);
    const before = contentOf(path);
    for (const [table, rows] of before)
      expect(rows.length, `${table}: add rows to FILLERS`).toBeGreaterThan(0);

    const server = await startServer({ folder, env });
    expect(await dataStatus(server)).toMatchObject({
      employees_count: 2,
      patients_count: 2,
      assignments_count: 2,
      database_has_data: true,
    });
    expect((await people(server, "employees", "?include=all")).map(({ EmployeeID }) => EmployeeID)).toEqual([
      "E001",
      "E002",
      "E003",
    ]);
    expect((await assignments(server)).map(({ assigned_time }) => assigned_time)).toEqual([
      "05:09",
      "2026-11-24T10:00",
    ]);
    const copies = copiesIn(folder);
    expect((await logs(server))[0]?.details).toMatchObject({
      adopted: false,
      migrations: MIGRATIONS.length - count,
      backup: copies[0] ?? null,
    });
    expectNothingLost(before, contentOf(path));
    expect(version(path)).toBe(MIGRATIONS.length);
    expect(copies, "taken before the file is touched, if it is touched").toHaveLength(
      count < MIGRATIONS.length ? 1 : 0,
    );
    for (const copy of copies) {
      expect(contentOf(join(folder, "backups", copy))).toEqual(before);
      expect(version(join(folder, "backups", copy))).toBe(count);
    }
    await expectAsNew(server);
    await server.stop();
    expect(query(path, "PRAGMA foreign_key_check")).toEqual([]);
    expect(integrity(path)).toBe("ok");
    expect(bugsOf(server)).toEqual([]);
  });
}

const copiesIn = (place: string): string[] => {
  const backups = join(place, "backups");
  return existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith(".db")) : [];
};

/** The upgraded file can be booked in and uploaded to, and its log holds. */
async function expectAsNew(server: RunningServer): Promise<void> {
  const request = { patient_id: "P001", service_type: "medicine", date: "2026-11-26", start_time: "10:00" };
  expect((await assigned(server, request)).assignment).toMatchObject({ id: 4, employee_id: "E001" });
  await uploaded(
    server,
    currentWorkbook({
      edit: ({ PatientDetails }) => void PatientDetails?.[1]?.splice(1, 1, "Marek Loddon"),
    }),
  );
  expect(() => change(path, "UPDATE operations_log SET actor = 'somebody'")).toThrow(/cannot be changed/);
  expect((await logs(server)).at(-1)).toMatchObject({
    id: 1,
    operation_type: "old",
    details: { text: "any" },
  });
}
