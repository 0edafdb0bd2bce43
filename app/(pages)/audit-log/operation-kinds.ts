import type { BadgeKind } from "@/app/_components/badge";
import type { OperationType } from "@/lib/domain/audit";

interface OperationKind {
  name: string;
  badge: BadgeKind;
}

const KINDS: Record<OperationType, OperationKind> = {
  startup: { name: "Start", badge: "plain" },
  data_upload: { name: "Upload", badge: "good" },
  data_upload_refused: { name: "Upload refused", badge: "bad" },
  assignment_request: { name: "Assignment", badge: "good" },
  assignment_refused: { name: "Assignment refused", badge: "bad" },
  visit_unassigned: { name: "Visit unassigned", badge: "care" },
  assignment_changed: { name: "Assignment changed", badge: "plain" },
  assignment_cancelled: { name: "Assignment cancelled", badge: "care" },
  visit_cancelled: { name: "Visit cancelled", badge: "care" },
  change_undone: { name: "Change taken back", badge: "plain" },
  absence_recorded: { name: "Absence", badge: "plain" },
  absence_cancelled: { name: "Absence taken back", badge: "plain" },
  rota_applied: { name: "Rota generated", badge: "good" },
  rota_taken_back: { name: "Rota undone", badge: "care" },
  patient_preferences_changed: { name: "Wishes changed", badge: "plain" },
  rule_settings_changed: { name: "Rules changed", badge: "care" },
  operation_refused: { name: "Refused", badge: "bad" },
  upload_rolled_back: { name: "Upload rolled back", badge: "care" },
  person_edited: { name: "Record changed", badge: "plain" },
  person_change_undone: { name: "Change taken back", badge: "plain" },
  finding_settled: { name: "Contradiction settled", badge: "plain" },
  import_answer_changed: { name: "Import answer", badge: "plain" },
  travel_places_imported: { name: "Coordinates imported", badge: "plain" },
  travel_places_removed: { name: "Coordinates removed", badge: "care" },
  travel_settings_changed: { name: "Travel settings", badge: "plain" },
  database_clear: { name: "Clear", badge: "care" },
  database_reload: { name: "File read again", badge: "plain" },
  backup: { name: "Backup", badge: "plain" },
  restore: { name: "Restore", badge: "care" },
};

/** How a kind of operation is called; one that only the old system knew, by its own words. */
export function kindOf(type: string): OperationKind {
  if (Object.hasOwn(KINDS, type)) return KINDS[type as OperationType];
  const words = type.replaceAll("_", " ");
  return { name: words.charAt(0).toUpperCase() + words.slice(1), badge: "plain" };
}
