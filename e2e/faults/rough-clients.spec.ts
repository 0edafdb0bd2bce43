import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { type Answer, get } from "../api/support/ask";
import { assign, dataStatus, people, upload, uploaded } from "../api/support/calls";
import type { Assigned, AssignmentKeys, Uploaded } from "../api/support/contract";
import { query } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { heapInUse, MEASURED } from "../heap";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { noteFigures, times } from "./figures";
import { countLost, expectIntact } from "./intact";
import { type Resources, resourcesOf } from "./process-resources";
import { chanceFrom } from "./random";
import { ROUGH_CLIENTS, silentClients } from "./rough-clients";
import { type Slot, slotsFrom } from "./slots";

const REQUESTS = times({ test: 3_000, campaign: 60_000 });
const WORKERS = 16;
const SILENT = 20;

interface Day {
  server: RunningServer;
  random: () => number;
  slots: ReturnType<typeof slotsFrom>;
  made: Slot[];
  acknowledged: AssignmentKeys[];
  uploads: Uploaded[];
  honest: number;
  rough: Record<string, number>;
}

/** Not `expect`: each of its calls is kept as a step of the test, and there are tens of thousands here. */
function must(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

/** What coordinators do all day, by the part of it that ends with a number; each must get its right answer whatever others do. */
const HONEST: [until: number, work: (day: Day) => Promise<void>][] = [
  [
    0.5,
    async ({ server }) => {
      const { employees_count, patients_count } = await dataStatus(server);
      must(employees_count === 40 && patients_count === 12, "the counts are right");
    },
  ],
  [
    0.75,
    async ({ server }) => must((await people(server, "employees")).length === 40, "all employees are listed"),
  ],
  [
    0.85,
    async ({ server }) => {
      const { text } = await get(server, "/database/patients");
      must(text.match(/"patient_id"/g)?.length === 12, "all patients are listed");
    },
  ],
  [
    0.92,
    async ({ server, slots, made, acknowledged }) => {
      const slot = slots.next().value;
      const answer = (await assign(server, { ...slot })) as Answer<unknown>;
      must(answer.status === 200, answer.text);
      acknowledged.push(...(answer.body as Assigned).assignments);
      made.push(slot);
    },
  ],
  [
    0.998,
    async ({ server, made, random }) => {
      const taken = made[Math.floor(random() * made.length)];
      if (!taken) return void (await dataStatus(server));
      const { status, text } = await assign(server, { ...taken });
      must(status === 409 && text.includes('"detail"'), text);
    },
  ],
  [
    1,
    async ({ server, uploads }) => {
      const { status, text, body } = await upload(server, numberedWorkbook(uploads.length + 2));
      must(status === 200, text);
      uploads.push(body);
    },
  ],
];

/** One in ten is a rough client. */
const ROUGH_PART = 0.1;
const ROUGH = Object.entries(ROUGH_CLIENTS);

async function oneRequest(day: Day): Promise<void> {
  if (day.random() < ROUGH_PART) {
    const [name, client] = ROUGH[Math.floor(day.random() * ROUGH.length)] as (typeof ROUGH)[number];
    const { statuses, allowed } = await client(day.server);
    must(
      statuses.every((status) => allowed.includes(status)),
      `${name} got ${statuses}`,
    );
    must(allowed.length === 0 || statuses.length > 0, `${name} is answered`);
    day.rough[name] = (day.rough[name] ?? 0) + 1;
    return;
  }
  const place = day.random();
  const [, work] = HONEST.find(([until]) => place < until) ?? (HONEST[0] as (typeof HONEST)[number]);
  await work(day);
  day.honest += 1;
}

async function requests(day: Day, count: number): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await oneRequest(day);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, worker));
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** The 95th percentile of quiet answers, in milliseconds. */
async function quietAnswer(server: RunningServer): Promise<number> {
  const taken: number[] = [];
  for (let one = 0; one < 200; one++) {
    const started = performance.now();
    await dataStatus(server);
    taken.push(performance.now() - started);
  }
  return Math.round((taken.sort((a, b) => a - b)[189] as number) * 10) / 10;
}

