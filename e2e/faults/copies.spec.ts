import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { get } from "../api/support/ask";
import { assign, assigned, dataStatus, uploaded } from "../api/support/calls";
import { integrity, query } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { times } from "./figures";

/**
 * In write-ahead mode 199 of 200 such copies are not current, so a few would tell; with 50 good ones, fewer than 6 in
 * 100 are bad (19 times out of 20).
 */
const COPIES = times({ test: 50, campaign: 200 });
/** Every so many assignments comes an upload. */
const UPLOAD_EVERY = 25;

const slot = (index: number) => ({
  patient_id: `P${(index % 12) + 1}`,
  service_type: "exercise",
  duration: 45,
  date: `2026-11-${24 + Math.floor(index / 144)}`,
  start_time: `${String(8 + (Math.floor(index / 12) % 12)).padStart(2, "0")}:00`,
});

test(`${COPIES} plain copies between sporadic writes are ${COPIES} good and current databases`, async ({
  server,
}) => {
  await uploaded(server, numberedWorkbook(0));
  const copy = join(server.folder, "copy.db");
  let upload = 1;
  const bad: string[] = [];
  for (let index = 0; index < COPIES; index++) {
    if (index % UPLOAD_EVERY === 0) upload = (await uploaded(server, numberedWorkbook(index))).upload_id;
    const { assignment } = await assigned(server, slot(index));
    execFileSync("cp", [server.databasePath, copy], { stdio: "ignore" });
    const [latest] = query(
      copy,
      "SELECT (SELECT max(id) FROM assignments) AS assignment, (SELECT max(id) FROM data_uploads) AS upload",
    );
    const found = JSON.stringify([integrity(copy), latest]);
    if (found !== JSON.stringify(["ok", { assignment: assignment.id, upload }]))
      bad.push(`${index}: ${found}`);
    rmSync(copy);
  }
  expect(bad).toEqual([]);
  expect(
    readdirSync(server.folder),
    "between writes there is one file, and what tells that it is served",
  ).toEqual(["backups", "rota_operations.db", "rota_operations.db-lock"]);
});

test("a copy is a database that a server starts from", async ({ server }) => {
  await uploaded(server, numberedWorkbook(0));
  const { assignment } = await assigned(server, slot(0));
  const path = join(server.folder, "restored.db");
  execFileSync("cp", [server.databasePath, path], { stdio: "ignore" });
  const other = await startServer({ folder: server.folder, env: { DATABASE_PATH: path } });
  expect(await dataStatus(other)).toMatchObject({ employees_count: 40, assignments_count: 1 });
  expect((await assign(other, slot(0))).status, "it knows of the visit").toBe(409);
  expect((await assigned(other, slot(1))).assignment.id).toBe(assignment.id + 1);
  await other.stop();
});

test.describe("in wal mode", () => {
  test.use({ serverEnv: { JOURNAL_MODE: "wal" } });

  test("the file is a write-ahead one while it is served, and one whole file afterwards", async ({
    server,
  }) => {
    await uploaded(server, numberedWorkbook(0));
    await assigned(server, slot(0));
    expect((await get(server, "/health")).body).toMatchObject({ journal_mode: "wal" });
    expect(query(server.databasePath, "PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    expect(readdirSync(server.folder)).toContain("rota_operations.db-wal");
    await server.stop();
    expect(readdirSync(server.folder)).toEqual(["rota_operations.db"]);
    const copy = join(server.folder, "copy.db");
    execFileSync("cp", [server.databasePath, copy], { stdio: "ignore" });
    expect(query(copy, "SELECT count(*) AS n FROM assignments")).toEqual([{ n: 1 }]);
    expect(integrity(copy)).toBe("ok");
  });
});

test("a file can change between the modes from one start to the next", async ({ server }) => {
  await uploaded(server, numberedWorkbook(0));
  await server.stop();
  for (const JOURNAL_MODE of ["wal", "delete", "wal"]) {
    const again = await startServer({ folder: server.folder, env: { JOURNAL_MODE } });
    expect((await get(again, "/health")).body).toMatchObject({
      status: "healthy",
      journal_mode: JOURNAL_MODE,
    });
    expect(await dataStatus(again)).toMatchObject({ employees_count: 40 });
    await again.stop();
    expect(readdirSync(server.folder)).toEqual(["rota_operations.db"]);
  }
});
