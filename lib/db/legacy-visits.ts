import type Database from "better-sqlite3";

/** A local date-time of a date that exists; any other text of the old system is not a start. */
const START = `CASE WHEN strftime('%Y-%m-%dT%H:%M', start_time) IS substr(start_time, 1, 16)
	AND substr(start_time, 1, 16) LIKE '____-__-__T__:__' AND substr(start_time, 1, 4) BETWEEN '1900' AND '9989' THEN substr(start_time, 1, 16) END`;

/**
 * Gives each assignment of the old system, which knew no visits, the visit that it gives. One that has
 * only a clock time keeps its text and gets a visit without a day. Does nothing where all have theirs.
 */
export function giveOldAssignmentsTheirVisit(sqlite: Database.Database): void {
  const without = sqlite.prepare("SELECT id FROM assignments WHERE visit_id IS NULL ORDER BY id").pluck();
  const insert = sqlite.prepare(
    `INSERT INTO visits (patient_id, services, start_time, duration, source, created_at, updated_at, origin)
     SELECT patient_id, json_array(service_type), ${START}, duration, 'legacy', created_at, created_at, 'legacy'
     FROM assignments WHERE id = ?`,
  );
  const link = sqlite.prepare("UPDATE assignments SET visit_id = ? WHERE id = ?");
  for (const id of without.all() as number[]) link.run(insert.run(id).lastInsertRowid, id);
}
