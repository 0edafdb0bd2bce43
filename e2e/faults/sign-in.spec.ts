import { statSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { get, type Place } from "../api/support/ask";
import { change, integrity, query } from "../api/support/file";
import { expectProblem } from "../api/support/problems";
import { bearer, cookiesOf, MANAGER, newPerson, newToken, setUp, signIn } from "../api/support/signed-in";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, removeFolder, startServer } from "../server";
import { noteFigures, times } from "./figures";
import { chanceFrom, SEED } from "./random";

const KILLS = times({ test: 3, campaign: 60 });
/** Milliseconds of signing in that are killed at any moment of it. */
const LONGEST_LOAD = 600;

/** Every session has its entry of the log, and the other way round: no session has ended here. */
const sessionsAndEntries = (path: string) =>
  query<{ sessions: number; entries: number }>(
    path,
    `SELECT (SELECT count(*) FROM sessions) AS sessions,
      (SELECT count(*) FROM operations_log WHERE operation_type = 'signed_in') AS entries`,
  )[0];

/** Signs in again and again until the server is gone; returns the sessions that were acknowledged. */
async function signInUntilKilled(place: Place, email: string): Promise<string[]> {
  const cookies: string[] = [];
  try {
    for (;;) {
      const answer = await signIn(place, email);
      if (answer.status === 200) cookies.push(cookiesOf(answer));
    }
  } catch {
    return cookies;
  }
}

async function readUntilKilled(place: Place, secret: string): Promise<void> {
  try {
    for (;;) expect((await get(place, "/data-status", bearer(secret))).status).toBe(200);
  } catch (error) {
    if (!(error as { code?: string }).code) throw error;
  }
}

test("a server that is killed while people sign in keeps who is in, and keeps nobody out", async () => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const chance = chanceFrom(SEED);
  const env = { AUTH: "on", WRITES_PER_SECOND: "0" };
  let server = await startServer({ env });
  const { folder, databasePath } = server;
  const manager = await setUp(server);
  const jo = await newPerson(server, manager, "coordinator");
  const { secret } = await newToken(server, manager, "viewer");
  let acknowledged = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const clients = [
      signInUntilKilled(server, MANAGER.email),
      signInUntilKilled(server, jo.email),
      readUntilKilled(server, secret),
    ] as const;
    await after(chance.below(LONGEST_LOAD));
    expect(await server.stop("SIGKILL")).toBe("SIGKILL");
    const [ofManager, ofJo] = await Promise.all(clients);
    server = await startServer({ folder, env });
    for (const cookie of [manager, jo.cookie, ...ofManager, ...ofJo])
      expect((await get(server, "/data-status", { cookie })).status).toBe(200);
    expect((await get(server, "/data-status", bearer(secret))).status).toBe(200);
    for (const email of [MANAGER.email, jo.email]) expect((await signIn(server, email)).status).toBe(200);
    const counts = sessionsAndEntries(databasePath);
    expect(counts?.sessions).toBe(counts?.entries);
    acknowledged += ofManager.length + ofJo.length;
  }
  noteFigures({
    ...{ fault: "kill -9 while people sign in", tried: KILLS, survived: KILLS, lost: 0 },
    counted: `${acknowledged} acknowledged sessions`,
  });
  await server.stop();
  expect(integrity(databasePath)).toBe("ok");
  removeFolder(folder);
});

const KIBIBYTE = 1024;
/** The server can make no file longer than this: for it the disk is full then. */
const LARGEST = 800 * KIBIBYTE;

test("a full disk lets nobody in, and whoever is in goes on reading", async () => {
  const server = await startServer({
    env: { AUTH: "on" },
    after: `trap "" XFSZ; ulimit -S -f ${LARGEST / KIBIBYTE}`,
  });
  const manager = { cookie: await setUp(server) };
  const jo = await newPerson(server, manager.cookie, "coordinator");
  const { secret } = await newToken(server, manager.cookie, "viewer");
  const padding = LARGEST - statSync(server.databasePath).size;
  change(
    server.databasePath,
    `PRAGMA foreign_keys = OFF; INSERT INTO upload_files (upload_id, size, deflated) VALUES (1000, 1, zeroblob(${padding}))`,
  );
  // What is free on the pages that are there holds a few more.
  let [answer, sessions] = [await signIn(server, jo.email), 0];
  while (answer.status === 200 && sessions < 100)
    [answer, sessions] = [await signIn(server, jo.email), sessions + 1];
  expectProblem(answer, 507, [/nothing was saved/]);
  for (const headers of [manager, { cookie: jo.cookie }, bearer(secret)])
    expect((await get(server, "/data-status", headers)).status).toBe(200);
  change(server.databasePath, "DELETE FROM upload_files WHERE upload_id = 1000");
  expect((await signIn(server, jo.email)).status).toBe(200);
  expect(await server.stop()).toBe(0);
  expect(integrity(server.databasePath)).toBe("ok");
  const counts = sessionsAndEntries(server.databasePath);
  expect(counts?.sessions).toBe(counts?.entries);
  expect(bugsOf(server)).toEqual([]);
  removeFolder(server.folder);
});
