import type { RuleId } from "./rules/rule";
import type { CivilDate, LocalDateTime } from "./time";
import type { PersonKind } from "./workbook";

export interface Counts {
  employees: number;
  patients: number;
  assignments: number;
}

/** What a week of changes that was stored at once did, and the digest of what is kept of it. */
export interface RotaCounts {
  application_id: number;
  /** The Monday. */
  week: CivilDate;
  visits_added: number;
  visits_changed: number;
  assignments_added: number;
  assignments_changed: number;
  assignments_ended: number;
  /** Visits among these that still lack a carer. */
  uncovered: number;
  /** What no longer fitted. */
  left_out: number;
  /** SHA-256 of what the application keeps. */
  digest: string;
}

/** What a week was when it was told to the carers. */
export interface PublishedCounts {
  /** The Monday. */
  week: CivilDate;
  visits: number;
  uncovered: number;
  warnings: number;
  rules_passed: number;
  carers_told: number;
  changes: number;
}

/** What of a call-monitoring export was taken in. */
export interface ActualTimesCounts {
  /** The first and the last day of the visits. */
  from: CivilDate;
  to: CivilDate;
  times_stored: number;
  /** Of these, those that replaced other times. */
  times_replaced: number;
  /** Rows whose times were recorded already. */
  times_unchanged: number;
  rows_not_matched: number;
  /** SHA-256 of the file. */
  digest: string;
}

/** Who came from which branch, and the digest of the file that both logs quote. */
export interface MovedInDetails {
  kind: PersonKind;
  person_id: string;
  moved_from: string;
  /** The ID in that branch. */
  former_id: string;
  digest: string;
}

/** How many carers each rule excluded. */
export type ExclusionCounts = Partial<Record<RuleId, number>>;

/** Why an assignment request was refused. */
export type RefusalReason = "question" | "past" | "no-such-time" | "clash" | "nobody" | "unknown" | "no-data";

/** The old and new value of each thing that changed, by the key that programs read. */
export type ValueChanges = Record<string, [unknown, unknown]>;

/** What may be refused for a reason that belongs in the log, besides uploads and assignment requests. */
export type RefusableOperation =
  | "data_upload"
  | "upload_roll_back"
  | "person_add"
  | "person_move"
  | "person_edit"
  | "travel_places_import"
  | "travel_settings_change"
  | "assignment_change"
  | "visit_change"
  | "absence"
  | "actual_times_import"
  | "rota_draft"
  | "rota_publication"
  | "care_package_change"
  | "availability_change"
  | "rule_settings";

/**
 * Everything that the operations log can record: a kind, ids and counts. Never a name, an illness, a
 * service or typed text: the old and new values are in tables that a clear empties.
 */
