import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Answer, get, post } from "../api/support/ask";
import { backedUp, backupFiles, restore } from "../api/support/backups";
import { assign, assigned, dataStatus, uploaded } from "../api/support/calls";
import type { Assigned, AssignmentKeys } from "../api/support/contract";
import { rowCounts } from "../api/support/file";
import { importWith } from "../api/support/import";
import { expectProblem } from "../api/support/problems";
import { send } from "../api/support/rota-doors";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, type RunningServer, startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { noteFigures, times } from "./figures";
import { countLost, expectIntact, expectMemoryIsFile } from "./intact";
import { slotsFrom } from "./slots";
import { SMALL_DISKS, type SmallDisk } from "./small-disk";

const KIBIBYTE = 1024;
/** Kibibytes left: the journal cannot be made, cannot grow, the file cannot grow, all but the last page fits. */
const ROOMS = [0, 20, 4, 8, 16, 32, 48, 64, 96, 128, 256, 512].slice(0, times({ test: 2, campaign: 12 }));

interface Branch {
  server: RunningServer;
  slots: ReturnType<typeof slotsFrom>;
  acknowledged: AssignmentKeys[];
  uploads: number;
}

/** Everything that needs room, each sent anew. What is answered with 200 must have been stored. */
const WRITES: Record<string, (branch: Branch) => Promise<Answer<unknown>>> = {
  async "an upload"(branch) {
    branch.uploads += 1;
    return importWith(branch.server, numberedWorkbook(branch.uploads), { mode: "merge" });
  },
  async "an assignment"({ server, slots, acknowledged }) {
    const answer = await assign(server, { ...slots.next().value });
    if (answer.status === 200) acknowledged.push(...(JSON.parse(answer.text) as Assigned).assignments);
    return answer;
  },
  async "a change of an assignment"({ server, acknowledged, uploads }) {
    const { id } = acknowledged[0] as AssignmentKeys;
    return send(server, "PATCH", `/assignments/${id}`, { duration: 20 + (uploads % 20) });
  },
  "a reload": ({ server }) => post(server, "/database/reload"),
  "a backup": ({ server }) => post(server, "/database/backup"),
};

/** What has to be answered whatever room there is. */
async function expectReads(server: RunningServer): Promise<void> {
  expect(await dataStatus(server)).toMatchObject({ employees_count: 40, patients_count: 12 });
  for (const path of ["/employees", "/assignments", "/database/assignments", "/database/logs"])
    expect((await get(server, path)).status, path).toBe(200);
  expect([200, 503]).toContain((await get(server, "/health")).status);
}

/** A write is stored as a whole, or is 507 and nothing has changed. Returns whether it was refused. */
async function isRefused(branch: Branch, name: string, room: number): Promise<boolean> {
  const { server } = branch;
  const before = rowCounts(server.databasePath);
  const answer = await (WRITES[name] as (branch: Branch) => Promise<Answer<unknown>>)(branch);
  if (answer.status === 200) return false;
  expect(answer.status, `${name} with ${room} KiB: ${answer.text}`).toBe(507);
  expectProblem(answer, 507, [/nothing was (saved|changed)/, /[Ff]ree some space/]);
  expect(rowCounts(server.databasePath), `${name} with ${room} KiB`).toEqual(before);
  return true;
}

/** Nothing of a write that failed lies about. */
function expectNoLeftovers({ folder, databasePath }: RunningServer): void {
  const own = ["backups", "rota_operations.db", "rota_operations.db-lock"];
  const log = ["rota_operations.db-shm", "rota_operations.db-wal"];
  const names = readdirSync(folder).filter((name) => !log.includes(name));
  expect(names).toEqual(own);
  expect(existsSync(`${databasePath}-journal`)).toBe(false);
  const unfinished = readdirSync(join(folder, "backups")).filter((name) => name.includes(".unfinished"));
  expect(unfinished).toEqual([]);
}

for (const [kind, makeDisk] of Object.entries(SMALL_DISKS)) {
  for (const JOURNAL_MODE of ["delete", "wal"]) {
    test(`${kind}: every write with ${ROOMS.length} sizes of room left is stored or 507 (${JOURNAL_MODE})`, async () => {
      const disk = makeDisk();
      try {
        const server = await startServer({ folder: disk.folder, env: { JOURNAL_MODE }, after: disk.after });
        const slots = slotsFrom("2026-11-24");
        const branch: Branch = { server, slots, acknowledged: [], uploads: 0 };
        await uploaded(server, numberedWorkbook(0));
        branch.acknowledged.push(...(await assigned(server, { ...slots.next().value })).assignments);
        await backedUp(server);
        let [tried, refused] = [0, 0];
        for (const room of ROOMS) {
          for (const name of Object.keys(WRITES)) {
            disk.leave(server, room * KIBIBYTE);
            tried += 1;
            if (await isRefused(branch, name, room)) refused += 1;
            await expectReads(server);
            disk.free(server);
            expect(await isRefused(branch, name, Number.POSITIVE_INFINITY), `${name} afterwards`).toBe(false);
          }
          expect((await get(server, "/health")).body).toMatchObject({ status: "healthy" });
          await expectMemoryIsFile(server);
          expectNoLeftovers(server);
        }
        await expectIntact(server);
        const lost = countLost(server.databasePath, branch.acknowledged);
        expect(lost).toBe(0);
        expect(refused).toBeGreaterThan(0);
        const [newest] = backupFiles(server).slice(-1) as [string];
        expect((await restore(server, newest)).status, "what was backed up on the way is good").toBe(200);
        await expectIntact(server);
        expect([0, 143]).toContain(await server.stop());
        expect(bugsOf(server)).toEqual([]);
        noteFigures({
          fault: `disk full, ${kind} (${JOURNAL_MODE})`,
          tried,
          survived: tried,
          lost,
          counted: `${refused} refused with 507, the others stored; ${branch.acknowledged.length} assignments acknowledged`,
        });
      } finally {
        disk.remove();
      }
    });
  }
}

const START_ROOMS = [0, 4, 8, 16, 32, 64].slice(0, times({ test: 2, campaign: 6 }));

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`a start on a full disk ends with a sentence, and starts when there is room (${JOURNAL_MODE})`, async () => {
    const [makeDisk] = Object.values(SMALL_DISKS).slice(-1) as [() => SmallDisk];
    const disk = makeDisk();
    try {
      const options = { folder: disk.folder, env: { JOURNAL_MODE } };
      const first = await startServer({ ...options, after: disk.after });
      await uploaded(first, numberedWorkbook(0));
      const acknowledged = (await assigned(first, { ...slotsFrom("2026-11-24").next().value })).assignments;
      await first.stop();
      let refused = 0;
      for (const room of START_ROOMS) {
        const after = disk.leaveAtStart(first.databasePath, room * KIBIBYTE);
        const server = await startServer({ ...options, after }).catch((error: Error) => error);
        if (server instanceof Error) {
          refused += 1;
          expect(server.message).toMatch(
            /ended with 1: The disk is full, so nothing was saved\. Free some space/,
          );
        } else await server.stop();
        disk.freeAtStart();
        const again = await startServer({ ...options, after: disk.after });
        expect(countLost(again.databasePath, acknowledged)).toBe(0);
        await expectIntact(again);
        await again.stop();
      }
      const tried = START_ROOMS.length;
      const counted = `${refused} ended with a sentence`;
      noteFigures({
        fault: `disk full at a start (${JOURNAL_MODE})`,
        tried,
        survived: tried,
        lost: 0,
        counted,
      });
    } finally {
      disk.remove();
    }
  });
}
