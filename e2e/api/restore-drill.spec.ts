import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { MIGRATIONS, makeEarlierDatabase } from "../legacy/make-earlier-database";
import { makeLegacyDatabase } from "../legacy/make-legacy-database";
import { startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { get, post } from "./support/ask";
import {
  allRows,
  backedUp,
  backupFiles,
  backupFolder,
  previewRestore,
  restore,
  verification,
} from "./support/backups";
import { assign, assigned, dataStatus, logs, uploaded } from "./support/calls";
import { change, integrity } from "./support/file";
import { edit } from "./support/import";
import { expectProblem, stateOf } from "./support/problems";

const EXERCISE = { patient_id: "P002", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };
const answersOf = async (server: { url: string }) =>
  Promise.all(
    [
      "/employees",
      "/patients",
      "/assignments",
      "/data-status",
      "/visits?from=2026-11-01&until=2026-12-31",
    ].map(async (path) => (await get(server, path)).text),
  );

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test.describe(`in ${JOURNAL_MODE} mode`, () => {
    test.use({ serverEnv: { JOURNAL_MODE } });

    test("drill: filled, backed up, changed, restored, everything is as it was, and the present is kept", async ({
      server,
    }) => {
      await uploaded(server, currentWorkbook());
      await assigned(server, EXERCISE);
      await edit(server, "/patients/P003", { Notes: "by hand" });
      const [rows, answers] = [allRows(server.databasePath), await answersOf(server)];
      const { name } = await backedUp(server);

      await assigned(server, { ...EXERCISE, start_time: "14:00" });
      await edit(server, "/patients/P003", { Notes: "changed since" });
      await post(server, "/database/clear");
      const changed = allRows(server.databasePath);
      const lost = (changed.operations_log?.length ?? 0) - (rows.operations_log?.length ?? 0);

      const files = backupFiles(server);
      const preview = (await previewRestore(server, name)).body;
      expect(preview).toMatchObject({ backup: name, verified: true, needs_upgrade: false });
      expect(preview.tables).toContainEqual({ table: "employees", now: 0, after: 20 });
      expect(preview.tables).toContainEqual({ table: "visits", now: 0, after: 1 });
      expect([preview.log_entries_lost, preview.newest_lost.length]).toEqual([lost, lost]);
      expect(preview.newest_lost[0]?.description).toMatch(/^Cleared 20 carers/);
      expect(allRows(server.databasePath), "it was only looked at").toEqual(changed);
      expect([
        backupFiles(server),
        readdirSync(server.folder).filter((file) => file.includes("restoring")),
      ]).toEqual([files, []]);

      const { status, body } = await restore(server, name, { "x-actor": "Niamh" });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        restored: name,
        backup: expect.stringMatching(/-restore\.db$/),
        log_entries_left_behind: lost,
        employees_count: 20,
        patients_count: 15,
        assignments_count: 1,
      });
      expect(await answersOf(server)).toEqual(answers);
      const { operations_log: log = [], ...restored } = allRows(server.databasePath);
      const { operations_log: logThen = [], ...then } = rows;
      expect(restored).toEqual(then);
      expect(log.slice(0, -1)).toEqual(logThen);
      expect((await logs(server))[0]).toMatchObject({
        operation_type: "restore",
        actor: "Niamh",
        details: { restored: name, backup: body.backup, entries_left_behind: lost },
      });
      expect(allRows(join(backupFolder(server), String(body.backup))), "the present is kept").toEqual(
        changed,
      );
      expect(integrity(server.databasePath)).toBe("ok");
      expect(await verification(server), "a restore is no tampering").toMatchObject({ ok: true });

      await assigned(server, { ...EXERCISE, start_time: "16:00" });
      await server.stop();
      expect(readdirSync(server.folder).sort(), "nothing else is left").toEqual([
        "backups",
        "rota_operations.db",
      ]);
      const again = await startServer({ folder: server.folder, env: { JOURNAL_MODE } });
      expect(await dataStatus(again)).toMatchObject({ employees_count: 20, assignments_count: 2 });
      expect(await verification(again)).toMatchObject({ ok: true });
      await again.stop();
    });

    test("a restore is taken back by restoring what it kept, and again, and the log still fits", async ({
      server,
    }) => {
      await uploaded(server, currentWorkbook());
      const first = (await backedUp(server)).name;
      await assigned(server, EXERCISE);
      const present = allRows(server.databasePath);
      await backedUp(server);
      const kept = (await restore(server, first)).body.backup;
      await backedUp(server);
      expect(await dataStatus(server)).toMatchObject({ assignments_count: 0 });
      await restore(server, first);
      expect(await verification(server), "left behind twice over").toMatchObject({ ok: true });
      await restore(server, kept);
      const { operations_log: log = [], ...rows } = allRows(server.databasePath);
      const { operations_log: logThen = [], ...then } = present;
      expect(rows).toEqual(then);
      expect(log.slice(0, logThen.length)).toEqual(logThen);
      expect(await verification(server)).toMatchObject({ ok: true, first_misfit: null });
    });
  });
}

