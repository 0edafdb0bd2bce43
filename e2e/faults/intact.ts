import { expect } from "@playwright/test";
import { verification } from "../api/support/backups";
import { assignments, dataStatus, people } from "../api/support/calls";
import type { AssignmentKeys } from "../api/support/contract";
import { integrity, query } from "../api/support/file";
import type { RunningServer } from "../server";

const COUNTS = `SELECT
  (SELECT count(*) FROM employees WHERE archived_at IS NULL) AS employees_count,
  (SELECT count(*) FROM patients WHERE archived_at IS NULL) AS patients_count,
  (SELECT count(*) FROM assignments WHERE cancelled_at IS NULL) AS assignments_count`;

const inOrder = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

/** Expects the answers from memory to be what the file holds, person by person and assignment by assignment. */
export async function expectMemoryIsFile(server: RunningServer): Promise<void> {
  const path = server.databasePath;
  expect(await dataStatus(server)).toMatchObject(query(path, COUNTS)[0] ?? {});
  const employees = (await people(server, "employees")).map(({ EmployeeID, Name, Notes }) => [
    EmployeeID,
    Name,
    Notes,
  ]);
  const stored = query<{ employee_id: string; name: string; notes: string | null }>(
    path,
    "SELECT employee_id, name, notes FROM employees WHERE archived_at IS NULL",
  );
  expect(inOrder(employees)).toEqual(
    inOrder(stored.map(({ employee_id, name, notes }) => [employee_id, name, notes ?? ""])),
  );
  const keys = ({ id, employee_id, patient_id, start_time, duration }: AssignmentKeys) => [
    id,
    employee_id,
    patient_id,
    start_time,
    duration,
  ];
  const rows = query<AssignmentKeys>(path, "SELECT * FROM assignments WHERE cancelled_at IS NULL");
  expect(inOrder((await assignments(server)).map(keys))).toEqual(inOrder(rows.map(keys)));
}

/** What may never be in a file: one half of a write without the other. */
const HALVES = {
  "an assignment without its visit": `SELECT a.id FROM assignments a LEFT JOIN visits v ON v.id = a.visit_id WHERE v.id IS NULL`,
  "an assignment without its log entry": `SELECT id FROM assignments WHERE id NOT IN (
     SELECT j.value FROM operations_log l, json_each(l.details, '$.assignment_ids') j WHERE l.operation_type = 'assignment_request')`,
  "a log entry without its assignment": `SELECT l.id FROM operations_log l, json_each(l.details, '$.assignment_ids') j
     WHERE l.operation_type = 'assignment_request' AND j.value NOT IN (SELECT id FROM assignments)`,
  "an upload without its log entry": `SELECT id FROM data_uploads WHERE id NOT IN (
     SELECT json_extract(details, '$.upload_id') FROM operations_log WHERE operation_type = 'data_upload')`,
  "an upload without its workbook": `SELECT id FROM data_uploads WHERE id NOT IN (SELECT upload_id FROM upload_files)`,
  "people of two uploads at once": `SELECT 1 FROM employees GROUP BY 1 HAVING count(DISTINCT notes) > 1`,
};

/** Expects a sound file without halves, a log whose chain fits, and a memory that is the file. */
export async function expectIntact(server: RunningServer): Promise<void> {
  const path = server.databasePath;
  expect(integrity(path)).toBe("ok");
  expect(query(path, "PRAGMA foreign_key_check")).toEqual([]);
  for (const [half, sql] of Object.entries(HALVES)) expect(query(path, sql), half).toEqual([]);
  expect(await verification(server)).toMatchObject({ ok: true, first_misfit: null });
  await expectMemoryIsFile(server);
}

/** How many of the acknowledged assignments are not in a file as they were answered. */
export function countLost(path: string, acknowledged: readonly AssignmentKeys[]): number {
  const stored = new Map(
    query<AssignmentKeys>(path, "SELECT * FROM assignments").map((row) => [row.id, row]),
  );
  return acknowledged.filter(({ id, employee_id, patient_id, start_time }) => {
    const row = stored.get(id);
    return row?.employee_id !== employee_id || row.patient_id !== patient_id || row.start_time !== start_time;
  }).length;
}
