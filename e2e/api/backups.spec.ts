import { createHash } from "node:crypto";
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { get, post } from "./support/ask";
import {
  allRows,
  backedUp,
  backupFiles,
  backupFolder,
  DAY,
  listedBackups,
  madeUpBackup,
  manifestOf,
  stamp,
} from "./support/backups";
import { assigned, logs, uploaded } from "./support/calls";
import { integrity, query, rowCounts } from "./support/file";
import { importWith } from "./support/import";
import { expectProblem } from "./support/problems";

const EXERCISE = { patient_id: "P002", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };
const otherWorkbook = (notes: string) =>
  currentWorkbook({ edit: ({ PatientDetails }) => void PatientDetails?.[1]?.splice(16, 1, notes) });

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test.describe(`in ${JOURNAL_MODE} mode`, () => {
    test.use({ serverEnv: { JOURNAL_MODE } });

    test("a backup is the whole file, with a manifest beside it, listed and logged", async ({ server }) => {
      await uploaded(server, currentWorkbook());
      await assigned(server, EXERCISE);
      const before = allRows(server.databasePath);
      const backup = await backedUp(server, { "x-actor": "Lowri" });
      expect(backup.name).toMatch(/^rota_operations-\d{4}-\d\d-\d\dT\d{6}Z-asked\.db$/);
      const copy = join(backupFolder(server), backup.name);
      expect(readdirSync(backupFolder(server)), "one file and its manifest").toEqual(
        [backup.name, backup.name.replace(".db", ".json")].sort(),
      );
      expect([statSync(copy).mode & 0o777, statSync(backupFolder(server)).mode & 0o777]).toEqual([
        0o600, 0o700,
      ]);
      expect(allRows(copy)).toEqual(before);
      expect(integrity(copy)).toBe("ok");
      expect(query(copy, "PRAGMA journal_mode"), "a plain cp of it is whole").toEqual([
        { journal_mode: "delete" },
      ]);
      const last = before.operations_log?.at(-1);
      expect(backup).toMatchObject({
        bytes: statSync(copy).size,
        rows: rowCounts(copy),
        log_head: { id: last?.id, hash: last?.hash },
      });
      expect(manifestOf(server, backup.name)).toEqual({
        name: backup.name,
        cause: "asked",
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        bytes: backup.bytes,
        sha256: createHash("sha256").update(readFileSync(copy)).digest("hex"),
        integrity: "ok",
        rows: backup.rows,
        log_head: backup.log_head,
      });
      const { backups, free_bytes } = await listedBackups(server);
      expect(backups).toEqual([
        expect.objectContaining({ name: backup.name, cause: "asked", verified: true, rows: backup.rows }),
      ]);
      expect(free_bytes).toBeGreaterThan(0);
      expect((await logs(server))[0]).toMatchObject({
        operation_type: "backup",
        actor: "Lowri",
        details: { backup: backup.name, bytes: backup.bytes },
      });
    });

    test("others write while a backup is taken, and what it holds is one moment of the file", async ({
      server,
    }) => {
      await uploaded(server, currentWorkbook());
      const [backup, ...others] = await Promise.all([
        backedUp(server),
        ...Array.from({ length: 8 }, () => post(server, "/database/reload")),
        backedUp(server),
      ]);
      expect(others.every((answer) => !("status" in answer) || answer.status === 200)).toBe(true);
      expect(backupFiles(server)).toHaveLength(2);
      const copy = join(backupFolder(server), backup.name);
      expect(query(copy, "SELECT max(id) AS id FROM operations_log")).toEqual([{ id: backup.log_head?.id }]);
    });
  });
}

test("a replacing upload copies what it replaces; one that replaces nobody does not", async ({ server }) => {
  const stored = async (workbook: Uint8Array) => (await importWith(server, workbook)).body;
  expect((await stored(currentWorkbook())).backup, "the first of all").toBeNull();
  expect((await stored(currentWorkbook())).backup, "the same again").toBeNull();
  const merged = await importWith(server, otherWorkbook("ring twice"), { mode: "merge" });
  expect([merged.status, merged.body.backup]).toEqual([200, null]);
  expect(backupFiles(server)).toEqual([]);
  const before = allRows(server.databasePath);
  const { backup } = await stored(otherWorkbook("ring three times"));
  expect(backupFiles(server)).toEqual([backup]);
  expect(backup).toMatch(/-upload\.db$/);
  expect(allRows(join(backupFolder(server), String(backup)))).toEqual(before);
  expect((await logs(server))[0]?.details).toMatchObject({ backup });
});

test("a replacing upload whose copy cannot be made stores nothing", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const before = allRows(server.databasePath);
  writeFileSync(backupFolder(server), "a file where the folder should be");
  expectProblem(await importWith(server, otherWorkbook("ring three times")), 503, [/nothing was changed/]);
  expect(allRows(server.databasePath)).toEqual(before);
});

