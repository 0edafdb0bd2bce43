import { readdirSync } from "node:fs";
import { dataStatus } from "../api/support/calls";
import { integrity, query } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { type Answered, busyClients } from "./clients";
import { noteFigures, times } from "./figures";

const ROUNDS = times({ test: 12, campaign: 200 });

/** Each answered write is in the file as it was answered. */
function expectAllThere(path: string, answered: Answered): void {
  const assignments = new Map(
    query<{ id: number }>(path, "SELECT * FROM assignments").map((row) => [row.id, row]),
  );
  for (const { id, employee_id, patient_id, start_time, visit_id } of answered.assignments)
    expect(assignments.get(id)).toMatchObject({ employee_id, patient_id, start_time, visit_id });
  const uploads = new Map(
    query<{ id: number }>(path, "SELECT * FROM data_uploads").map((row) => [row.id, row]),
  );
  for (const { upload_id, employees_count, filename } of answered.uploads)
    expect(uploads.get(upload_id)).toMatchObject({ employees_count, filename, status: "success" });
}

const HALVES = {
  "an assignment without its visit": `SELECT a.id FROM assignments a LEFT JOIN visits v ON v.id = a.visit_id WHERE v.id IS NULL`,
  "a visit without its assignment": `SELECT v.id FROM visits v WHERE NOT EXISTS (SELECT 1 FROM assignments a WHERE a.visit_id = v.id)`,
  "an assignment without its log entry": `SELECT id FROM assignments WHERE id NOT IN (
     SELECT j.value FROM operations_log l, json_each(l.details, '$.assignment_ids') j WHERE l.operation_type = 'assignment_request')`,
  "a log entry without its assignment": `SELECT l.id FROM operations_log l, json_each(l.details, '$.assignment_ids') j
     WHERE l.operation_type = 'assignment_request' AND j.value NOT IN (SELECT id FROM assignments)`,
  "an upload without its log entry": `SELECT id FROM data_uploads WHERE id NOT IN (
     SELECT json_extract(details, '$.upload_id') FROM operations_log WHERE operation_type = 'data_upload')`,
  "a log entry without its upload": `SELECT id FROM operations_log WHERE operation_type = 'data_upload'
     AND json_extract(details, '$.upload_id') NOT IN (SELECT id FROM data_uploads)`,
  "an upload without its workbook": `SELECT id FROM data_uploads WHERE id NOT IN (SELECT upload_id FROM upload_files)`,
  "people of two uploads at once": `SELECT 1 FROM employees GROUP BY 1 HAVING count(DISTINCT notes) > 1`,
  "another number of people than an upload holds": `SELECT 1 FROM (SELECT count(*) n FROM employees) WHERE n NOT IN (0, 40)`,
  "a carer in two places": `SELECT a.id FROM assignments a JOIN assignments b ON a.employee_id = b.employee_id AND a.id < b.id
     WHERE a.start_time < b.end_time AND b.start_time < a.end_time`,
};

function expectNothingHalf(path: string): void {
  for (const [half, sql] of Object.entries(HALVES)) expect(query(path, sql), half).toEqual([]);
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`kill -9 under load, ${ROUNDS} times: every answered write is there, none is half there (${JOURNAL_MODE})`, async () => {
    test.setTimeout(180_000);
    const folder = newFolder();
    const start = (): Promise<RunningServer> => startServer({ folder, env: { JOURNAL_MODE } });
    const answered: Answered = { uploads: [], assignments: [] };
    const sums: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const server = await start();
      const enough = {
        assignments: answered.assignments.length + 4 + 3 * round,
        uploads: answered.uploads.length + 1,
      };
      const clients = busyClients(server, answered);
      while (answered.assignments.length < enough.assignments || answered.uploads.length < enough.uploads)
        await dataStatus(server);
      expect(await server.stop("SIGKILL")).toBe("SIGKILL");
      await clients;
      sums.push(answered.assignments.length);
    }
    const last = await start();
    const status = await dataStatus(last);
    const path = last.databasePath;
    expect(status).toMatchObject({ employees_count: 40, patients_count: 12 });
    expect(status.assignments_count).toBeGreaterThanOrEqual(answered.assignments.length);
    await last.stop();
    expect(readdirSync(folder)).toEqual(["backups", "rota_operations.db"]);
    expect(integrity(path)).toBe("ok");
    expect(query(path, "PRAGMA foreign_key_check")).toEqual([]);
    expectAllThere(path, answered);
    expectNothingHalf(path);
    expect(answered.uploads.length).toBeGreaterThanOrEqual(ROUNDS);
    expect(sums.at(-1)).toBeGreaterThan(ROUNDS * 10);
    noteFigures({
      fault: `kill -9 under load (${JOURNAL_MODE})`,
      tried: ROUNDS,
      survived: ROUNDS,
      lost: 0,
      counted: `${answered.assignments.length} assignments and ${answered.uploads.length} uploads acknowledged`,
    });
    removeFolder(folder);
  });
}
