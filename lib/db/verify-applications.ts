import type Database from "better-sqlite3";
import type { Assignment } from "@/lib/domain/assignment";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import { decodeChunk, digestOfApplication, type RotaApplication } from "./rota-applications";

/** A generated week of which the file does not hold what its entry of the log says. */
export interface ApplicationMisfit {
  application_id: number;
  log_id: number;
  reason: string;
}

export interface ApplicationsReport {
  weeks: number;
  firstMisfit: ApplicationMisfit | null;
}

const APPLICATIONS = `SELECT a.id, a.week, a.undoes, a.first_visit_id firstVisitId,
  a.first_assignment_id firstAssignmentId, a.log_id logId, a.created_at createdAt,
  json_extract(l.details, '$.digest') digest
  FROM rota_applications a LEFT JOIN operations_log l ON l.id = a.log_id ORDER BY a.id`;

/**
 * Compares every generated week with the digest in its entry of the log, and the rows of visits that were not
 * changed since with what is kept of them. `breathe` is awaited between the chunks.
 */
export async function readApplications(
  sqlite: Database.Database,
  breathe: () => Promise<void>,
): Promise<ApplicationsReport> {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = 'rota_applications'").get();
  if (table === undefined) return { weeks: 0, firstMisfit: null };
  const applications = sqlite.prepare(APPLICATIONS).all() as (RotaApplication & { digest: string | null })[];
  let firstMisfit: ApplicationMisfit | null = null;
  for (const { digest, ...application } of applications) {
    const reason = await misfitOf(sqlite, application, digest, breathe);
    if (reason === null) continue;
    firstMisfit = { application_id: application.id, log_id: application.logId, reason };
    break;
  }
  return { weeks: applications.length, firstMisfit };
}

async function misfitOf(
  sqlite: Database.Database,
  application: RotaApplication,
  digest: string | null,
  breathe: () => Promise<void>,
): Promise<string | null> {
  const chunks = sqlite
    .prepare("SELECT deflated FROM rota_application_chunks WHERE application_id = ? ORDER BY chunk")
    .pluck()
    .all(application.id) as Buffer[];
  if (digestOfApplication(application, chunks) !== digest)
    return "what is kept of its generated week was changed";
  for (const chunk of chunks) {
    const changed = decodeChunk(application, chunk).find((visit) => differs(sqlite, visit));
    if (changed) return `visit ${changed.after.visit.id} of its generated week was changed without an entry`;
    await breathe();
  }
  return null;
}

/** Whether the rows of a visit are not what was stored, although nothing was changed since. */
function differs(sqlite: Database.Database, { after }: AppliedVisit): boolean {
  const { visit, assignments } = after;
  const row = sqlite
    .prepare("SELECT version, patient_id, start_time, duration, cancelled_at FROM visits WHERE id = ?")
    .get(visit.id) as Record<string, unknown> | undefined;
  if (row === undefined) return true;
  if (row.version !== visit.version) return false;
  const isSame =
    row.patient_id === visit.patientId &&
    row.start_time === visit.startTime &&
    row.duration === visit.duration &&
    row.cancelled_at === visit.cancelledAt;
  return !isSame || assignments.some((one) => assignmentDiffers(sqlite, one));
}

function assignmentDiffers(sqlite: Database.Database, one: Assignment): boolean {
  const row = sqlite
    .prepare("SELECT version, employee_id, start_time, cancelled_at FROM assignments WHERE id = ?")
    .get(one.id) as Record<string, unknown> | undefined;
  if (row === undefined) return true;
  if (row.version !== one.version) return false;
  return (
    row.employee_id !== one.employeeId ||
    row.start_time !== one.startTime ||
    row.cancelled_at !== one.cancelledAt
  );
}
