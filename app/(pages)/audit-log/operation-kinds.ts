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
  absence_visits_moved: { name: "Visits moved in an absence", badge: "plain" },
  visit_unassigned: { name: "Uncovered visit", badge: "care" },
  assignment_changed: { name: "Assignment changed", badge: "plain" },
  assignment_cancelled: { name: "Assignment cancelled", badge: "care" },
  visit_cancelled: { name: "Visit cancelled", badge: "care" },
  change_undone: { name: "Change undone", badge: "plain" },
  absence_recorded: { name: "Absence", badge: "plain" },
  absence_cancelled: { name: "Absence undone", badge: "plain" },
  rota_applied: { name: "Rota generated", badge: "good" },
  rota_published: { name: "Rota published", badge: "good" },
  actual_times_imported: { name: "Actual times imported", badge: "good" },
  actual_times_undone: { name: "Actual times undone", badge: "care" },
  rota_weights_changed: { name: "Aims of the rota", badge: "plain" },
  rota_taken_back: { name: "Generated rota undone", badge: "care" },
  patient_preferences_changed: { name: "Carer preferences", badge: "plain" },
  care_packages_proposed: { name: "Care packages proposed", badge: "plain" },
  care_packages_confirmed: { name: "Care packages confirmed", badge: "good" },
  care_package_changed: { name: "Care package changed", badge: "plain" },
  care_package_change_undone: { name: "Change undone", badge: "plain" },
  availability_changed: { name: "Availability changed", badge: "plain" },
  availability_change_undone: { name: "Change undone", badge: "plain" },
  pay_settings_changed: { name: "Pay settings", badge: "plain" },
  need_settings_changed: { name: "Care package settings", badge: "plain" },
  rule_settings_changed: { name: "Rules", badge: "care" },
  operation_refused: { name: "Refused", badge: "bad" },
  upload_rolled_back: { name: "Upload undone", badge: "care" },
  person_added: { name: "Person added", badge: "good" },
  person_moved_in: { name: "Person from another branch", badge: "good" },
  person_archived: { name: "Person archived", badge: "care" },
  person_restored: { name: "Person put back", badge: "good" },
  person_edited: { name: "Record changed", badge: "plain" },
  person_change_undone: { name: "Change undone", badge: "plain" },
  finding_settled: { name: "Contradiction accepted", badge: "plain" },
  import_answer_changed: { name: "Import answers", badge: "plain" },
  travel_places_imported: { name: "Postcode locations imported", badge: "plain" },
  travel_places_removed: { name: "Postcode locations removed", badge: "care" },
  travel_settings_changed: { name: "Travel settings", badge: "plain" },
  database_clear: { name: "Data cleared", badge: "care" },
  database_reload: { name: "Data reloaded", badge: "plain" },
  sign_in_set_up: { name: "Sign-in turned on", badge: "care" },
  signed_in: { name: "Sign-in", badge: "plain" },
  sign_in_locked: { name: "Sign-in paused", badge: "bad" },
  user_added: { name: "Person who signs in", badge: "care" },
  user_changed: { name: "Person who signs in", badge: "care" },
  password_code_made: { name: "Password code", badge: "care" },
  password_changed: { name: "Password changed", badge: "plain" },
  second_step_changed: { name: "Second step", badge: "care" },
  sessions_ended: { name: "Signed out", badge: "plain" },
  access_token_made: { name: "Access token", badge: "care" },
  access_token_ended: { name: "Access token ended", badge: "care" },
  language_model_asked: { name: "Language model asked", badge: "plain" },
  rota_mail_sent: { name: "Mail sent", badge: "good" },
  rota_mail_failed: { name: "Mail not sent", badge: "bad" },
  carer_email_changed: { name: "E-mail address", badge: "plain" },
  passkey_changed: { name: "Passkey", badge: "care" },
  provider_linked: { name: "Account linked", badge: "care" },
  sign_in_requested: { name: "Asked to sign in", badge: "plain" },
  sign_in_request_refused: { name: "Request refused", badge: "care" },
  rota_seen: { name: "Rota seen", badge: "good" },
  backup: { name: "Backup", badge: "plain" },
  restore: { name: "Restore", badge: "care" },
};

/** The label of a type of operation; one that only the old system knew is shown in its own words. */
export function kindOf(type: string): OperationKind {
  if (Object.hasOwn(KINDS, type)) return KINDS[type as OperationType];
  const words = type.replaceAll("_", " ");
  return { name: words.charAt(0).toUpperCase() + words.slice(1), badge: "plain" };
}
