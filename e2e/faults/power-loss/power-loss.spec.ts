import { withFile } from "../../api/support/file";
import { expect, apiTest as test } from "../../fixtures";
import { bugsOf, newFolder, removeFolder, startServer } from "../../server";
import { noteFigures, times } from "../figures";
import { disagreements } from "../kill/compare";
import { type Chance, chanceFrom, SEED } from "../random";
import { rowsDigest } from "../rows-digest";
import type { DiskCall } from "./disk-call";
import { DATABASE, put } from "./examine";
import type { FoundFiles } from "./power-cut";
import { ASSIGNMENT, Client, UPLOAD, WRITES, type Write } from "./promises";
import { type Recording, replay } from "./replay";
import { startTraced } from "./traced-server";

const [JOURNAL, LOG] = [`${DATABASE}-journal`, `${DATABASE}-wal`];

/** How often the list of writes is gone through. */
const CYCLES = times({ test: 1, campaign: 3 });
/** Points at which the power is cut: a part of them, or each. */
const CUTS = times({ test: 100, campaign: Number.POSITIVE_INFINITY });
/** How often each of them is tried by chance, beside the fates that it always is. */
const CHANCES = times({ test: 2, campaign: 4 });
/** How many of the disks that are left the server itself is started from, and of those from before it was ready. */
const STARTS = { later: times({ test: 2, campaign: 12 }), first: times({ test: 1, campaign: 6 }) };

const writesOf = (cycles: number): Write[] => Array.from({ length: cycles }, () => WRITES).flat();

async function record(JOURNAL_MODE: string, writes: readonly Write[]): Promise<Recording> {
  const traced = await startTraced({ JOURNAL_MODE });
  const client = new Client(traced.server);
  const digestAtStart = withFile(traced.server.databasePath, rowsDigest);
  for (const write of writes) await client.write(write);
  const calls = await traced.finish();
  expect(bugsOf(traced.server)).toEqual([]);
  const answers = calls.filter(({ kind }) => kind === "answer");
  expect(answers, "every answer stands in the trace").toHaveLength(client.promised.length);
  return { calls, promised: client.promised, digestAtStart };
}

/** The calls that began a write-ahead log anew from its start, without its having been made anew or cut to nothing. */
function restartsOfTheLog(calls: readonly DiskCall[]): number[] {
  let hasHead = false;
  return calls.flatMap((call, index) => {
    if (!("path" in call) || call.path !== LOG) return [];
    if (call.kind === "create" || call.kind === "truncate") hasHead = false;
    if (call.kind !== "write" || call.offset !== 0) return [];
    const isRestart = hasHead;
    hasHead = true;
    return isRestart ? index : [];
  });
}

/** Keeps so many of all that it is shown, each with the same chance. */
function sample<T>(size: number, chance: Chance): { kept: T[]; show(one: T): void } {
  const kept: T[] = [];
  let shown = 0;
  return {
    kept,
    show(one) {
      shown += 1;
      if (kept.length < size) kept.push(one);
      else if (chance.happens(size / shown)) kept[chance.below(size)] = one;
    },
  };
}

/** What the product itself makes of a disk: it starts without help, agrees with the file, and takes a write. */
async function startFrom(files: FoundFiles, JOURNAL_MODE: string): Promise<string[]> {
  const folder = newFolder();
  put(files, folder, () => true);
  const server = await startServer({ folder, env: { JOURNAL_MODE } });
  const found = await disagreements(server);
  const client = new Client(server);
  await client.write(WRITES[0] as (typeof WRITES)[number]);
  expect([0, 143]).toContain(await server.stop());
  removeFolder(folder);
  return found;
}

type Sync = DiskCall & { kind: "sync" };
type IsLeftOut = (sync: Sync, before: DiskCall) => boolean;

const isOfFile = ({ path }: Sync): boolean => path !== "" && path !== "backups";

