import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { type RunningServer, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { allRows, backedUp, backupFiles, backupFolder, command, verification } from "./support/backups";
import { assign, assigned, dataStatus, logs, uploaded } from "./support/calls";
import type { Assigned } from "./support/contract";
import { change, integrity, query } from "./support/file";

const EXERCISE = { patient_id: "P002", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test.describe(`in ${JOURNAL_MODE} mode`, () => {
    test.use({ serverEnv: { JOURNAL_MODE } });

    test("the commands work while the server runs, and it notices a restore by itself", async ({
      server,
    }) => {
      test.setTimeout(120_000);
      await uploaded(server, currentWorkbook());
      const taken = await command(server, "backup");
      expect(taken, taken.output).toMatchObject({ code: 0 });
      const [name] = backupFiles(server) as [string];
      expect(taken.output).toContain(`Backup taken and checked: backups/${name}`);
      await assigned(server, EXERCISE);
      const before = allRows(server.databasePath);

      const looked = await command(server, "restore", name);
      expect(looked.code).toBe(1);
      expect(looked.output).toMatch(/visits: 1 rows now, 0 afterwards/);
      expect(looked.output).toMatch(/not in the log afterwards: \d+, 2026-11-23 08:00:00: Assigned/);
      expect(looked.output).toMatch(/Nothing was changed.*--yes/);
      expect(allRows(server.databasePath)).toEqual(before);

      // A copy outside, as it lies on another disk.
      const outside = join(server.folder, "elsewhere.db");
      copyFileSync(join(backupFolder(server), name), outside);
      const restored = await command(server, "restore", outside, "--yes");
      expect(restored, restored.output).toMatchObject({ code: 0 });
      expect(await dataStatus(server)).toMatchObject({ employees_count: 20, assignments_count: 0 });
      expect((await logs(server))[0]).toMatchObject({ operation_type: "restore", actor: "command line" });
      const kept = backupFiles(server).find((file) => file.endsWith("-restore.db"));
      expect(allRows(join(backupFolder(server), String(kept)))).toEqual(before);
      await assigned(server, { ...EXERCISE, start_time: "16:00" });

      const verified = await command(server, "verify");
      expect(verified, verified.output).toMatchObject({ code: 0 });
      expect(verified.output).toContain("Every entry matches the one before");
      expect(verified.output).toContain("The 2 backups are unchanged.");
      expect(await verification(server)).toMatchObject({ ok: true });
      await server.stop();
      expect(
        readdirSync(server.folder)
          .filter((file) => !file.startsWith("elsewhere"))
          .sort(),
      ).toEqual(["backups", "rota_operations.db"]);
      const again = await startServer({ folder: server.folder, env: { JOURNAL_MODE } });
      expect(await dataStatus(again)).toMatchObject({ assignments_count: 1 });
      await again.stop();
    });

    test("a write that is answered during a restore is in the restored file or in the copy of the present", async ({
      server,
    }) => {
      test.setTimeout(120_000);
      await uploaded(server, currentWorkbook());
      const { name } = await backedUp(server);
      let isOver = false;
      const made: Assigned["assignment"][] = [];
      const writing = (async () => {
        for (let index = 0; !isOver; index++) {
          const date = `2026-12-${String(1 + (Math.floor(index / 40) % 28)).padStart(2, "0")}`;
          const start_time = `${String(8 + (Math.floor(index / 4) % 10)).padStart(2, "0")}:${["00", "15", "30", "45"][index % 4]}`;
          const request = {
            ...EXERCISE,
            patient_id: `P0${String(2 + (index % 9)).padStart(2, "0")}`,
            date,
            start_time,
            duration: 15,
          };
          const answer = await assign(server, request);
          if (answer.status === 200) made.push((JSON.parse(answer.text) as Assigned).assignment);
        }
      })();
      const restored = await command(server, "restore", name, "--yes");
      isOver = true;
      await writing;
      expect(restored, restored.output).toMatchObject({ code: 0 });
      const kept = backupFiles(server).find((file) => file.endsWith("-restore.db"));
      const sql = "SELECT id, patient_id, start_time FROM assignments";
      const found = [server.databasePath, join(backupFolder(server), String(kept))].flatMap((path) =>
        query<Assigned["assignment"]>(path, sql).map(
          (row) => `${row.id} ${row.patient_id} ${row.start_time}`,
        ),
      );
      expect(made.length).toBeGreaterThan(0);
      expect(made.filter((one) => !found.includes(`${one.id} ${one.patient_id} ${one.start_time}`))).toEqual(
        [],
      );
      expect(integrity(server.databasePath)).toBe("ok");
    });
  });
}

/** A server that is no longer there, and its file. */
async function stopped(server: RunningServer): Promise<RunningServer> {
  await server.stop();
  return server;
}

test("a database that is damaged is set aside, and a backup put in its place", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const { name } = await backedUp(server);
  await stopped(server);
  writeFileSync(server.databasePath, "not a database");
  expect((await command(server, "verify")).output).toContain("The database is damaged");
  expect((await command(server, "backup")).code).toBe(1);
  expect((await command(server, "restore", name)).output).toContain("The current database is damaged");
  const restored = await command(server, "restore", name, "--yes");
  expect(restored, restored.output).toMatchObject({ code: 0 });
  expect(readdirSync(backupFolder(server)).some((file) => file.endsWith("-damaged"))).toBe(true);
  const again = await startServer({ folder: server.folder });
  expect(await dataStatus(again)).toMatchObject({ employees_count: 20 });
  await again.stop();
});

test("what cannot be done is said in a sentence, with exit code 1", async ({ server }) => {
  test.setTimeout(120_000);
  const nowhere = { ...server, databasePath: join(server.folder, "nothing.db") };
  const refusals: [Parameters<typeof command>, RegExp][] = [
    [[server, "restore"], /^Choose a backup/],
    [[server, "restore", "nothing.db"], /^There is no file nothing\.db/],
    [[server, "restore", server.databasePath], /^That is the database itself/],
    [[server, "restore", import.meta.filename, "--yes"], /cannot be restored/],
    [[server, "verify", "--head", "12"], /^A log head is written as/],
    [[server, "backup", "--loud"], /--help/],
    [[nowhere, "backup"], /^There is no database at/],
  ];
  for (const [line, sentence] of refusals) {
    const { code, output } = await command(...line);
    expect([code, output], output).toEqual([1, expect.stringMatching(sentence)]);
    expect(output).not.toMatch(/\n\s+at /);
  }
  expect(await command(server, "verify", "--help")).toEqual({
    code: 0,
    output: expect.stringContaining("npm run verify"),
  });
});

test("the command compares with a head that was kept elsewhere, and looks at every backup", async ({
  server,
}) => {
  test.setTimeout(120_000);
  await uploaded(server, currentWorkbook());
  const [head] = query<{ head: string }>(
    server.databasePath,
    "SELECT id || ':' || hash AS head FROM operations_log ORDER BY id DESC",
  );
  expect(await command(server, "verify", "--head", String(head?.head))).toMatchObject({ code: 0 });
  const other = String(head?.head).replace(/.$/, (last) => (last === "0" ? "1" : "0"));
  const differs = await command(server, "verify", "--head", other);
  expect([differs.code, differs.output]).toEqual([
    1,
    expect.stringContaining("the fingerprint saved with the command line"),
  ]);
  const { name } = await backedUp(server);
  change(join(backupFolder(server), name), "UPDATE patients SET notes = 'somebody else'");
  const changed = await command(server, "verify");
  expect([changed.code, changed.output]).toEqual([1, expect.stringContaining(`${name} has changed since`)]);
});
