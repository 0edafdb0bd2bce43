import { createHash } from "node:crypto";
import { getConfig } from "@/lib/config";
import type { Reader } from "@/lib/db/client";
import { type LoggedVersion, listPersonVersions } from "@/lib/db/person-versions";
import { readTogether } from "@/lib/db/transaction";
import { type AsOf, isAfter, type KeptChange, stateAsOf } from "@/lib/domain/as-of";
import { type HoursPeriod, hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import type { Employee } from "@/lib/domain/employee";
import { factName, factsInOrder } from "@/lib/domain/fact-names";
import type { Patient } from "@/lib/domain/patient";
import { instantOfStamp, localAt } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { currentRoster } from "@/lib/memory/roster";
import { differing } from "../import/upload-changes";
import { type OpenFinding, openFindings } from "./contradictions";
import { obstacleToUndo } from "./since-move";

/** One change of a record: who, when, and each cell old → new. */
export interface RecordedChange {
  /** Wall-clock time of the branch. */
  at: string;
  actor: string;
  /** `data_upload`, `person_edited` … */
  operationType: string;
  change: string;
  fields: { field: string; old: string | null; new: string | null }[];
}

/** Everything recorded of a person. */
export interface PersonRecord {
  kind: PersonKind;
  id: string;
  name: string;
  status: "Active" | "Inactive";
  archivedAt: string | null;
  /** Names the record as it is now. */
  version: string;
  /** Every column with its value, in the workbooks' order. */
  fields: { field: string; value: string | null }[];
  /** What nobody let stand yet; none of a moment of the past. */
  findings: OpenFinding[];
  /** What the hours of support of a patient count; null for an employee. */
  hoursOfSupportPer: HoursPeriod | null;
  /** Whether there is a change to take back. */
  canUndo: boolean;
  history: RecordedChange[];
}

/** Names a record by its values: it is another one as soon as anything in it changes. */
export function versionOf(person: Employee | Patient): string {
  return createHash("sha256").update(JSON.stringify(person)).digest("hex").slice(0, 16);
}

/**
 * A person with everything recorded, archived people too, now or as of a moment; null when there is no such
 * id, or was not then.
 */
export function personRecord(kind: PersonKind, id: string, asOf: AsOf | null = null): PersonRecord | null {
  const roster = currentRoster();
  const present = kind === "employee" ? roster.employee(id) : roster.patient(id);
  if (!present) return null;
  const ownId = kind === "employee" ? (present as Employee).employeeId : (present as Patient).patientId;
  const { versions, canUndo } = readTogether((db) => {
    const read = listPersonVersions(db, kind, ownId);
    return { versions: read, canUndo: canUndoLast(db, kind, ownId, read) };
  });
  const person = asOf === null ? present : stateAsOf(versions.map(keptChange), asOf, present);
  if (!person) return null;
  const { archivedAt, ...facts } = person;
  return {
    kind,
    id: ownId,
    name: person.name,
    status: person.status,
    archivedAt,
    version: versionOf(person),
    fields: factsInOrder(kind).map((fact) => ({
      field: factName(kind, fact),
      value: shown((facts as Record<string, unknown>)[fact]),
    })),
    findings: asOf ? [] : openFindings().filter((one) => one.kind === kind && one.personId === ownId),
    hoursOfSupportPer: kind === "patient" ? hoursPeriodFrom(roster.settings) : null,
    canUndo: asOf === null && canUndo,
    history: versions
      .filter(({ logId, createdAt }) => asOf === null || !isAfter({ logId, createdAt }, asOf))
      .map((version) => toChange(kind, version)),
  };
}

/** A person as recorded at a moment; null when there was no such person yet. */
export function personAsOf<Person extends Employee | Patient>(
  kind: PersonKind,
  id: string,
  present: Person,
  asOf: AsOf | null,
): Person | null {
  if (asOf === null) return present;
  const versions = readTogether((db) => listPersonVersions(db, kind, id));
  return stateAsOf(versions.map(keptChange), asOf, present) as Person | null;
}

const keptChange = ({ logId, createdAt, before, facts }: LoggedVersion): KeptChange<Employee | Patient> => ({
  logId,
  createdAt,
  before: before as Employee | Patient | null,
  after: facts as Employee | Patient,
});

/** How one person alone comes onto the list. */
const CAME_ALONE: ReadonlySet<string> = new Set(["person_added", "person_moved_in"]);

/** The last change of a person that was not undone and can be; null when there is none. */
export function lastPersonChange(versions: readonly LoggedVersion[]): LoggedVersion | null {
  const takenBack = new Set(versions.flatMap(({ undoes }) => undoes ?? []));
  const last = versions.find(({ id, change }) => change !== "undone" && !takenBack.has(id));
  // Who came with a workbook leaves with it; who was added by hand or taken in can be taken off the list again.
  return last && (last.before || CAME_ALONE.has(last.operationType)) ? last : null;
}

function canUndoLast(db: Reader, kind: PersonKind, id: string, versions: readonly LoggedVersion[]): boolean {
  const last = lastPersonChange(versions);
  return last !== null && obstacleToUndo(db, kind, id, last) === null;
}

function toChange(
  kind: PersonKind,
  { createdAt, actor, operationType, change, before, facts }: LoggedVersion,
): RecordedChange {
  const instant = instantOfStamp(createdAt);
  return {
    at: instant === null ? createdAt : localAt(instant, getConfig().timeZone),
    actor: actor ?? "AI Rota System",
    operationType,
    change,
    fields: differing(kind, (before ?? {}) as Record<string, unknown>, facts as Record<string, unknown>),
  };
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
