import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { clockOf } from "./axis";

/** An entry of the log as it is sent to whoever follows. */
export interface LiveChange {
  id: number;
  operation_type: string;
  actor: string;
  details: Record<string, unknown> | null;
}

/** Entries of the log after which a day may look different. */
export const LIVE_EVENTS = [
  "assignment_request",
  "visit_unassigned",
  "assignment_changed",
  "assignment_cancelled",
  "visit_cancelled",
  "change_undone",
  "absence_recorded",
  "absence_cancelled",
  "absence_visits_moved",
  "rota_applied",
  "rota_taken_back",
  "availability_changed",
  "availability_change_undone",
  "care_package_changed",
  "care_package_change_undone",
  "care_packages_confirmed",
  "person_added",
  "person_edited",
  "person_archived",
  "person_restored",
  "person_change_undone",
  "data_upload",
  "upload_rolled_back",
  "travel_settings_changed",
  "travel_places_imported",
  "travel_places_removed",
  "database_clear",
  "restore",
] as const;

export const isOfTheRota = ({ operation_type: type }: LiveChange): boolean =>
  (LIVE_EVENTS as readonly string[]).includes(type);

const UNNAMED = "unnamed";

/** `Sam changed the visit of Marek Smith at 09:00.` Of several changes the last is named, and the others are counted. */
export function whatChanged(changes: readonly LiveChange[], day: TimelineDay): string {
  const last = changes.at(-1);
  if (!last) return "";
  const who = last.actor === UNNAMED ? "Someone else" : last.actor;
  const visit = day.visits.find(({ id }) => id === last.details?.visit_id);
  const what = visit
    ? `changed the visit of ${visit.patientName} at ${clockOf(visit.from)}`
    : last.operation_type === "visit_cancelled"
      ? "cancelled a visit"
      : "changed the rota";
  const more = changes.length - 1;
  return `${who} ${what}${more > 0 ? `, and ${more} more ${more === 1 ? "change" : "changes"}` : ""}.`;
}
