import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeBackup } from "@/lib/db/backup";
import { currentConnection } from "@/lib/db/client";
import { backupsToCompress, compressBackup } from "@/lib/db/compressed-backups";
import { listBackups } from "@/lib/db/manifests";
import { isAsTaken } from "@/lib/db/restore";
import { currentRoster } from "@/lib/memory/roster";
import { openTestBranch, type TestBranch } from "../rota-drafts/branch.test-data";
import { backUpNow } from "./back-up-now";
import { previewRestore, restoreBackup } from "./restore-backup";

let here: TestBranch;
let path: string;
beforeEach(() => {
  here = openTestBranch(3, 3);
  path = currentConnection().path;
});
afterEach(() => here.close());

const filesIn = (ending: string) =>
  readdirSync(join(dirname(path), "backups")).filter((name) => name.endsWith(ending));

/** Five backups, the oldest two of them compressed. */
async function fiveBackups() {
  for (let count = 0; count < 5; count++) takeBackup(path, "asked");
  const [newer, oldest] = backupsToCompress(path);
  if (!newer || !oldest) throw new Error("two of five are old enough");
  const plain = readFileSync(oldest.file);
  expect([await compressBackup(newer), await compressBackup(oldest)]).toEqual([true, true]);
  return { oldest, plain };
}

test("older backups are kept compressed under their names, with the same bytes inside", async () => {
  const { oldest, plain } = await fiveBackups();
  expect([filesIn(".db").length, filesIn(".db.gz").length, filesIn(".json").length]).toEqual([3, 2, 5]);
  expect(backupsToCompress(path)).toEqual([]);
  expect(gunzipSync(readFileSync(`${oldest.file}.gz`)).equals(plain)).toBe(true);
  expect(statSync(`${oldest.file}.gz`).mode & 0o777).toBe(0o600);
  const listed = listBackups(path);
  expect(listed.map(({ name }) => name.endsWith(".db"))).toEqual([true, true, true, true, true]);
  for (const { file, manifest } of listed) expect(manifest && (await isAsTaken(file, manifest))).toBe(true);
});

test("a compressed backup is looked at and restored as any other", async () => {
  const { oldest } = await fiveBackups();
  const people = currentRoster().counts.employees;
  await backUpNow("Jo");
  expect(await previewRestore(oldest.name)).toMatchObject({ verified: true, log_entries_lost: 1 });
  expect(await restoreBackup(oldest.name, "Jo")).toMatchObject({
    restored: oldest.name,
    employees_count: people,
    log_entries_left_behind: 1,
  });
});

test("one that was damaged in the meantime is not compressed, and one damaged since is refused", async () => {
  const { oldest } = await fiveBackups();
  const compressed = readFileSync(`${oldest.file}.gz`);
  compressed.writeUInt8(compressed.readUInt8(900) ^ 255, 900);
  writeFileSync(`${oldest.file}.gz`, compressed);
  await expect(previewRestore(oldest.name)).rejects.toMatchObject({ code: "conflict" });
  writeFileSync(`${oldest.file}.gz`, gzipSync(Buffer.from("something else")));
  await expect(previewRestore(oldest.name)).rejects.toMatchObject({ code: "conflict" });

  takeBackup(path, "asked");
  const [older] = backupsToCompress(path);
  if (!older) throw new Error("one is old enough");
  writeFileSync(older.file, "something else");
  expect(await compressBackup(older)).toBe(false);
  expect([existsSync(older.file), existsSync(`${older.file}.gz`), filesIn(".gz").length]).toEqual([
    true,
    false,
    2,
  ]);
});
