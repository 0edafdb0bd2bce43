import { absenceInWords } from "./absence";
import type {
  CarePackageChange,
  CarePackageDetails,
  Counts,
  OperationEvent,
  RefusableOperation,
  RefusalReason,
  RotaCounts,
  ValueChanges,
} from "./audit";
import { changedThing, spaced, valueInWords } from "./audit-words";
import { hoursInWords } from "./hours-in-words";
import { countInWords } from "./in-figures";
import { peopleChangesInWords } from "./people-changes-in-words";
import { ruleName } from "./rules/descriptions";
import type { RuleId } from "./rules/rule";
import { formatDate, formatLocal, isCivilDate } from "./time";

const REFUSABLE: Record<RefusableOperation, string> = {
  data_upload: "Refused an upload: the data has changed since the upload was reviewed",
  upload_roll_back: "Refused to undo an upload",
  person_move: "Refused to take in a person from another branch",
  person_add: "Refused to add a person",
  person_edit: "Refused a change to a record",
  travel_places_import: "Refused an import of postcode locations",
  travel_settings_change: "Refused a change to the travel settings",
  assignment_change: "Refused a change to an assignment",
  visit_change: "Refused a change to a visit",
  absence: "Refused an absence",
  actual_times_import: "Refused an import of actual times",
  rule_settings: "Refused a change to the rules",
  care_package_change: "Refused a change to a care package",
  availability_change: "Refused a change to an availability",
  rota_draft: "Refused to generate or apply a week",
  rota_publication: "Refused to publish a week",
};

const counted = (counts: Counts) =>
  `${countInWords(counts.employees, "carer")}, ${countInWords(counts.patients, "patient")}, ${countInWords(counts.assignments, "assignment")}`;

const REFUSED: Record<RefusalReason, string> = {
  question: "Refused an assignment request: it was not clear enough, and nothing was assumed",
  past: "Refused an assignment request: its time has passed",
  "no-such-time": "Refused an assignment request: the clocks skip its time",
  "no-data": "Refused an assignment request: no workbook has been uploaded",
  clash: "Refused an assignment request: it clashes with another visit",
  nobody: "Refused an assignment request: no carer can cover the visit",
  unknown: "Refused an assignment request: it names a person who is not on the list",
};

/** What the sheets beside those of people changed; nothing where there was nothing. */
function needsInWords(
  d: Partial<Record<"care_packages_changed" | "availability_changed" | "visits_added", number>>,
): string {
  const parts = [
    [d.care_packages_changed, "care package"],
    [d.availability_changed, "availability"],
    [d.visits_added, "new visit"],
  ].flatMap(([count, noun]) =>
    count
      ? [
          noun === "availability"
            ? `availability of ${countInWords(Number(count), "carer")}`
            : countInWords(Number(count), String(noun)),
        ]
      : [],
  );
  return parts.length > 0 ? `; changed: ${parts.join(", ")}` : "";
}

