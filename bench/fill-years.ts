import Database from "better-sqlite3";
import { hashOf } from "@/lib/db/log-chain";

const EMPLOYEES = 500;
const PATIENTS = 1000;
const STAMP = "2026-11-01 08:00:00";

const id = (letter: string, index: number) => `${letter}${String(index + 1).padStart(3, "0")}`;
const dayBefore = (days: number) =>
  new Date(Date.UTC(2026, 10, 22) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * Writes years of work into a stopped server's file: so many past assignments, each with its visit, and log
 * entries with their chain of hashes. Nobody is booked twice at once.
 */
export function fillYears(path: string, assignments: number, entries: number): void {
  const sqlite = new Database(path);
  sqlite.pragma("journal_mode = OFF");
  sqlite.pragma("synchronous = OFF");
  sqlite.transaction(() => {
    fillAssignments(sqlite, assignments);
    fillLog(sqlite, entries);
  })();
  sqlite.pragma("journal_mode = DELETE");
  sqlite.close();
}

function fillAssignments(sqlite: Database.Database, count: number): void {
  const visit = sqlite.prepare(
    `INSERT INTO visits (patient_id, services, start_time, duration, created_at, updated_at)
     VALUES (?, '["cleaning"]', ?, 30, '${STAMP}', '${STAMP}')`,
  );
  const assignment = sqlite.prepare(
    `INSERT INTO assignments (visit_id, employee_id, employee_name, patient_id, patient_name, service_type,
       assigned_time, start_time, end_time, duration, travel_time, priority_score, reasoning, created_at)
     VALUES (?, ?, 'Some Carer', ?, 'Some Patient', 'cleaning', ?, ?, ?, 30, 12, 7.4, ?, '${STAMP}')`,
  );
  const reasoning = "Some Carer (Carer): number 1 of 140 carers who may go; ".padEnd(
    320,
    "works 07:00–22:00; ",
  );
  for (let index = 0; index < count; index++) {
    const round = Math.floor(index / EMPLOYEES);
    const day = dayBefore(1 + Math.floor(round / 6));
    const hour = String(8 + 2 * (round % 6)).padStart(2, "0");
    const patient = id("P", (index * 7 + round) % PATIENTS);
    const start = `${day}T${hour}:00`;
    const { lastInsertRowid } = visit.run(patient, start);
    assignment.run(
      lastInsertRowid,
      id("E", index % EMPLOYEES),
      patient,
      start,
      start,
      `${day}T${hour}:30`,
      reasoning,
    );
  }
}

function fillLog(sqlite: Database.Database, count: number): void {
  const last = sqlite.prepare("SELECT id, hash FROM operations_log ORDER BY id DESC LIMIT 1").get() as {
    id: number;
    hash: string;
  };
  const insert = sqlite.prepare(
    `INSERT INTO operations_log (id, operation_type, description, details, created_at, actor, previous_hash, hash)
     VALUES (@id, @operationType, @description, @details, @createdAt, @actor, @previousHash, @hash)`,
  );
  let previousHash = last.hash;
  for (let index = 1; index <= count; index++) {
    const entry = {
      id: last.id + index,
      operationType: index % 9 === 0 ? "assignment_changed" : "assignment_request",
      description: `Assigned ${id("E", index % EMPLOYEES)} to ${id("P", index % PATIENTS)}, for 30 minutes`,
      details: `{"patient_id":"${id("P", index % PATIENTS)}","visit_id":${index},"duration":30}`,
      createdAt: STAMP,
      actor: "Jolanta",
      previousHash,
    };
    const hash = hashOf(entry, null);
    insert.run({ ...entry, hash });
    previousHash = hash;
  }
}
