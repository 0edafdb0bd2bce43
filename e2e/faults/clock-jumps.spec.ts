import { post } from "../api/support/ask";
import { backedUp, backupFiles, listedBackups, madeUpBackup } from "../api/support/backups";
import { assign, assignments, dataStatus, logs, uploaded } from "../api/support/calls";
import type { Assigned, AssignmentKeys } from "../api/support/contract";
import { query } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { noteFigures } from "./figures";
import { countLost, expectIntact } from "./intact";
import { type MovableClock, movableClock } from "./movable-clock";

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;
const DAY = 24 * HOUR;
const START = Date.parse("2026-11-23T09:30:00Z");

/** What the clock shows after each jump, and what it showed before it. */
const JUMPS: [jump: string, to: (now: number) => number][] = [
  ["forward a day", (now) => now + DAY],
  ["back an hour", (now) => now - HOUR],
  ["back a year", (now) => now - 365 * DAY],
  ["to just before the clocks go forward", () => Date.parse("2026-03-29T00:59:58Z")],
  ["over the clocks going forward", () => Date.parse("2026-03-29T01:00:02Z")],
  ["to just before the clocks go back", () => Date.parse("2026-10-25T00:59:58Z")],
  ["over the clocks going back", () => Date.parse("2026-10-25T01:00:02Z")],
  ["back to where the hour is shown for the first time", () => Date.parse("2026-10-25T00:30:00Z")],
  ["forward two years", (now) => now + 730 * DAY],
  ["to the right time", () => START + HOUR],
];

/** A free visit two days on from what the clock shows: another patient each time. */
function wishAt(now: number, number: number) {
  const date = new Date(now + 2 * DAY).toISOString().slice(0, 10);
  const hour = String(8 + (number % 12)).padStart(2, "0");
  return {
    patient_id: `P${(number % 12) + 1}`,
    service_type: "exercise",
    date,
    start_time: `${hour}:00`,
    duration: 30,
  };
}

/** UTC seconds of a stamp as the log keeps it. */
const secondsOf = (stamp: string) => Date.parse(`${stamp.replace(" ", "T")}Z`);

/** The newest entry of the log was stamped with what the clock showed, and stands behind all others. */
async function expectHonestStamp(server: RunningServer, from: number, until: number): Promise<void> {
  const entries = await logs(server);
  const ids = entries.map(({ id }) => id);
  expect(ids, "newest first, whatever the stamps say").toEqual([...ids].sort((a, b) => b - a));
  const stamp = secondsOf(
    entries.find(({ operation_type }) => operation_type === "assignment_request")?.created_at ?? "",
  );
  expect(stamp).toBeGreaterThanOrEqual(from - SECOND);
  expect(stamp).toBeLessThanOrEqual(until);
}

async function branchAt(folder: string, clock: MovableClock, env: Record<string, string>) {
  const server = await startServer({ folder, env: { ...clock.env, ...env } });
  await uploaded(server, numberedWorkbook(1));
  return server;
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`the clock jumps ${JUMPS.length} times under a running server (${JOURNAL_MODE})`, async () => {
    const folder = newFolder();
    const clock = movableClock(newFolder(), START);
    const server = await branchAt(folder, clock, { JOURNAL_MODE, WRITES_PER_SECOND: "2" });
    const acknowledged: AssignmentKeys[] = [];
    const key = { "idempotency-key": "asked before the jumps" };
    const keyed = wishAt(START, 99);
    const first = await post(server, "/assign-employee", keyed, key);
    expect(first.status, first.text).toBe(200);
    for (const [number, [jump, to]] of JUMPS.entries()) {
      clock.set(to(clock.now()));
      const from = clock.now();
      const answer = await assign(server, wishAt(from, number));
      expect(answer.status, `${jump}: ${answer.text}`).toBe(200);
      acknowledged.push(...(JSON.parse(answer.text) as Assigned).assignments);
      await expectHonestStamp(server, from, clock.now());
      expect((await post(server, "/assign-employee", keyed, key)).text, jump).toBe(first.text);
      expect((await assignments(server)).length, jump).toBe(number + 2);
      expect(await dataStatus(server)).toMatchObject({ assignments_count: number + 2 });
    }
    // As many writes as it lets through at once, and a clock that is set back: nobody is locked out for an hour.
    const flood = () => post(server, "/assign-employee", {});
    while ((await flood()).status !== 429) expect(bugsOf(server)).toEqual([]);
    clock.set(clock.now() - HOUR);
    await expect.poll(async () => (await flood()).status, { timeout: 10_000 }).toBe(400);
    await expectIntact(server);
    expect(countLost(server.databasePath, acknowledged)).toBe(0);
    const stamps = query<{ id: number }>(server.databasePath, "SELECT id FROM operations_log ORDER BY id");
    expect(stamps.map(({ id }) => id)).toEqual(stamps.map((_, index) => index + 1));
    await server.stop();
    expect(bugsOf(server)).toEqual([]);
    removeFolder(folder);
    noteFigures({
      fault: `clock jumps (${JOURNAL_MODE})`,
      tried: JUMPS.length,
      survived: JUMPS.length,
      lost: 0,
      counted: `${acknowledged.length} assignments acknowledged, an idempotency key asked again after each`,
    });
  });
}

