import type Database from "better-sqlite3";
import { type HashedEntry, hashOf } from "../../lib/db/log-chain";
import { expect, apiTest as test } from "../fixtures";
import type { RunningServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { post } from "./support/ask";
import { backedUp, command, verification } from "./support/backups";
import { uploaded } from "./support/calls";
import { withFile } from "./support/file";

/** As whoever owns the file can: without the triggers that refuse it. */
const tamper = (server: RunningServer, work: (sqlite: Database.Database) => void) =>
  withFile(
    server.databasePath,
    (sqlite) => {
      sqlite.pragma("foreign_keys = OFF");
      const triggers = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").pluck().all();
      for (const trigger of triggers) sqlite.exec(`DROP TRIGGER "${trigger}"`);
      work(sqlite);
    },
    false,
  );

/** Six entries, and a backup that keeps the head of the fifth. */
async function fill(server: RunningServer): Promise<string> {
  await uploaded(server, currentWorkbook());
  for (let times = 0; times < 3; times++) await post(server, "/database/reload");
  return (await backedUp(server)).name;
}

test("a log that nobody touched fits, and so do the heads of the start and of the backup", async ({
  server,
}) => {
  const name = await fill(server);
  const found = await verification(server);
  expect(found).toMatchObject({ ok: true, entries: 6, first_misfit: null, head: { id: 6 } });
  expect(found.outside).toEqual([
    expect.objectContaining({ from: `backup ${name}`, id: 5, fits: true }),
    expect.objectContaining({ from: "start", id: 1, fits: true }),
  ]);
  expect(server.output(), "the head is printed at the start").toContain(String(found.outside[1]?.hash));
});

const COLUMNS = ["description", "details", "created_at", "actor", "operation_type"];
for (const column of COLUMNS) {
  test(`an entry whose ${column} was changed is named`, async ({ server }) => {
    await fill(server);
    tamper(server, (sqlite) => sqlite.exec(`UPDATE operations_log SET ${column} = '{}' WHERE id IN (3, 5)`));
    const found = await verification(server);
    expect(found).toMatchObject({ ok: false, first_misfit: { id: 3, reason: "changed" } });
    expect(found.message).toMatch(/^Entry 3 is not as it was written: it was changed\./);
    const { code, output } = await command(server, "verify");
    expect([code, output]).toEqual([1, expect.stringContaining("Entry 3 is not as it was written")]);
  });
}

test("after an entry that was removed the next one is named", async ({ server }) => {
  await fill(server);
  tamper(server, (sqlite) => sqlite.exec("DELETE FROM operations_log WHERE id = 2"));
  const found = await verification(server);
  expect(found).toMatchObject({
    ok: false,
    first_misfit: { id: 3, reason: "one before it is missing or changed" },
  });
});

test("entries removed at the end are told by the backup that knew them", async ({ server }) => {
  const name = await fill(server);
  tamper(server, (sqlite) => sqlite.exec("DELETE FROM operations_log WHERE id >= 4"));
  const found = await verification(server);
  expect(found).toMatchObject({ ok: false, first_misfit: null, entries: 3 });
  expect(found.message).toContain(`not the fingerprint saved with backup ${name} (entry 5)`);
});

interface Row extends Omit<HashedEntry, "operationType" | "createdAt" | "previousHash"> {
  operation_type: string;
  created_at: string;
}

/** Changes an entry and reckons the whole chain anew. */
function rebuild(sqlite: Database.Database): void {
  sqlite.exec("UPDATE operations_log SET actor = 'somebody else' WHERE id = 2");
  const rows = sqlite.prepare("SELECT * FROM operations_log ORDER BY id").all() as Row[];
  const update = sqlite.prepare("UPDATE operations_log SET previous_hash = ?, hash = ? WHERE id = ?");
  let previousHash: string | null = null;
  for (const { operation_type: operationType, created_at: createdAt, ...row } of rows) {
    const hash: string = hashOf({ ...row, operationType, createdAt, previousHash }, null);
    update.run(previousHash, hash, row.id);
    previousHash = hash;
  }
}

test("a chain that was rebuilt as a whole is told by the manifest of a backup", async ({ server }) => {
  const name = await fill(server);
  tamper(server, rebuild);
  const found = await verification(server);
  expect(found).toMatchObject({ ok: false, first_misfit: null, entries: 6 });
  expect(found.message).toContain(`not the fingerprint saved with backup ${name}`);
  expect(found.outside).toEqual([
    expect.objectContaining({ from: `backup ${name}`, fits: false, left_behind_by: null }),
    expect.objectContaining({ from: "start", fits: true }),
  ]);
  const { code, output } = await command(server, "verify");
  expect([code, output]).toEqual([1, expect.stringContaining("the log was rebuilt")]);
});