/** What a server would have asked for that leaves some syncs out once it is ready. */
function withoutSyncs(calls: readonly DiskCall[], isLeftOut: IsLeftOut): DiskCall[] {
  const ready = calls.findIndex(({ kind }) => kind === "answer");
  return calls.filter(
    (call, index) => index < ready || call.kind !== "sync" || !isLeftOut(call, calls[index - 1] as DiskCall),
  );
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`a power cut after any call to the disk leaves everything that was answered, and nothing half (${JOURNAL_MODE})`, async () => {
    test.setTimeout(900_000);
    const recording = await record(JOURNAL_MODE, writesOf(CYCLES));
    const { calls, promised } = recording;
    expect(calls.length, "each write asks the disk for many things").toBeGreaterThan(20 * WRITES.length);
    const chance = chanceFrom(SEED);
    const disks = {
      first: sample<FoundFiles>(STARTS.first, chance),
      later: sample<FoundFiles>(STARTS.later, chance),
    };
    const report = replay(recording, {
      chance,
      cuts: CUTS,
      chances: CHANCES,
      onFound: (files, answered) => disks[answered === 0 ? "first" : "later"].show(files),
    });
    expect(report.lost, `FAULT_SEED=${SEED}`).toEqual([]);
    expect(report.cuts).toBeGreaterThanOrEqual(Math.min(CUTS, calls.length));
    expect(report.differentDisks, "the cuts leave different disks").toBeGreaterThan(report.cuts / 4);
    const started = [...disks.first.kept, ...disks.later.kept];
    expect(started).toHaveLength(STARTS.first + STARTS.later);
    for (const files of started)
      expect(await startFrom(files, JOURNAL_MODE), `FAULT_SEED=${SEED}`).toEqual([]);
    noteFigures({
      fault: `power cut (${JOURNAL_MODE})`,
      tried: report.disks,
      survived: report.disks,
      lost: 0,
      counted: `${report.cuts} of ${calls.length} cut points, ${report.differentDisks} different disks, ${started.length} started from, ${promised.length} writes acknowledged; seed ${SEED}`,
    });
  });

  test(`the replay notices a server that does not sync (${JOURNAL_MODE})`, async () => {
    const recording = await record(JOURNAL_MODE, writesOf(1));
    const lostWithout = (isLeftOut: IsLeftOut) => {
      const calls = withoutSyncs(recording.calls, isLeftOut);
      return replay({ ...recording, calls }, { chance: chanceFrom(SEED), cuts: 200, chances: 0 }).lost.join(
        "\n",
      );
    };
    expect(lostWithout(() => false)).toBe("");
    expect(lostWithout(isOfFile), "none of a file").toMatch(/is gone, which was answered/);
    expect(
      lostWithout((call) => !isOfFile(call)),
      "none of a folder",
    ).toMatch(/the backup .* is gone/);
    // The journal that a commit removed comes back and takes the commit back, as with synchronous=FULL.
    if (JOURNAL_MODE === "delete")
      expect(lostWithout((_, before) => before.kind === "remove" && before.path === JOURNAL)).toMatch(
        /an assignment is gone, which was answered/,
      );
    // The log of the file before comes back, and is read into the one that was restored.
    else
      expect(lostWithout((_, before) => before.kind === "truncate" && before.path === LOG)).toMatch(
        /SqliteError|integrity_check/,
      );
  });
}

/** More than a thousand pages of the log: SQLite copies it into the file by itself then, and begins it anew. */
const ASSIGNMENTS_FOR_A_RESTART = 120;
/** Calls before the log is begun anew, within which it is copied, and after. */
const AROUND = { before: 500, after: 60 };

test("a power cut while the write-ahead log is copied into the file and begun anew loses nothing", async () => {
  test.setTimeout(600_000);
  const assignments = Array.from({ length: ASSIGNMENTS_FOR_A_RESTART }, () => ASSIGNMENT);
  const recording = await record("wal", [UPLOAD, ...assignments]);
  const [restart] = restartsOfTheLog(recording.calls);
  if (restart === undefined) throw new Error("the log was not begun anew: it takes more assignments");
  const report = replay(recording, {
    chance: chanceFrom(SEED),
    between: [restart - AROUND.before, restart + AROUND.after],
    cuts: times({ test: 60, campaign: Number.POSITIVE_INFINITY }),
    chances: times({ test: 1, campaign: 2 }),
  });
  expect(report.lost, `FAULT_SEED=${SEED}`).toEqual([]);
  expect(report.cuts).toBeGreaterThanOrEqual(60);
  noteFigures({
    fault: "power cut as the log is begun anew (wal)",
    tried: report.disks,
    survived: report.disks,
    lost: 0,
    counted: `${report.cuts} cut points, ${report.differentDisks} different disks, ${recording.promised.length} writes acknowledged; seed ${SEED}`,
  });
});
