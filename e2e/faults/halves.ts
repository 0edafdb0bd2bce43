import type Database from "better-sqlite3";

/** How many carers the workbooks of `numberedWorkbook` may hold. */
const WHOLE = [0, 40, 6];

/** Whether a visit was made with a generated week: what led to it is with the week, in a chunk of its application. */
const isGenerated = (visit: string) =>
  `EXISTS (SELECT 1 FROM rota_application_chunks c WHERE ${visit} BETWEEN c.first_visit_id AND c.last_visit_id
     AND (SELECT g.source FROM visits g WHERE g.id = ${visit}) = 'care-package')`;

/**
 * Changes of which only a part is stored, each as the query that finds one. A write is one transaction, so none
 * of these may ever find anything.
 */
const HALVES: Record<string, string> = {
  "an assignment without its visit": `SELECT a.id FROM assignments a LEFT JOIN visits v ON v.id = a.visit_id WHERE v.id IS NULL`,
  "a visit without its assignment": `SELECT v.id FROM visits v WHERE NOT EXISTS (SELECT 1 FROM assignments a WHERE a.visit_id = v.id)
     AND NOT ${isGenerated("v.id")}
     AND v.id NOT IN (SELECT json_extract(details, '$.visit_id') FROM operations_log WHERE operation_type = 'visit_unassigned')`,
  "an assignment without its match card": `SELECT id FROM assignments WHERE id NOT IN (SELECT assignment_id FROM match_cards)
     AND NOT ${isGenerated("visit_id")}`,
  "an assignment without its log entry": `SELECT id FROM assignments WHERE id NOT IN (
     SELECT j.value FROM operations_log l, json_each(l.details, '$.assignment_ids') j WHERE l.operation_type = 'assignment_request')
     AND NOT ${isGenerated("visit_id")}`,
  "a log entry without its assignment": `SELECT l.id FROM operations_log l, json_each(l.details, '$.assignment_ids') j
     WHERE l.operation_type = 'assignment_request' AND j.value NOT IN (SELECT id FROM assignments)`,
  "a visit with another number of versions than of changes": `SELECT id FROM visits v
     WHERE version <> (SELECT count(*) FROM visit_versions WHERE visit_id = v.id) + ${isGenerated("v.id")}`,
  "a visit that is not as its last version left it": `SELECT v.id FROM visits v
     JOIN visit_versions k ON k.id = (SELECT max(id) FROM visit_versions WHERE visit_id = v.id)
     WHERE (v.start_time, v.duration, v.version, v.cancelled_at) IS NOT
       (json_extract(k.after, '$.visit.startTime'), json_extract(k.after, '$.visit.duration'),
        json_extract(k.after, '$.visit.version'), json_extract(k.after, '$.visit.cancelledAt'))`,
  "an assignment that is not as the last version of its visit left it": `SELECT a.id FROM assignments a
     JOIN visit_versions k ON k.id = (SELECT max(id) FROM visit_versions WHERE visit_id = a.visit_id)
     LEFT JOIN json_each(k.after, '$.assignments') j ON json_extract(j.value, '$.id') = a.id
     WHERE (a.employee_id, a.start_time, a.end_time, a.version, a.cancelled_at) IS NOT
       (json_extract(j.value, '$.employeeId'), json_extract(j.value, '$.startTime'), json_extract(j.value, '$.endTime'),
        json_extract(j.value, '$.version'), json_extract(j.value, '$.cancelledAt'))`,
  "a change of a visit without its version": `SELECT id FROM operations_log WHERE operation_type IN ('assignment_request',
     'assignment_changed', 'assignment_cancelled', 'visit_cancelled', 'visit_unassigned', 'change_undone')
     AND id NOT IN (SELECT log_id FROM visit_versions)`,
  "a version of a visit that another entry tells of": `SELECT k.id FROM visit_versions k JOIN operations_log l ON l.id = k.log_id
     WHERE json_extract(l.details, '$.visit_id') IS NOT k.visit_id
     AND l.operation_type NOT IN ('data_upload', 'care_package_changed', 'care_package_change_undone', 'care_packages_proposed')`,
  "a care package with another number of versions than of changes": `SELECT patient_id FROM care_packages p
     WHERE version <> (SELECT count(*) FROM need_versions WHERE kind = 'care-package' AND person_id = p.patient_id)`,
  "a care package that is not as its last version left it": `SELECT p.patient_id FROM care_packages p
     JOIN need_versions k ON k.id = (SELECT max(id) FROM need_versions WHERE kind = 'care-package' AND person_id = p.patient_id)
     WHERE (SELECT group_concat(id || ' ' || status || ' ' || duration) FROM
         (SELECT id, status, duration FROM regular_visits WHERE patient_id = p.patient_id AND removed_at IS NULL ORDER BY id)) IS NOT
       (SELECT group_concat(said) FROM (SELECT json_extract(value, '$.id') || ' ' || json_extract(value, '$.status') || ' ' ||
         json_extract(value, '$.duration') said FROM json_each(k.after, '$.regularVisits') ORDER BY json_extract(value, '$.id')))`,
  "an availability with another number of versions than of changes": `SELECT employee_id FROM availability a
     WHERE version <> (SELECT count(*) FROM need_versions WHERE kind = 'availability' AND person_id = a.employee_id)`,
  "a visit of a regular visit that is not there": `SELECT id FROM visits
     WHERE regular_visit_id IS NOT NULL AND regular_visit_id NOT IN (SELECT id FROM regular_visits)`,
  "a generated visit of which no week tells": `SELECT v.id FROM visits v WHERE v.source = 'care-package' AND NOT ${isGenerated("v.id")}`,
  "a published week that was told to no carer": `SELECT id FROM publications WHERE id NOT IN (SELECT publication_id FROM published_runs)`,
  "a change of a person without its version": `SELECT id FROM operations_log WHERE operation_type = 'person_edited'
     AND id NOT IN (SELECT log_id FROM person_versions)`,
  "an employee who is not as the last version says": `SELECT e.employee_id FROM employees e
     JOIN person_versions k ON k.id = (SELECT max(id) FROM person_versions WHERE kind = 'employee' AND person_id = e.employee_id)
     WHERE (e.contact_number, e.notes, e.archived_at) IS NOT
       (json_extract(k.facts, '$.contactNumber'), json_extract(k.facts, '$.notes'), json_extract(k.facts, '$.archivedAt'))`,
  "an upload without its log entry": `SELECT id FROM data_uploads WHERE id NOT IN (
     SELECT json_extract(details, '$.upload_id') FROM operations_log WHERE operation_type = 'data_upload')`,
  "a log entry without its upload": `SELECT id FROM operations_log WHERE operation_type = 'data_upload'
     AND json_extract(details, '$.upload_id') NOT IN (SELECT id FROM data_uploads)`,
  "an upload without its workbook": `SELECT id FROM data_uploads WHERE id NOT IN (SELECT upload_id FROM upload_files)`,
  "people of two uploads at once": `SELECT 1 FROM employees GROUP BY 1 HAVING count(DISTINCT notes) > 1`,
  "another number of people than an upload holds": `SELECT 1 FROM (SELECT count(*) n FROM employees) WHERE n NOT IN (${WHOLE})`,
  "a carer in two places": `SELECT a.id FROM assignments a JOIN assignments b ON a.employee_id = b.employee_id AND a.id < b.id
     WHERE a.cancelled_at IS NULL AND b.cancelled_at IS NULL AND a.start_time < b.end_time AND b.start_time < a.end_time`,
};

/** The names of the halves that a file holds; tables are looked for first, for a file may be just in the making. */
export function halvesIn(sqlite: Database.Database): string[] {
  const isMade =
    sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = 'visit_versions'").get() !== undefined;
  if (!isMade) return [];
  return Object.entries(HALVES).flatMap(([half, sql]) => {
    const found = sqlite.prepare(sql).all();
    return found.length > 0 ? [`${half}: ${JSON.stringify(found.slice(0, 3))}`] : [];
  });
}
