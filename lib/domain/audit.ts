import { TRANSPORT_MODES } from "./employee";
import type { RuleId } from "./rules/rule";
import { formatLocal, type LocalDateTime } from "./time";
import type { ModeSettings, TravelSettings } from "./travel";
import type { PersonKind } from "./workbook";

interface Counts {
  employees: number;
  patients: number;
  assignments: number;
}

/** How many carers each rule excluded. */
export type ExclusionCounts = Partial<Record<RuleId, number>>;

/** Why an assignment request came to nothing. */
export type RefusalReason = "question" | "past" | "no-such-time" | "clash" | "nobody" | "unknown" | "no-data";

/** What may be refused for a reason that belongs into the log, besides uploads and assignments as such. */
export type RefusableOperation =
  | "data_upload"
  | "upload_roll_back"
  | "person_edit"
  | "travel_places_import"
  | "travel_settings_change";

const REFUSABLE: Record<RefusableOperation, string> = {
  data_upload: "Refused an upload: what was looked at has changed since",
  upload_roll_back: "Refused to roll back an upload",
  person_edit: "Refused a change by hand",
  travel_places_import: "Refused an import of coordinates",
  travel_settings_change: "Refused a change of how travel is reckoned",
};

/**
 * Everything that the operations log can say: a kind, and ids and counts. Never a name, an illness, a
 * service or a sentence that somebody typed: values old and new live in tables that a clear can empty.
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
        reopened_visit_ids: number[];
      };
    }
  | { type: "upload_rolled_back"; details: { upload_id: number; restored: number; archived: number } }
  | { type: "person_edited"; details: { kind: PersonKind; person_id: string; fields: number } }
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
      };
    }
  | {
      type: "assignment_refused";
      details: {
        reason: RefusalReason;
        patient_id: string | null;
        start_time: LocalDateTime | null;
        excluded: ExclusionCounts;
      };
    }
  | { type: "travel_places_imported"; details: { places: number; unreadable: number } }
  | { type: "travel_places_removed"; details: { places: number } }
  | {
      type: "travel_settings_changed";
      /** The modes that changed, as they were and as they are. */
      details: { before: Partial<TravelSettings>; after: Partial<TravelSettings> };
    }
  | { type: "database_clear"; details: Counts & { visits: number; uploads: number; backup: string } }
  | { type: "database_reload"; details: Counts };

export type OperationType = OperationEvent["type"];

const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const counted = (counts: Counts) =>
  `${some(counts.employees, "employee")}, ${some(counts.patients, "patient")}, ${some(counts.assignments, "assignment")}`;

/** `Car from 25 km/h and 5 minutes to 30 km/h and 5 minutes`. */
function travelChanges({ before, after }: Record<"before" | "after", Partial<TravelSettings>>): string {
  const figures = (mode: ModeSettings | undefined) =>
    mode ? `${mode.kmh} km/h and ${some(mode.overhead, "minute")}` : "nothing";
  return TRANSPORT_MODES.filter((mode) => after[mode])
    .map((mode) => `${mode} from ${figures(before[mode])} to ${figures(after[mode])}`)
    .join(", ");
}

const REFUSED: Record<RefusalReason, string> = {
  question: "Refused an assignment request: it left something open, and nothing was guessed",
  past: "Refused an assignment request: its time has passed",
  "no-such-time": "Refused an assignment request: the clocks skip its time",
  "no-data": "Refused an assignment request: nobody has been uploaded",
  clash: "Refused an assignment request: it clashes with what is booked",
  nobody: "Refused an assignment request: no carer may give the visit",
  unknown: "Refused an assignment request: it names somebody who is not on the list",
};

/** The one plain sentence under which an entry stands in the log. */
export function sentenceOf(event: OperationEvent): string {
  switch (event.type) {
    case "startup":
      return event.details.adopted
        ? `Took over a database of the AI Rota System with ${counted(event.details)}; a copy is backups/${event.details.backup}`
        : `Started with ${counted(event.details)}`;
    case "data_upload": {
      const d = event.details;
      const reopened = d.reopened_visit_ids.length;
      return `Stored upload ${d.upload_id}: ${some(d.employees_count, "employee")} and ${some(d.patients_count, "patient")} (${d.added} new, ${d.changed} changed, ${d.unchanged} unchanged, ${d.archived} archived, ${d.restored} back)${reopened > 0 ? `; ${some(reopened, "visit")} open again` : ""}`;
    }
    case "upload_rolled_back": {
      const { upload_id, restored, archived } = event.details;
      return `Rolled back upload ${upload_id}: as they were before: ${restored}, left the list again: ${archived}`;
    }
    case "person_edited":
      return `Changed ${some(event.details.fields, "field")} of ${event.details.kind} ${event.details.person_id}`;
    case "finding_settled":
      return `Let a contradiction stand at ${event.details.kind} ${event.details.person_id}: ${event.details.finding}`;
    case "import_answer_changed":
      return `Changed what the import remembers (${some(event.details.answers, "answer")})`;
    case "operation_refused": {
      const { operation, id } = event.details;
      return `${REFUSABLE[operation]}${id === null ? "" : ` (${id})`}`;
    }
    case "data_upload_refused":
      return `Refused upload ${event.details.upload_id}: ${some(event.details.problems, "problem")}, nothing of it was stored`;
    case "assignment_request": {
      const d = event.details;
      return `Assigned ${d.employee_ids.join(" and ")} to ${d.patient_id} on ${formatLocal(d.start_time)}, for ${d.duration} minutes`;
    }
    case "assignment_refused":
      return `${REFUSED[event.details.reason]}${event.details.patient_id ? ` (${event.details.patient_id})` : ""}`;
    case "travel_places_imported": {
      const { places, unreadable } = event.details;
      return `Imported where ${some(places, "postcode")} lie${places === 1 ? "s" : ""}${unreadable > 0 ? `; ${some(unreadable, "row")} could not be read` : ""}`;
    }
    case "travel_places_removed":
      return `Removed where ${some(event.details.places, "postcode")} lie${event.details.places === 1 ? "s" : ""}`;
    case "travel_settings_changed":
      return `Changed the speed of travel: ${travelChanges(event.details)}`;
    case "database_clear":
      return `Cleared ${counted(event.details)}; a copy is backups/${event.details.backup}`;
    case "database_reload":
      return `Read the file again: ${counted(event.details)}`;
  }
}
