import type { CivilDate, LocalDateTime } from "@/lib/domain/time";
import { prepared } from "./prepared";
import { translated } from "./transaction";

/** A visit that is not cancelled, as figures need it. */
export interface PlannedVisitRow {
  id: number;
  patientId: string;
  startTime: LocalDateTime;
  /** Minutes. */
  duration: number;
  /** A JSON array of service names. */
  services: string;
  carersNeeded: number;
  /** 1 or 0. */
  timeCritical: number;
  regularVisitId: number | null;
  occurrenceDate: CivilDate | null;
}

/** An assignment of such a visit that is not cancelled. */
export interface PlannedAssignmentRow {
  id: number;
  visitId: number;
  employeeId: string;
  employeeName: string;
  overrideReason: string | null;
  /** A JSON array of verdicts. */
  overridden: string | null;
}

const VISITS = `SELECT id, patient_id AS patientId, start_time AS startTime, duration, services,
    carers_needed AS carersNeeded, time_critical AS timeCritical, regular_visit_id AS regularVisitId,
    occurrence_date AS occurrenceDate
  FROM visits WHERE cancelled_at IS NULL AND duration IS NOT NULL AND start_time >= ? AND start_time < ?
  ORDER BY start_time, id`;

const ASSIGNMENTS = `SELECT a.id, a.visit_id AS visitId, a.employee_id AS employeeId,
    a.employee_name AS employeeName, a.override_reason AS overrideReason, a.overridden
  FROM visits v JOIN assignments a ON a.visit_id = v.id
  WHERE v.cancelled_at IS NULL AND v.duration IS NOT NULL AND v.start_time >= ? AND v.start_time < ?
    AND a.cancelled_at IS NULL ORDER BY a.id`;

/**
 * The standing visits that start in a stretch of time, by start, with their standing assignments: months of them,
 * and of each only what figures are made from. The end is not included.
 */
export function readPlannedVisits(
  from: LocalDateTime,
  until: LocalDateTime,
): { visits: PlannedVisitRow[]; assignments: PlannedAssignmentRow[] } {
  return translated(() => ({
    visits: prepared(VISITS).all(from, until) as PlannedVisitRow[],
    assignments: prepared(ASSIGNMENTS).all(from, until) as PlannedAssignmentRow[],
  }));
}

/** Why each assignment of such visits was made, in the words of the decision, by its id. */
export function readPlannedReasons(from: LocalDateTime, until: LocalDateTime): Map<number, string | null> {
  const rows = translated(
    () => prepared(REASONS).all(from, until) as { id: number; reasoning: string | null }[],
  );
  return new Map(rows.map(({ id, reasoning }) => [id, reasoning]));
}

const REASONS = `SELECT a.id, a.reasoning FROM visits v JOIN assignments a ON a.visit_id = v.id
  WHERE v.cancelled_at IS NULL AND v.start_time >= ? AND v.start_time < ? AND a.cancelled_at IS NULL`;
