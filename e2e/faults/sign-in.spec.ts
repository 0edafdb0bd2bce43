import { readdirSync, statSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";
import { get, type Place, post } from "../api/support/ask";
import { change, integrity, query } from "../api/support/file";
import { expectProblem } from "../api/support/problems";
import {
  bearer,
  cookiesOf,
  MANAGER,
  newPerson,
  newToken,
  PASSWORD,
  setUp,
  signIn,
} from "../api/support/signed-in";
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
const LARGEST = 900 * KIBIBYTE;
const ROOM_LEFT = 4 * KIBIBYTE;

test("while the disk is full who is in goes on reading, nobody is paused, and nothing is half stored", async () => {
  const server = await startServer({
    env: { AUTH: "on", WRITES_PER_SECOND: "0" },
    after: `trap "" XFSZ; ulimit -S -f ${LARGEST / KIBIBYTE}`,
  });
  const manager = await setUp(server);
  const { secret } = await newToken(server, manager, "viewer");
  const padding = LARGEST - ROOM_LEFT - statSync(server.databasePath).size;
  change(
    server.databasePath,
    `PRAGMA foreign_keys = OFF; INSERT INTO upload_files (upload_id, size, deflated) VALUES (1000, 1, zeroblob(${padding}));
    UPDATE sessions SET updated_at = updated_at - 3600000, expires_at = expires_at - 3600000`,
  );
  for (let turn = 0; turn < 8; turn++) expectProblem(await signIn(server, MANAGER.email), 507);
  expect((await get(server, "/data-status", { cookie: manager })).status).toBe(200);
  expect((await get(server, "/data-status", bearer(secret))).status).toBe(200);
  expectProblem(await signIn(server, MANAGER.email, "a wrong password"), 401);
  const counts = sessionsAndEntries(server.databasePath);
  expect(counts?.sessions).toBe(counts?.entries);
  expect(readdirSync(server.folder)).not.toContain("rota_operations.db-journal");

  change(server.databasePath, "DELETE FROM upload_files WHERE upload_id = 1000");
  expect((await signIn(server, MANAGER.email, PASSWORD)).status).toBe(200);
  expect(
    (
      await post(
        server,
        "/users",
        { name: "Kim", email: "kim@example.org", role: "viewer" },
        { cookie: manager },
      )
    ).status,
  ).toBe(201);
  await server.stop();
  expect(integrity(server.databasePath)).toBe("ok");
  expect(bugsOf(server)).toEqual([]);
  removeFolder(server.folder);
});