test("automatic backups neither run amok nor stop when the clock jumps", async () => {
  const folder = newFolder();
  const clock = movableClock(newFolder(), START);
  const server = await branchAt(folder, clock, { AUTO_BACKUP: "on" });
  let number = 0;
  /** Something to back up, and the time for it: how many backups were taken of their own accord. */
  const taken = async () => {
    const before = backupFiles(server).length;
    number += 1;
    expect((await assign(server, wishAt(clock.now(), number))).status).toBe(200);
    await clock.afterSomeLooks();
    return backupFiles(server).length - before;
  };
  await clock.afterSomeLooks();
  await backedUp(server);
  expect(await taken(), "the day has its backup").toBe(0);
  for (const [jump, by, most] of [
    ["forward a day", DAY, 1],
    ["back an hour", -HOUR, 0],
    ["forward a day again", DAY, 1],
    ["forward a year, by mistake", 365 * DAY, 1],
  ] as const) {
    clock.set(clock.now() + by);
    expect(await taken(), jump).toBe(most);
  }
  clock.set(clock.now() - 365 * DAY);
  expect(await taken(), "the mistake is mended: that day has its backup").toBe(0);
  clock.set(clock.now() + DAY);
  expect(await taken(), "the next day, though the newest is dated a year later").toBe(1);
  expect(await taken(), "and no more than that").toBe(0);
  clock.set(clock.now() + DAY);
  expect(await taken(), "and the day after").toBe(1);
  const { automatic } = await listedBackups(server);
  expect(automatic).toEqual({ on: true, last_failure: null });
  await expectIntact(server);
  const counted = `${backupFiles(server).length} backups taken`;
  await server.stop();
  expect(bugsOf(server)).toEqual([]);
  removeFolder(folder);
  noteFigures({ fault: "clock jumps and automatic backups", tried: 7, survived: 7, lost: 0, counted });
});

test("no jump of the clock takes the newest backups away", async () => {
  const folder = newFolder();
  const clock = movableClock(newFolder(), Date.now());
  const server = await branchAt(folder, clock, {});
  const { name: like } = await backedUp(server);
  const old = Array.from({ length: 15 }, (_, day) => madeUpBackup(server, like, day + 1));
  let tried = 0;
  for (const by of [DAY, -HOUR, -365 * DAY, 365 * DAY, -400 * DAY, 400 * DAY]) {
    clock.set(clock.now() + by);
    tried += 1;
    const taken: string[] = [];
    for (let one = 0; one < 5; one++) taken.push((await backedUp(server)).name);
    expect(backupFiles(server), "those that were taken last").toEqual(expect.arrayContaining(taken));
    expect(backupFiles(server), "one a day of those before").toEqual(expect.arrayContaining(old));
  }
  await server.stop();
  expect(bugsOf(server)).toEqual([]);
  removeFolder(folder);
  noteFigures({ fault: "clock jumps and old backups", tried, survived: tried, lost: 0 });
});

test("a start while the clock is weeks ahead hides no waiting visit once the clock is right", async () => {
  const folder = newFolder();
  const clock = movableClock(newFolder(), START);
  const before = await branchAt(folder, clock, {});
  // None of its carers is a nurse: nobody may give it, and it waits.
  const wish = { ...wishAt(START, 1), service_type: "medicine" };
  expect((await assign(before, wish)).status).toBe(422);
  await before.stop();
  clock.set(START + 42 * DAY);
  const ahead = await startServer({ folder, env: clock.env });
  clock.set(START + HOUR);
  const metrics = await (await fetch(`${ahead.url}/metrics`)).text();
  expect(metrics).toMatch(/^rota_unassigned_visits 1$/m);
  expect((await assign(ahead, wish)).status, "the same request is of the visit that waits").toBe(422);
  expect(query(ahead.databasePath, "SELECT count(*) AS n FROM visits")).toEqual([{ n: 1 }]);
  await ahead.stop();
  removeFolder(folder);
});