export type OperationEvent =
  | { type: "startup"; details: Counts & { adopted: boolean; migrations: number; backup: string | null } }
  | {
      type: "data_upload";
      details: {
        upload_id: number;
        employees_count: number;
        patients_count: number;
        added: number;
        changed: number;
        unchanged: number;
        archived: number;
        restored: number;
        /** What the sheets beside those of people changed; entries of earlier versions do not say. */
        care_packages_changed?: number;
        availability_changed?: number;
        visits_added?: number;
        reopened_visit_ids: number[];
        /** The backup of the people whom the upload replaced; null when it replaced nobody. */
        backup: string | null;
      };
    }
  | {
      type: "upload_rolled_back";
      details: {
        upload_id: number;
        restored: number;
        archived: number;
        care_packages?: number;
        availability?: number;
        /** Visits that the upload had taken from their carers; entries of earlier versions do not say. */
        visit_ids_given_back?: number[];
        visit_ids_not_given_back?: number[];
      };
    }
  | { type: "person_added"; details: { kind: PersonKind; person_id: string } }
  | { type: "person_moved_in"; details: MovedInDetails }
  | {
      type: "person_archived";
      details: {
        kind: PersonKind;
        person_id: string;
        reopened_visit_ids: number[];
        moved_to?: string;
        digest?: string;
      };
    }
  | {
      type: "person_restored";
      details: {
        kind: PersonKind;
        person_id: string;
        visit_ids_given_back: number[];
        visit_ids_not_given_back: number[];
      };
    }
  | { type: "person_edited"; details: { kind: PersonKind; person_id: string; fields: number } }
  | {
      type: "person_change_undone";
      details: {
        kind: PersonKind;
        person_id: string;
        undone_log_id: number;
        fields: number;
        /** From which branch the person was taken in, where that is what was undone. */
        moved_from?: string;
        visit_ids_given_back?: number[];
        visit_ids_not_given_back?: number[];
      };
    }
  | { type: "finding_settled"; details: { kind: PersonKind; person_id: string; finding: string } }
  | { type: "import_answer_changed"; details: { answers: number } }
  | {
      type: "operation_refused";
      details: { operation: RefusableOperation; reason: string; id: string | null };
    }
  | { type: "data_upload_refused"; details: { upload_id: number; problems: number } }
  | {
      type: "assignment_request";
      details: {
        patient_id: string;
        visit_id: number;
        employee_ids: string[];
        assignment_ids: number[];
        start_time: LocalDateTime;
        duration: number;
        candidates: number;
        /** Rules that a coordinator overrode; the reason is on the assignment. */
        passed_rules: RuleId[];
      };
    }
  | {
      type: "visit_unassigned";
      details: {
        patient_id: string;
        visit_id: number;
        start_time: LocalDateTime;
        excluded: ExclusionCounts;
      };
    }
  | {
      type: "assignment_refused";
      details: {
        reason: RefusalReason;
        patient_id: string | null;
        start_time: LocalDateTime | null;
        excluded: ExclusionCounts;
        visit_ids?: number[];
      };
    }
  | { type: "travel_places_imported"; details: { places: number; unreadable: number } }
  | { type: "travel_places_removed"; details: { places: number } }
  | { type: "travel_settings_changed"; details: { changes: ValueChanges } }
  | {
      type: "assignment_changed";
      details: {
        visit_id: number;
        assignment_ids: number[];
        patient_id: string;
        changes: ValueChanges;
        passed_rules: RuleId[];
      };
    }
  | {
      type: "assignment_cancelled";
      details: {
        assignment_id: number;
        visit_id: number;
        employee_id: string;
        patient_id: string;
        start_time: LocalDateTime;
      };
    }
  | {
      type: "visit_cancelled";
      details: {
        visit_id: number;
        patient_id: string;
        start_time: LocalDateTime;
        assignment_ids: number[];
      };
    }
  | {
      type: "change_undone";
      details: { visit_id: number; patient_id: string; undone_log_id: number; changes: ValueChanges };
    }
  | {
      type: "absence_recorded" | "absence_cancelled";
      details: { absence_id: number; employee_id: string; from: LocalDateTime; until: LocalDateTime };
    }
  | {
      /** Visits inside an absence: given to other carers, given back, or either of these undone. One entry for all. */
      type: "absence_visits_moved";
      details: {
        absence_id: number;
        employee_id: string;
        move: "replaced" | "returned" | "undone";
        visit_ids: number[];
        assignment_ids: number[];
        /** The entry that was undone; null for any other. */
        undone_log_id: number | null;
      };
    }
  | { type: "rota_applied"; details: RotaCounts & { seed: number | null } }
  | { type: "rota_published"; details: PublishedCounts }
  | { type: "actual_times_imported"; details: ActualTimesCounts }
  | { type: "actual_times_undone"; details: { import_id: number; times: number; undone_log_id: number } }
  | { type: "rota_weights_changed"; details: { changes: ValueChanges } }
  | { type: "rota_taken_back"; details: RotaCounts & { undone_application_id: number } }
  | { type: "patient_preferences_changed"; details: { patient_id: string; wishes: number } }
  | { type: "rule_settings_changed"; details: { changes: ValueChanges } }
  | { type: "need_settings_changed"; details: { changes: ValueChanges } }
  | { type: "pay_settings_changed"; details: { changes: ValueChanges } }
  | { type: "care_packages_proposed"; details: { patients: number; regular_visits: number } }
  | { type: "care_packages_confirmed"; details: { patient_ids: string[]; regular_visits: number } }
  | { type: "care_package_changed"; details: CarePackageDetails & { change: CarePackageChange } }
  | { type: "care_package_change_undone"; details: CarePackageDetails & { undone_log_id: number } }
  | {
      type: "availability_changed";
      details: { employee_id: string; windows: number | null; exceptions: number };
    }
  | { type: "availability_change_undone"; details: { employee_id: string; undone_log_id: number } }
  | {
      type: "database_clear";
      /** People and assignments as the lists count them, what was archived or cancelled apart. */
      details: Counts & {
        archived_people: number;
        cancelled_assignments: number;
        visits: number;
        uploads: number;
        backup: string;
      };
    }
  | { type: "database_reload"; details: Counts }
  | { type: "sign_in_set_up"; details: { user_id: string } }
  | { type: "signed_in"; details: { user_id: string; by: SignInWay } }
  | { type: "passkey_changed"; details: { user_id: string; is_added: boolean } }
  | { type: "provider_linked"; details: { user_id: string } }
  | { type: "sign_in_requested" | "sign_in_request_refused"; details: Record<string, never> }
  | { type: "sign_in_locked"; details: { failures: number; minutes: number } }
  | { type: "user_added"; details: { user_id: string; role: string } }
  | { type: "user_changed"; details: { user_id: string; changes: ValueChanges } }
  | { type: "password_code_made" | "password_changed"; details: { user_id: string } }
  | { type: "second_step_changed"; details: { user_id: string; is_on: boolean } }
  | { type: "sessions_ended"; details: { user_id: string; sessions: number } }
  | { type: "access_token_made"; details: { token_id: number; kind: string; role: string } }
  | { type: "access_token_ended"; details: { token_id: number } }
  | { type: "rota_seen"; details: { publication_id: number; employee_id: string } }
  | {
      type: "rota_mail_sent";
      /** The personal link in the mail; null where the carer signs in. */
      details: { publication_id: number; employee_id: string; week: string; token_id: number | null };
    }
  | {
      type: "rota_mail_failed";
      details: { publication_id: number; employee_id: string; week: string; problem: string };
    }
  | {
      type: "language_model_asked";
      /** Names of fields alone, never what they hold. */
      details: {
        outcome: "suggested" | "nothing" | "no_answer";
        suggested: readonly string[];
        ignored: readonly string[];
      };
    }
  | { type: "carer_email_changed"; details: { employee_id: string; has_address: boolean } }
  | { type: "backup"; details: { backup: string; bytes: number } }
  | {
      type: "restore";
      details: {
        restored: string;
        /** The backup of the data before the restore; null when there was none. */
        backup: string | null;
        entries_left_behind: number;
        /** After which entry, and up to which head of the log before. */
        left_behind: { after_entry: number; head: { id: number; hash: string } }[];
      };
    };

/** How somebody proved who they are; entries before passkeys do not say. */
export type SignInWay = "password" | "passkey" | "provider";

/** What was done to a care package. */
export type CarePackageChange =
  | "proposed"
  | "confirmed"
  | "added"
  | "changed"
  | "removed"
  | "replaced"
  | "suspended"
  | "suspension-changed"
  | "suspension-ended";

export interface CarePackageDetails {
  patient_id: string;
  /** How many lines the package has now. */
  regular_visits: number;
  visits_changed: number;
  visits_cancelled: number;
  visits_restored: number;
  /** Carers who lost a visit, counted by visit. */
  assignments_ended: number;
}

export type OperationType = OperationEvent["type"];
