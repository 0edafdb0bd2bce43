import { execFile } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Answer, post } from "../api/support/ask";
import { backedUp, backupFiles, restore } from "../api/support/backups";
import { assigned, dataStatus, upload, uploaded } from "../api/support/calls";
import type { AssignmentKeys } from "../api/support/contract";
import { change, rowCounts } from "../api/support/file";
import { expectProblem } from "../api/support/problems";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, type RunningServer, startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { noteFigures, times } from "./figures";
import { countLost, expectIntact } from "./intact";
import { slotsFrom } from "./slots";
import { SMALL_DISKS, type SmallDisk } from "./small-disk";

const MEGABYTE = 1024 * 1024;
/** How much of the copy fits. */
const PARTS = [0.5, 0, 0.01, 0.1, 0.25, 0.75, 0.9, 0.99].slice(0, times({ test: 1, campaign: 8 }));

interface Branch {
  server: RunningServer;
  acknowledged: AssignmentKeys[];
  /** A backup of the present. */
  backup: string;
}

/** A branch whose file is large enough for a copy of it to take a moment. */
async function largeBranch(disk: SmallDisk, JOURNAL_MODE: string): Promise<Branch> {
  const server = await startServer({ folder: disk.folder, env: { JOURNAL_MODE }, after: disk.after });
  await uploaded(server, numberedWorkbook(1));
  change(server.databasePath, `UPDATE upload_files SET deflated = zeroblob(${12 * MEGABYTE})`);
  const slots = slotsFrom("2026-11-24");
  const acknowledged = (await assigned(server, { ...slots.next().value })).assignments;
  const { name: backup } = await backedUp(server);
  return { server, acknowledged, backup };
}

/** Everything that copies the file first. */
const COPIES: Record<string, (branch: Branch) => Promise<Answer<unknown>>> = {
  "a backup": ({ server }) => post(server, "/database/backup"),
  "a restore": ({ server, backup }) => restore(server, backup),
  "a replacing upload": ({ server }) => upload(server, numberedWorkbook(2)),
  "a clear": ({ server }) => post(server, "/database/clear"),
};

interface Present {
  rows: Record<string, number>;
  backups: string[];
}
const presentOf = (server: RunningServer): Present => ({
  rows: rowCounts(server.databasePath),
  backups: backupFiles(server),
});

/** Everything is as it was, and no half of a copy lies about. */
async function expectUnchanged(server: RunningServer, before: Present): Promise<void> {
  expect(presentOf(server)).toEqual(before);
  for (const folder of [server.folder, join(server.folder, "backups")])
    expect(readdirSync(folder).filter((name) => /unfinished|restoring|\.new/.test(name))).toEqual([]);
  expect(await dataStatus(server)).toMatchObject({ employees_count: 40, assignments_count: 1 });
}

/** `npm run backup` and `npm run restore`, which may write no file longer than so many bytes. */
function limitedCommand(server: RunningServer, bytes: number, ...words: string[]) {
  const limit = `trap "" XFSZ; ulimit -S -f ${Math.ceil(bytes / 1024)}; exec "$@"`;
  const root = join(import.meta.dirname, "../..");
  const line = ["-c", limit, "--", process.execPath, "--import", "tsx", ...words];
  const env = { ...process.env, DATABASE_PATH: server.databasePath };
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile("bash", line, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` }),
    );
  });
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`a copy that breaks off for want of room leaves nothing and changes nothing (${JOURNAL_MODE})`, async () => {
    const disk = (SMALL_DISKS["files that may not grow"] as () => SmallDisk)();
    const branch = await largeBranch(disk, JOURNAL_MODE);
    const { server, acknowledged } = branch;
    const size = () => statSync(server.databasePath).size;
    let tried = 0;
    for (const part of PARTS) {
      for (const [name, copy] of Object.entries(COPIES)) {
        const before = presentOf(server);
        const log = statSync(`${server.databasePath}-wal`, { throwIfNoEntry: false })?.size;
        disk.leave(server, size() * part - (log ?? size()));
        const answer = await copy(branch);
        expect(answer.status, `${name} with ${part} of the room: ${answer.text}`).toBe(507);
        expectProblem(answer, 507, [/nothing was (saved|changed)/]);
        disk.free(server);
        await expectUnchanged(server, before);
        tried += 1;
      }
      const before = presentOf(server);
      for (const words of [["scripts/backup.ts"], ["scripts/restore.ts", branch.backup, "--yes"]]) {
        const { code, output } = await limitedCommand(server, size() * part, ...words);
        expect(code, output).toBe(1);
        expect(output).toMatch(/disk.*nothing was (saved|changed)/i);
        expect(output).not.toMatch(/\n\s+at /);
        await expectUnchanged(server, before);
        tried += 1;
      }
    }
    expect(countLost(server.databasePath, acknowledged)).toBe(0);
    expect((await restore(server, branch.backup)).status).toBe(200);
    await expectIntact(server);
    await server.stop();
    expect(bugsOf(server)).toEqual([]);
    disk.remove();
    noteFigures({ fault: `disk full in a copy (${JOURNAL_MODE})`, tried, survived: tried, lost: 0 });
  });
}

/** Calls `act` as soon as a file appears whose name has `part` in it; gives up when `work` is through. */
async function whenSeen(folders: string[], part: string, work: Promise<unknown>, act: () => void) {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  work.then(end, end);
  while (!isOver) {
    if (folders.some((folder) => readdirSync(folder).some((name) => name.includes(part)))) return act();
    await setImmediate();
  }
}

const ROUNDS = times({ test: 1, campaign: 12 });
const mountedDisk = SMALL_DISKS["a small disk"];
if (mountedDisk !== undefined) {
  test("a disk that fills up while a copy is being written", async () => {
    const disk = mountedDisk();
    const branch = await largeBranch(disk, "delete");
    const { server, acknowledged } = branch;
    let [tried, refused] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of ["a backup", "a restore"]) {
        const before = presentOf(server);
        // Just enough for the copy to be begun.
        disk.leave(server, (name === "a restore" ? 44 : 31) * MEGABYTE);
        const answering = (COPIES[name] as (branch: Branch) => Promise<Answer<unknown>>)(branch);
        const folders = [server.folder, join(server.folder, "backups")];
        const part = name === "a restore" ? "-restoring-" : ".unfinished";
        await whenSeen(folders, part, answering, () => disk.leave(server, round * 4096));
        const answer = await answering;
        tried += 1;
        if (answer.status !== 200) {
          refused += 1;
          expectProblem(answer, 507, [/nothing was (saved|changed)/]);
          expect(presentOf(server)).toEqual(before);
        }
        expect(await dataStatus(server)).toMatchObject({ employees_count: 40, assignments_count: 1 });
        disk.free(server);
        expect((await post(server, "/database/reload")).status).toBe(200);
      }
    }
    expect(countLost(server.databasePath, acknowledged)).toBe(0);
    await expectIntact(server);
    await server.stop();
    expect(bugsOf(server)).toEqual([]);
    disk.remove();
    const counted = `${refused} broken off with 507, the others were through before`;
    noteFigures({ fault: "disk filled in the middle of a copy", tried, survived: tried, lost: 0, counted });
  });
}