/** The one plain sentence that describes an entry of the log. */
export function sentenceOf(event: OperationEvent): string {
  switch (event.type) {
    case "startup":
      return event.details.adopted
        ? `Upgraded a database of the AI Rota System with ${counted(event.details)}; the backup is backups/${event.details.backup}`
        : `Started with ${counted(event.details)}`;
    case "data_upload": {
      const d = event.details;
      const reopened = d.reopened_visit_ids.length;
      return `Saved upload ${d.upload_id}: ${countInWords(d.employees_count, "carer")} and ${countInWords(d.patients_count, "patient")} (${peopleChangesInWords(d) || "no people"})${needsInWords(d)}${reopened > 0 ? `; ${countInWords(reopened, "visit")} uncovered` : ""}`;
    }
    case "upload_rolled_back": {
      const { upload_id, restored, archived } = event.details;
      const back = event.details.visit_ids_given_back?.length ?? 0;
      const not = event.details.visit_ids_not_given_back?.length ?? 0;
      return `Undid upload ${upload_id}: as they were before: ${restored}, archived again: ${archived}${back > 0 ? `; ${countInWords(back, "visit")} given back` : ""}${not > 0 ? `; ${countInWords(not, "visit")} not given back` : ""}`;
    }
    case "person_added":
      return `Added ${event.details.kind} ${event.details.person_id}`;
    case "person_moved_in": {
      const { kind, person_id, moved_from, former_id, digest } = event.details;
      return `Took in ${kind} ${person_id} from ${moved_from} (there ${former_id}, file ${digest.slice(0, 16)})`;
    }
    case "person_archived": {
      const { kind, person_id, reopened_visit_ids, moved_to } = event.details;
      const count = reopened_visit_ids.length;
      return `Archived ${kind} ${person_id}${moved_to ? `: moved to ${moved_to}` : ""}${count > 0 ? `; ${countInWords(count, "visit")} uncovered again` : ""}`;
    }
    case "person_restored": {
      const { kind, person_id, visit_ids_given_back, visit_ids_not_given_back } = event.details;
      const [back, not] = [visit_ids_given_back.length, visit_ids_not_given_back.length];
      return `Put ${kind} ${person_id} back on the list${back > 0 ? `; ${countInWords(back, "visit")} given back` : ""}${not > 0 ? `; ${countInWords(not, "visit")} not given back` : ""}`;
    }
    case "person_edited":
      return `Changed ${countInWords(event.details.fields, "field")} of ${event.details.kind} ${event.details.person_id}`;
    case "person_change_undone":
      if (event.details.moved_from !== undefined)
        return `Undid taking in ${event.details.kind} ${event.details.person_id} from ${event.details.moved_from}: archived`;
      return `Undid the last change to ${event.details.kind} ${event.details.person_id} (${countInWords(event.details.fields, "field")})`;
    case "finding_settled":
      return `Accepted a contradiction in the record of ${event.details.kind} ${event.details.person_id}: ${spaced(event.details.finding)}`;
    case "import_answer_changed":
      return `Changed the remembered import answers (${countInWords(event.details.answers, "answer")})`;
    case "operation_refused": {
      const { operation, id } = event.details;
      // A week is named by its Monday.
      const named = id !== null && isCivilDate(id) ? formatDate(id) : id;
      return `${REFUSABLE[operation]}${named === null ? "" : ` (${named})`}`;
    }
    case "data_upload_refused":
      return `Refused upload ${event.details.upload_id}: ${countInWords(event.details.problems, "problem")}; nothing was saved`;
    case "assignment_request": {
      const d = event.details;
      return `Assigned ${d.employee_ids.join(" and ")} to ${d.patient_id} on ${formatLocal(d.start_time)}, for ${hoursInWords(d.duration)}${overriding(d.passed_rules)}`;
    }
    case "visit_unassigned":
      return `Added visit ${event.details.visit_id} of ${event.details.patient_id} on ${formatLocal(event.details.start_time)} as an uncovered visit`;
    case "assignment_refused":
      return `${REFUSED[event.details.reason]}${event.details.patient_id ? ` (${event.details.patient_id})` : ""}`;
    case "travel_places_imported": {
      const { places, unreadable } = event.details;
      return `Imported the locations of ${countInWords(places, "postcode")}${unreadable > 0 ? `; ${countInWords(unreadable, "row")} could not be read` : ""}`;
    }
    case "travel_places_removed":
      return `Removed the locations of ${countInWords(event.details.places, "postcode")}`;
    case "travel_settings_changed":
      return `Changed the travel settings: ${changesInWords(event.details.changes)}`;
    case "assignment_changed": {
      const d = event.details;
      return `Changed visit ${d.visit_id} of ${d.patient_id}: ${changesInWords(d.changes)}${overriding(d.passed_rules)}`;
    }
    case "assignment_cancelled":
      return `Cancelled assignment ${event.details.assignment_id}: ${event.details.employee_id} to ${event.details.patient_id} on ${formatLocal(event.details.start_time)}`;
    case "visit_cancelled":
      return `Cancelled visit ${event.details.visit_id} of ${event.details.patient_id} on ${formatLocal(event.details.start_time)}`;
    case "change_undone":
      return `Undid the last change to visit ${event.details.visit_id} of ${event.details.patient_id}: ${changesInWords(event.details.changes)}`;
    case "absence_recorded":
    case "absence_cancelled": {
      const { employee_id, from, until } = event.details;
      const what = event.type === "absence_recorded" ? "Recorded an absence" : "Undid the absence";
      return `${what} of ${employee_id} ${absenceInWords(from, until)}`;
    }
    case "absence_visits_moved": {
      const { employee_id, move, visit_ids } = event.details;
      const visits = countInWords(visit_ids.length, "visit");
      if (move === "replaced") return `Gave ${visits} of ${employee_id} to other carers`;
      if (move === "returned") return `Gave ${visits} back to ${employee_id}`;
      return `Undid the last change of ${visits} in an absence of ${employee_id}`;
    }
    case "rota_applied":
      return `Saved the generated rota of the week from ${formatDate(event.details.week)}: ${rotaInWords(event.details)}`;
    case "rota_published": {
      const d = event.details;
      return `Published the week from ${formatDate(d.week)}: ${countInWords(d.visits, "visit")}, ${d.uncovered} uncovered; told ${countInWords(d.carers_told, "carer")}`;
    }
    case "actual_times_imported": {
      const d = event.details;
      return `Imported the actual times of ${countInWords(d.times_stored, "visit")} from ${formatDate(d.from)} to ${formatDate(d.to)}; ${d.times_replaced} replaced, ${countInWords(d.rows_not_matched, "row")} not matched`;
    }
    case "actual_times_undone":
      return `Undid an import of actual times of ${countInWords(event.details.times, "visit")}`;
    case "rota_weights_changed":
      return `Changed what a generated rota aims at: ${changesInWords(event.details.changes)}`;
    case "rota_taken_back":
      return `Undid the generated rota of the week from ${formatDate(event.details.week)}: ${rotaInWords(event.details)}`;
    case "patient_preferences_changed":
      return `Changed the carer preferences of ${event.details.patient_id}`;
    case "rule_settings_changed":
      return `Changed the rules: ${changesInWords(event.details.changes)}`;
    case "need_settings_changed":
      return `Changed the settings of care packages: ${changesInWords(event.details.changes)}`;
    case "pay_settings_changed":
      return `Changed the pay settings: ${changesInWords(event.details.changes)}`;
    case "care_packages_proposed": {
      const { patients, regular_visits } = event.details;
      return `Proposed ${countInWords(regular_visits, "regular visit")} for ${countInWords(patients, "patient")}`;
    }
    case "care_packages_confirmed": {
      const { patient_ids, regular_visits } = event.details;
      const whose = patient_ids.length === 1 ? patient_ids[0] : countInWords(patient_ids.length, "patient");
      return `Confirmed ${countInWords(regular_visits, "regular visit")} of ${whose}`;
    }
    case "care_package_changed":
      return `${PACKAGE_CHANGES[event.details.change]} of ${event.details.patient_id}${effectsInWords(event.details)}`;
    case "care_package_change_undone":
      return `Undid the last change of the care package of ${event.details.patient_id}${effectsInWords(event.details)}`;
    case "availability_changed":
      return `Changed when ${event.details.employee_id} can work`;
    case "availability_change_undone":
      return `Undid the last change of when ${event.details.employee_id} can work`;
    case "database_clear":
      return `Cleared ${counted(event.details)}; the backup is backups/${event.details.backup}`;
    case "sign_in_set_up":
      return "Turned sign-in on and added the first manager";
    case "signed_in":
      return `Signed in${SIGN_IN_WAYS[event.details.by] ?? ""}`;
    case "passkey_changed":
      return `${event.details.is_added ? "Added" : "Removed"} a passkey`;
    case "provider_linked":
      return "Linked a person who signs in to their account at another service";
    case "sign_in_requested":
      return "A person who signed in at another service asked for a role";
    case "sign_in_request_refused":
      return "Refused a request to sign in";
    case "sign_in_locked":
      return `Paused sign-in under one e-mail address for ${event.details.minutes} min after ${countInWords(event.details.failures, "wrong password")}`;
    case "user_added":
      return `Added a person who signs in, as ${event.details.role}`;
    case "user_changed":
      return `Changed a person who signs in: ${changesInWords(event.details.changes)}`;
    case "password_code_made":
      return "Made a code with which a person chooses a password";
    case "password_changed":
      return "Changed a password";
    case "second_step_changed":
      return `Turned the second step of a sign-in ${event.details.is_on ? "on" : "off"}`;
    case "sessions_ended":
      return `Signed a person out (${countInWords(event.details.sessions, "session")})`;
    case "access_token_made":
      return `Made access token ${event.details.token_id} (${spaced(event.details.kind)}, ${event.details.role})`;
    case "access_token_ended":
      return `Ended access token ${event.details.token_id}`;
    case "rota_seen":
      return `${event.details.employee_id} has seen the published rota (publication ${event.details.publication_id})`;
    case "rota_mail_sent":
      return `Told ${event.details.employee_id} by mail of the week from ${formatDate(event.details.week)} (publication ${event.details.publication_id})`;
    case "rota_mail_failed":
      return `The mail to ${event.details.employee_id} about the week from ${formatDate(event.details.week)} was not sent (publication ${event.details.publication_id})`;
    case "language_model_asked":
      return `Asked the language model about a sentence: ${modelOutcome(event.details)}`;
    case "carer_email_changed":
      return `${event.details.has_address ? "Changed" : "Removed"} the e-mail address of ${event.details.employee_id} for the rota`;
    case "database_reload":
      return `Reloaded the data: ${counted(event.details)}`;
    case "backup":
      return `Took the backup backups/${event.details.backup}`;
    case "restore": {
      const { restored, backup, entries_left_behind: left } = event.details;
      const kept = backup === null ? "there was no data before" : `the data before is backups/${backup}`;
      return `Restored ${restored}; ${kept}${left > 0 ? `, with ${countInWords(left, "later log entry", "later log entries")}` : ""}`;
    }
  }
}

