import { readdirSync, statSync } from "node:fs";
import { assign, assigned, dataStatus, logs, upload, uploaded } from "../api/support/calls";
import { change, integrity, rowCounts } from "../api/support/file";
import { expectProblem } from "../api/support/problems";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, removeFolder, startServer } from "../server";
import { numberedWorkbook } from "./clients";

const EXERCISE = { patient_id: "P1", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };
const KIBIBYTE = 1024;
/** The server can make no file longer than this: for it the disk is full then, and nothing has to be mounted. */
const LARGEST = 600 * KIBIBYTE;
const ROOM_LEFT = 8 * KIBIBYTE;

test("a disk that takes no more is 507, nothing is saved, and reads go on", async () => {
  const server = await startServer({ after: `trap "" XFSZ; ulimit -S -f ${LARGEST / KIBIBYTE}` });
  await uploaded(server, numberedWorkbook(1));
  // Filled from outside, as another program fills a disk.
  const padding = LARGEST - ROOM_LEFT - statSync(server.databasePath).size;
  change(
    server.databasePath,
    `PRAGMA foreign_keys = OFF; INSERT INTO upload_files (upload_id, size, deflated) VALUES (1000, 1, zeroblob(${padding}))`,
  );
  const before = rowCounts(server.databasePath);
  expectProblem(await upload(server, numberedWorkbook(2)), 507, [/nothing was saved/]);
  expect(rowCounts(server.databasePath)).toEqual(before);
  expect(readdirSync(server.folder), "the journal is gone").toEqual([
    "backups",
    "rota_operations.db",
    "rota_operations.db-lock",
  ]);
  expect(await dataStatus(server)).toMatchObject({ employees_count: 40, database_has_data: true });
  expect((await logs(server)).map(({ operation_type }) => operation_type)).toEqual([
    "data_upload",
    "startup",
  ]);
  change(server.databasePath, "DELETE FROM upload_files WHERE upload_id = 1000");
  await uploaded(server, numberedWorkbook(2));
  await assigned(server, EXERCISE);
  expect((await assign(server, EXERCISE)).status).toBe(409);
  expect([0, 143]).toContain(await server.stop());
  expect(integrity(server.databasePath)).toBe("ok");
  expect(bugsOf(server)).toEqual([]);
  removeFolder(server.folder);
});