test("what somebody did to a backup is noticed, and the present stays", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const names = [await backedUp(server), await backedUp(server), await backedUp(server)].map(
    ({ name }) => name,
  );
  const [flipped, changed, cut] = names.map((name) => join(backupFolder(server), name)) as [
    string,
    string,
    string,
  ];
  const bytes = readFileSync(flipped);
  bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
  writeFileSync(flipped, bytes);
  change(changed, "UPDATE patients SET notes = 'somebody else'");
  writeFileSync(cut, readFileSync(cut).subarray(0, 8192));
  const before = await stateOf(server);
  const files = backupFiles(server);
  for (const name of names) {
    expectProblem(await previewRestore(server, name), 409, [/cannot be restored/]);
    expectProblem(await restore(server, name), 409, [/nothing was changed/]);
  }
  expect(await stateOf(server)).toEqual(before);
  expect(backupFiles(server), "there was no reason to copy the present").toEqual(files);
  await assigned(server, EXERCISE);
});

test("only what is listed is restored: no path leads out of the folder", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  await backedUp(server);
  copyFileSync(server.databasePath, join(server.folder, "rota_operations-outside.db"));
  const before = await stateOf(server);
  for (const name of [
    "../rota_operations-outside.db",
    "rota_operations-outside.db",
    join(server.folder, "rota_operations-outside.db"),
    "rota_operations.db",
    "nothing.db",
  ]) {
    expectProblem(await restore(server, name), 404);
    expectProblem(await previewRestore(server, name), 404);
  }
  for (const body of [1, null, "", ["a"]]) expectProblem(await restore(server, body), 400);
  expectProblem(await post(server, "/database/restore?dry_run=perhaps", { backup: "a.db" }), 400);
  expect(await stateOf(server)).toEqual(before);
});

test("when the present cannot be backed up, nothing is restored", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const { name } = await backedUp(server);
  await assigned(server, EXERCISE);
  const bytes = readFileSync(server.databasePath);
  writeFileSync(server.databasePath, bytes.fill(0xff, 40_000));
  expectProblem(await restore(server, name), 503);
  expect(readFileSync(server.databasePath).equals(bytes)).toBe(true);
});

test.describe("where nobody is asked to sign in", () => {
  // The newest of these backups bring people who sign in.
  test.use({ serverEnv: { AUTH: "off" } });

  test("backups of every earlier version, and of the old system, are brought up to date", async ({
    server,
  }) => {
    test.setTimeout(120_000);
    await uploaded(server, currentWorkbook());
    mkdirSync(backupFolder(server), { recursive: true });
    for (const [index] of MIGRATIONS.entries()) {
      const name = `rota_operations-after-${index + 1}.db`;
      makeEarlierDatabase(join(backupFolder(server), name), index + 1);
      const preview = (await previewRestore(server, name)).body;
      expect(preview.needs_upgrade, name).toBe(index + 1 < MIGRATIONS.length);
      expect((await restore(server, name)).body, name).toMatchObject({
        employees_count: 2,
        assignments_count: 2,
      });
      expect(integrity(server.databasePath)).toBe("ok");
      // What is made up for the newest version has no hashes, and nothing gives it any.
      if (preview.needs_upgrade) expect((await verification(server)).first_misfit, name).toBeNull();
    }
    makeLegacyDatabase(join(backupFolder(server), "rota_operations-old.db"));
    expect((await restore(server, "rota_operations-old.db")).body).toMatchObject({ employees_count: 20 });
    expect((await assign(server, EXERCISE)).status).toBe(200);
  });
});

test("a backup of a newer version is refused", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const newer = join(backupFolder(server), "rota_operations-newer.db");
  mkdirSync(backupFolder(server), { recursive: true });
  copyFileSync(server.databasePath, newer);
  change(newer, "PRAGMA user_version = 900");
  expectProblem(await restore(server, "rota_operations-newer.db"), 409, [/newer version/]);
});