const overriding = (rules: readonly RuleId[]): string =>
  rules.length === 0 ? "" : `, overriding ${rules.map(ruleName).join(" and ")}`;
function rotaInWords(counts: RotaCounts): string {
  const changed = counts.assignments_added + counts.assignments_changed + counts.assignments_ended;
  const parts = [
    `${countInWords(counts.visits_added, "visit")} added`,
    ...(counts.visits_changed > 0 ? [`${counts.visits_changed} changed`] : []),
    countInWords(changed, "assignment"),
    `${counts.uncovered} uncovered`,
  ];
  if (counts.left_out > 0) parts.push(`${counts.left_out} left out because of changes made meanwhile`);
  return parts.join(", ");
}

const SIGN_IN_WAYS: Partial<Record<string, string>> = {
  passkey: " with a passkey",
  provider: " with another service",
};

const PACKAGE_CHANGES: Record<CarePackageChange, string> = {
  proposed: "Proposed the care package",
  confirmed: "Confirmed the care package",
  added: "Added a regular visit to the care package",
  changed: "Changed a regular visit in the care package",
  removed: "Removed a regular visit from the care package",
  replaced: "Replaced the care package",
  suspended: "Suspended the care package",
  "suspension-changed": "Changed a suspension of the care package",
  "suspension-ended": "Undid a suspension of the care package",
};

/** `; 3 visits cancelled, 1 visit changed` */
function effectsInWords(details: CarePackageDetails): string {
  const said = [
    [details.visits_cancelled, "cancelled"],
    [details.visits_restored, "restored"],
    [details.visits_changed, "changed"],
  ] as const;
  const words = said
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${countInWords(count, "visit")} ${what}`);
  return words.length === 0 ? "" : `; ${words.join(", ")}`;
}

/** `start Mon 23 Nov 2026, 09:30 → Mon 23 Nov 2026, 10:00, minutes 30 → 45` */
const changesInWords = (changes: ValueChanges): string =>
  Object.entries(changes)
    .map(([key, [before, after]]) => `${changedThing(key)} ${valueInWords(before)} → ${valueInWords(after)}`)
    .join(", ");

function modelOutcome({ outcome, suggested }: { outcome: string; suggested: readonly string[] }): string {
  if (outcome === "no_answer") return "it did not answer";
  if (suggested.length === 0) return "it found nothing that can be used";
  return `it suggested ${suggested.map(spaced).join(", ")}`;
}