test("without room for a copy there is none, and nothing half-way is left", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const size = statSync(server.databasePath).size;
  const { free_bytes } = await listedBackups(server);
  // A file with a hole that no disk could fill: SQLite reads it as it was, a copy would need its length.
  truncateSync(server.databasePath, free_bytes);
  for (const path of ["/database/backup", "/database/clear"])
    expectProblem(await post(server, path), 507, [/MB are free/, /nothing was changed/]);
  truncateSync(server.databasePath, size);
  expect(readdirSync(backupFolder(server))).toEqual([]);
  expect(await backedUp(server)).toMatchObject({ name: expect.any(String) });
});

test("after each backup the rule is applied, to our own files alone", async ({ server }) => {
  const like = (await backedUp(server)).name;
  const ages = Array.from({ length: 500 }, (_, index) => index + 1);
  const made = new Map(ages.map((age) => [age, madeUpBackup(server, like, age)]));
  const others = [
    "notes.db",
    "rota_operations-of-somebody.db",
    "rota_operations-2019-01-01T080000Z-clear.db",
    "rota_operations-2019-01-02T080000Z-daily.json",
    "other-2019-01-01T080000Z-daily.db",
  ];
  for (const name of others) copyFileSync(join(backupFolder(server), like), join(backupFolder(server), name));
  const leftOver = `rota_operations-${stamp(Date.now() - 3 * DAY).replaceAll(":", "")}-daily.db.unfinished`;
  const young = `rota_operations-${stamp(Date.now()).replaceAll(":", "")}-daily.db.unfinished`;
  for (const name of [leftOver, young]) writeFileSync(join(backupFolder(server), name), "half");
  utimesSync(join(backupFolder(server), leftOver), 1, 1);
  const old = new Date(Date.now() - 3 * DAY);
  utimesSync(join(backupFolder(server), "rota_operations-2019-01-02T080000Z-daily.json"), old, old);

  const { name } = await backedUp(server);
  const there = readdirSync(backupFolder(server));
  expect(there).toEqual(expect.arrayContaining([name, like, young]));
  expect(there, "what a crash left").not.toContain(leftOver);
  expect(there, "a manifest of nothing").not.toContain("rota_operations-2019-01-02T080000Z-daily.json");
  expect(there).toEqual(expect.arrayContaining(others.filter((one) => !one.endsWith(".json"))));
  const kept = ages.filter((age) => there.includes(String(made.get(age))));
  expect(kept.filter((age) => age <= 29)).toEqual(ages.slice(0, 29));
  const monthly = kept.filter((age) => age > 31);
  const monthsOf = (list: number[]) => new Set(list.map((age) => stamp(Date.now() - age * DAY).slice(0, 7)));
  expect(monthsOf(monthly).size, "one a month").toBe(monthly.length);
  // With those of the last days, which reach over one or two ends of a month.
  expect(monthsOf(kept).size).toBeGreaterThanOrEqual(12);
  expect(monthsOf(kept).size).toBeLessThanOrEqual(13);
  for (const age of ages) {
    const file = String(made.get(age));
    expect(there.includes(file.replace(".db", ".json")), `the manifest of ${file}`).toBe(
      there.includes(file),
    );
  }
});

test.describe("automatic backups", () => {
  const starts = async (folder: string) => startServer({ folder, env: { AUTO_BACKUP: "on" } });

  test("a start takes one when the file holds something that was changed since the last", async () => {
    const folder = newFolder();
    const said = (server: RunningServer, event: string) =>
      expect.poll(() => server.output(), { timeout: 10_000 }).toContain(`"event":"${event}","cause":"start"`);
    const first = await starts(folder);
    await said(first, "no-backup");
    await uploaded(first, currentWorkbook());
    await first.stop();
    const second = await starts(folder);
    await said(second, "backup");
    const [backup] = (await listedBackups(second)).backups;
    expect(backup).toMatchObject({ cause: "start", rows: { employees: 20 }, verified: true });
    expect((await listedBackups(second)).automatic).toEqual({ on: true, last_failure: null });
    await second.stop();
    const third = await starts(folder);
    await said(third, "no-backup");
    expect(backupFiles(third)).toEqual([backup?.name]);
    await post(third, "/database/reload");
    await third.stop();
    const fourth = await starts(folder);
    await said(fourth, "backup");
    expect(backupFiles(fourth)).toHaveLength(2);
    await fourth.stop();
    removeFolder(folder);
  });

  test("one that fails is said on the list", async () => {
    const folder = newFolder();
    const first = await startServer({ folder });
    await uploaded(first, currentWorkbook());
    await first.stop();
    writeFileSync(join(folder, "backups"), "a file where the folder should be");
    const second = await starts(folder);
    await expect.poll(() => second.output()).toContain("backup-failed");
    expect((await listedBackups(second)).automatic.last_failure).toMatchObject({
      message: expect.stringContaining("Check the backups folder"),
    });
    const health = await get<{ checks: { last_backup: object } }>(second, "/health");
    expect(health.status, "the database itself is well").toBe(200);
    expect(health.body.checks.last_backup).toMatchObject({
      ok: false,
      detail: expect.stringMatching(/^The last automatic backup failed: .*Check the backups folder/),
    });
    await second.stop();
    removeFolder(folder);
  });
});