/** Waits until every connection that a client left is closed on the other side as well. */
async function settled(server: RunningServer, descriptors: number): Promise<Resources> {
  await expect
    .poll(() => resourcesOf(server.pid).descriptors, { timeout: 15_000 })
    .toBeLessThanOrEqual(descriptors);
  return resourcesOf(server.pid);
}

test(`${REQUESTS} requests of honest and of rough clients at once: each honest one gets its answer`, async () => {
  test.setTimeout(900_000);
  const folder = newFolder();
  const server = await startServer({ folder, env: { WRITES_PER_SECOND: "0", ...MEASURED } });
  await uploaded(server, numberedWorkbook(1));
  const temporary = () =>
    readdirSync(tmpdir()).filter((name) => /^(rota-(?!e2e|disk)|next-|upload)/.test(name));
  const temporaryBefore = temporary();
  const day: Day = {
    server,
    random: chanceFrom(60_000).next,
    slots: slotsFrom("2026-11-24"),
    made: [],
    acknowledged: [],
    uploads: [],
    honest: 0,
    rough: {},
  };
  // Warm, so that what is counted is what requests leave behind and not what the first ones load.
  await requests(day, REQUESTS / 10);
  const before = resourcesOf(server.pid);
  const heapBefore = await heapInUse(server);
  const quietBefore = await quietAnswer(server);
  const silent = await silentClients(server, SILENT);
  const started = performance.now();
  await requests(day, (REQUESTS * 4) / 10);
  const middle = resourcesOf(server.pid);
  await requests(day, REQUESTS / 2);
  const seconds = (performance.now() - started) / 1000;
  silent.leave();
  const after = await settled(server, before.descriptors);
  const quietAfter = await quietAnswer(server);
  const heapAfter = await heapInUse(server);

  expect(countLost(server.databasePath, day.acknowledged)).toBe(0);
  const stored = query<{ id: number }>(
    server.databasePath,
    "SELECT id FROM data_uploads WHERE status = 'success'",
  );
  expect(stored.map(({ id }) => id)).toEqual(
    expect.arrayContaining(day.uploads.map(({ upload_id }) => upload_id)),
  );
  expect(await dataStatus(server)).toMatchObject({ assignments_count: day.acknowledged.length });
  await expectIntact(server);
  expect(Object.keys(day.rough).sort(), "each kind of rough client came").toEqual(
    Object.keys(ROUGH_CLIENTS).sort(),
  );
  // Some megabytes are what the first answers of a kind load for good; a kilobyte of each request would be more.
  expect((heapAfter - heapBefore) / 1024 / 1024, "megabytes of heap that stayed").toBeLessThan(40);
  expect(quietAfter, "milliseconds").toBeLessThan(Math.max(100, 5 * quietBefore));
  expect(temporary()).toEqual(temporaryBefore);
  expect([0, 143]).toContain(await server.stop());
  expect(bugsOf(server)).toEqual([]);
  expect(readdirSync(folder)).toEqual(["backups", "rota_operations.db"]);
  removeFolder(folder);
  const rough = Object.values(day.rough).reduce((sum, count) => sum + count, 0);
  noteFigures({
    fault: "slow, silent and broken-off clients",
    tried: rough + SILENT,
    survived: rough + SILENT,
    lost: 0,
    counted: [
      `${day.honest} honest requests answered rightly, ${day.acknowledged.length} assignments and ${day.uploads.length} uploads acknowledged`,
      `${Math.round((REQUESTS * 0.9) / seconds)} requests/s`,
      `descriptors ${before.descriptors} before, ${after.descriptors} after`,
      `heap in use ${megabytes(heapBefore)} before, ${megabytes(heapAfter)} after`,
      `resident ${before.resident} MB before, ${middle.resident} in the middle, ${after.resident} after`,
      `a quiet answer (p95) ${quietBefore} ms before, ${quietAfter} ms after`,
    ].join("; "),
  });
});
