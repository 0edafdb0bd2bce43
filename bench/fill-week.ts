import Database from "better-sqlite3";

/** People of the workbook that a week is planned for. */
const EMPLOYEES = 500;
const PATIENTS = 1000;

/**
 * Writes a week of visits from 23 Nov 2026 into a stopped server's file, ten a carer, every one of them
 * given by somebody: what a branch's file holds on a busy Monday.
 */
export function fillWeek(path: string, assignments: number): void {
  const sqlite = new Database(path);
  const visit = sqlite.prepare(
    `INSERT INTO visits (patient_id, services, start_time, duration, created_at, updated_at)
     VALUES (?, '["cleaning"]', ?, 30, '2026-11-22 08:00:00', '2026-11-22 08:00:00')`,
  );
  const assignment = sqlite.prepare(
    `INSERT INTO assignments (visit_id, employee_id, employee_name, patient_id, patient_name, service_type,
       assigned_time, start_time, end_time, duration, created_at)
     VALUES (?, ?, '', ?, '', 'cleaning', ?, ?, ?, 30, '2026-11-22 08:00:00')`,
  );
  sqlite.transaction(() => {
    for (let index = 0; index < assignments; index++) {
      const employee = `E${String((index % EMPLOYEES) + 1).padStart(3, "0")}`;
      const patient = `P${String((index % PATIENTS) + 1).padStart(3, "0")}`;
      const round = Math.floor(index / EMPLOYEES);
      const day = 23 + (round % 7);
      const hour = String(9 + 3 * Math.floor(round / 7)).padStart(2, "0");
      const start = `2026-11-${day}T${hour}:00`;
      const { lastInsertRowid } = visit.run(patient, start);
      assignment.run(lastInsertRowid, employee, patient, start, start, `2026-11-${day}T${hour}:30`);
    }
  })();
  sqlite.close();
}
