import type { Reader } from "@/lib/db/client";
import { listNeedVersionsOf, type NeedVersionOf } from "@/lib/db/need-versions";
import { listVersionsOf, type PersonVersion } from "@/lib/db/person-versions";
import { readTogether } from "@/lib/db/transaction";
import { findUpload, listUploadFiles } from "@/lib/db/uploads";
import { listVisitVersionsOf, type VisitVersion } from "@/lib/db/visit-versions";
import type { RecordedAvailability } from "@/lib/domain/availability/availability";
import type { PackageState } from "@/lib/domain/care-package/wanted-visit";
import { needLabel } from "@/lib/domain/fact-labels";
import { factName } from "@/lib/domain/fact-names";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { formatLocal } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { availabilityCells } from "./availability-cells";
import { changedLines } from "./review-needs";

/** One person whom an upload changed. */
export interface UploadedChange {
  kind: PersonKind;
  id: string;
  name: string;
  change: string;
  fields: { field: string; old: string | null; new: string | null }[];
}

/** An upload with everything that it changed. */
export interface UploadChanges {
  upload_id: number;
  filename: string;
  rolled_back: boolean;
  /** Whether what it changed was kept, so that it can be rolled back. */
  can_roll_back: boolean;
  /** The files that can be downloaded again, `?part=1` on. */
  files: string[];
  changes: UploadedChange[];
}

/** What an upload changed, person by person. Throws `not-found`. */
export function uploadChanges(uploadId: number): UploadChanges {
  return readTogether((db) => {
    const upload = findUpload(db, uploadId);
    if (!upload) throw new AppError("not-found", "There is no such upload. Choose one from the history.");
    const isKept = upload.status === "success" && upload.logId !== null;
    return {
      upload_id: uploadId,
      filename: upload.filename,
      rolled_back: upload.rolledBackAt !== null,
      can_roll_back: isKept && upload.rolledBackAt === null,
      files: listUploadFiles(db, uploadId).map(({ filename }) => filename ?? upload.filename),
      changes:
        upload.logId === null
          ? []
          : [...listVersionsOf(db, upload.logId).map(toChange), ...changesOfNeeds(db, upload.logId)],
    };
  });
}

function toChange({ kind, personId, change, before, facts }: PersonVersion): UploadedChange {
  const old = (before ?? {}) as Record<string, unknown>;
  const now = facts as Record<string, unknown>;
  return {
    kind,
    id: personId,
    name: String(now.name ?? ""),
    change,
    // Of somebody new every field is new: the person's own page shows them.
    fields: before === null ? [] : differing(kind, old, now),
  };
}

/** Care packages, availability and single visits that an upload changed, under the people whose they are. */
function changesOfNeeds(db: Reader, logId: number): UploadedChange[] {
  const made = listVisitVersionsOf(db, logId).filter(({ change }) => change === "created");
  return [...listNeedVersionsOf(db, logId).map(needChange), ...made.map(visitAdded)];
}

function needChange({ kind, personId: id, before, after }: NeedVersionOf<unknown>): UploadedChange {
  if (kind === "availability") {
    const states = { before: before as RecordedAvailability, after: after as RecordedAvailability };
    const name = currentRoster().employee(id)?.name ?? id;
    return { kind: "employee", id, name, change: "availability", fields: availabilityCells(states) };
  }
  const former = (before as PackageState | null)?.regularVisits ?? [];
  const lines = changedLines(former, (after as PackageState).regularVisits);
  return {
    ...{ kind: "patient", id, name: currentRoster().patient(id)?.name ?? id, change: "care package" },
    fields: lines.flatMap(({ change, name, when, changes }) =>
      change === "changed"
        ? changes.map((cell) => ({ ...cell, field: `${name}: ${needLabel(cell.field)}` }))
        : [{ field: name, old: change === "removed" ? when : null, new: change === "added" ? when : null }],
    ),
  };
}

const visitAdded = ({ after: { visit } }: VisitVersion): UploadedChange => ({
  ...{ kind: "patient", id: visit.patientId, change: "visit added" },
  name: currentRoster().patient(visit.patientId)?.name ?? visit.patientId,
  fields: [
    { field: "Visit", old: null, new: `${formatLocal(visit.startTime)}, ${hoursInWords(visit.duration)}` },
  ],
});

/** The fields of a person that two versions of the record tell apart, under the workbooks' names. */
export function differing(
  kind: PersonKind,
  old: Record<string, unknown>,
  now: Record<string, unknown>,
): UploadedChange["fields"] {
  return Object.entries(now)
    .filter(([fact, value]) => fact !== "archivedAt" && (value ?? null) !== (old[fact] ?? null))
    .map(([fact, value]) => ({ field: factName(kind, fact), old: shown(old[fact]), new: shown(value) }));
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
