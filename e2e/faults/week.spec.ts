import { cpSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { get, post } from "../api/support/ask";
import { uploaded } from "../api/support/calls";
import { change, integrity, query, rowCounts } from "../api/support/file";
import { expectProblem } from "../api/support/problems";
import { draftOf, generated, NEXT_WEEK } from "../api/support/weeks";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { times } from "./figures";
import { chanceFrom, SEED } from "./random";

/** How often a server is killed while it stores or publishes a week. */
const KILLS = times({ test: 2, campaign: 40 });
/** Milliseconds within which the kill comes: longer than either takes. */
const LONGEST = 600;
const KIBIBYTE = 1024;

type Counts = Record<string, number>;

/** What a week adds, table by table: either all of these rows are there, or none. */
const WEEK_TABLES = ["visits", "assignments", "rota_applications", "rota_application_chunks"];
const TOLD_TABLES = ["publications", "published_runs"];

const of = (counts: Counts, tables: readonly string[]) => tables.map((table) => counts[table] ?? 0);

async function branch(folder: string): Promise<RunningServer> {
  const server = await startServer({ folder });
  await uploaded(server, currentWorkbook());
  return server;
}

/** Whether a file is whole: its pages, what its rows refer to, and its log with every generated week. */
async function expectWhole(folder: string, path: string): Promise<void> {
  expect(integrity(path)).toBe("ok");
  expect(query(path, "PRAGMA foreign_key_check")).toEqual([]);
  const server = await startServer({ folder });
  expect((await get(server, "/database/logs/verify")).body).toMatchObject({ ok: true });
  await server.stop();
}

/** A branch that is ready for what a test does to it, as a folder to copy: making it takes longer than killing it. */
async function prepared(prepare: (server: RunningServer) => Promise<unknown>): Promise<string> {
  const folder = newFolder();
  const server = await branch(folder);
  await prepare(server);
  await server.stop();
  return folder;
}

/** A server with a copy of the branch. */
async function copyOf(folder: string): Promise<RunningServer> {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return startServer({ folder: copy });
}

test("a server that is killed while it stores a week has all of it or none", async () => {
  test.slow();
  const chance = chanceFrom(SEED);
  const ready = await prepared(async () => undefined);
  for (let kill = 0; kill < KILLS; kill++) {
    const server = await copyOf(ready);
    const draft = await draftOf(server, { week: NEXT_WEEK });
    const before = of(rowCounts(server.databasePath), WEEK_TABLES);
    const answer = post(server, `/rota-drafts/${draft.draft_id}/apply`).catch(() => null);
    await after(LONGEST * chance.next() ** 2);
    await server.stop("SIGKILL");
    const stored = (await answer)?.status === 200;
    await expectWhole(server.folder, server.databasePath);
    const now = of(rowCounts(server.databasePath), WEEK_TABLES);
    const isThere = now[0] !== before[0];
    expect(isThere || !stored, "what was answered is there").toBe(true);
    expect(now[0]).toBe((before[0] ?? 0) + (isThere ? (draft.result?.changes ?? 0) : 0));
    expect(now[2]).toBe((before[2] ?? 0) + (isThere ? 1 : 0));
    removeFolder(server.folder);
  }
  removeFolder(ready);
});

test("a server that is killed while it publishes a week has told all of it or none", async () => {
  test.slow();
  const chance = chanceFrom(SEED + 1);
  const ready = await prepared((server) => generated(server));
  const carers = query(
    join(ready, "rota_operations.db"),
    "SELECT DISTINCT employee_id FROM assignments WHERE cancelled_at IS NULL",
  ).length;
  for (let kill = 0; kill < KILLS; kill++) {
    const server = await copyOf(ready);
    const answer = post(server, `/rota-weeks/${NEXT_WEEK}/publish`).catch(() => null);
    await after(LONGEST * chance.next() ** 2);
    await server.stop("SIGKILL");
    const told = (await answer)?.status === 200;
    await expectWhole(server.folder, server.databasePath);
    const [publications, runs] = of(rowCounts(server.databasePath), TOLD_TABLES);
    expect(publications === 1 || !told, "what was answered is there").toBe(true);
    expect(runs).toBe(publications === 1 ? carers : 0);
    removeFolder(server.folder);
  }
  removeFolder(ready);
});

test("a disk that takes no week is 507, and nothing of it is stored", async () => {
  const largest = 1200;
  const server = await startServer({ after: `trap "" XFSZ; ulimit -S -f ${largest}` });
  await uploaded(server, currentWorkbook());
  const draft = await draftOf(server, { week: NEXT_WEEK });
  const padding = (largest - 40) * KIBIBYTE - statSync(server.databasePath).size;
  change(
    server.databasePath,
    `PRAGMA foreign_keys = OFF; INSERT INTO upload_files (upload_id, size, deflated) VALUES (1000, 1, zeroblob(${padding}))`,
  );
  const before = rowCounts(server.databasePath);
  expectProblem(await post(server, `/rota-drafts/${draft.draft_id}/apply`), 507, [/nothing was saved/]);
  expect(rowCounts(server.databasePath)).toEqual(before);
  expect(readdirSync(server.folder)).not.toContain("rota_operations.db-journal");
  change(server.databasePath, "DELETE FROM upload_files WHERE upload_id = 1000");
  const stored = await post(server, `/rota-drafts/${draft.draft_id}/apply`);
  expect(stored.status, stored.text).toBe(200);
  expect(await server.stop()).toBe(0);
  expect(integrity(server.databasePath)).toBe("ok");
  expect(bugsOf(server)).toEqual([]);
  removeFolder(server.folder);
});
