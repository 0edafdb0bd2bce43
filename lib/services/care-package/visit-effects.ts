import { getConfig } from "@/lib/config";
import type { Assignment } from "@/lib/domain/assignment";
import { plusMinutes } from "@/lib/domain/time";
import { standingIn } from "@/lib/domain/visit-state";
import type { PlannedVisitChange } from "./keep-carers";

/** A visit that a carer no longer gives: time that is free again. */
export interface CarersGap {
  visit_id: number;
  assignment_id: number;
  employee_id: string;
  employee_name: string;
  start_time: string;
  end_time: string;
  /** Minutes. */
  duration: number;
}

/** What a change of a package does to visits that exist. */
export interface VisitEffects {
  visits_changed: number;
  visits_cancelled: number;
  visits_restored: number;
  /** Of the changed and restored ones, how many then need a carer. */
  visits_uncovered: number;
  /** The carers who lose a visit, by carer and start. */
  gaps: CarersGap[];
  /** Each visit that is touched, by start. */
  visits: {
    visit_id: number;
    start_time: string;
    new_start_time: string;
    effect: PlannedVisitChange["kind"];
  }[];
}

/** The effects of planned changes in the keys that programs read. */
export function effectsForPrograms(planned: readonly PlannedVisitChange[]): VisitEffects {
  const count = (kind: PlannedVisitChange["kind"]) => planned.filter((one) => one.kind === kind).length;
  const isUncovered = ({ kind, after }: PlannedVisitChange) =>
    kind !== "cancelled" &&
    after.visit.cancelledAt === null &&
    standingIn(after).length < after.visit.carersNeeded;
  return {
    visits_changed: count("changed"),
    visits_cancelled: count("cancelled"),
    visits_restored: count("restored"),
    visits_uncovered: planned.filter(isUncovered).length,
    gaps: planned.flatMap(({ kind, ended }) => (kind === "restored" ? [] : ended.map(gapOf))).sort(byCarer),
    visits: planned.map(({ before, after, kind }) => ({
      visit_id: before.visit.id,
      start_time: before.visit.startTime,
      new_start_time: after.visit.startTime,
      effect: kind,
    })),
  };
}

function gapOf({ id, visitId, employeeId, employeeName, startTime, duration }: Assignment): CarersGap {
  const start = startTime ?? "";
  return {
    visit_id: visitId ?? 0,
    assignment_id: id,
    employee_id: employeeId,
    employee_name: employeeName,
    start_time: start,
    end_time: plusMinutes(start, duration ?? 0, getConfig().timeZone),
    duration: duration ?? 0,
  };
}

const byCarer = (a: CarersGap, b: CarersGap): number =>
  a.employee_id.localeCompare(b.employee_id) || a.start_time.localeCompare(b.start_time);
