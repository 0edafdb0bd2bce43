import { now } from "@/lib/config";
import { updateEmployee } from "@/lib/db/employees";
import { updatePatient } from "@/lib/db/patients";
import {
  insertPersonVersion,
  listVersionsAfter,
  listVersionsOf,
  type PersonVersion,
} from "@/lib/db/person-versions";
import { type Tx, writeTx } from "@/lib/db/transaction";
import { findUpload, setRolledBack, type Upload } from "@/lib/db/uploads";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { assignmentsLost, type ReopenedVisit, reopenVisits } from "../rota/reopen-visits";

/** What rolling an upload back did. */
export interface RollBackAnswer {
  message: string;
  upload_id: number;
  /** People who are as they were before; those whom the upload had added are archived. */
  restored: number;
  archived: number;
  reopened_visits: ReopenedVisit[];
}

/**
 * Makes the people whom an upload changed what they were before it, as a new operation. Throws `not-found`,
 * and `conflict` naming the people who were changed again since: those changes stand in the way.
 */
export function rollBackUpload(uploadId: number, actor: string): RollBackAnswer {
  const answer = recordingRefusal("upload_roll_back", String(uploadId), actor, () =>
    writeTx((tx) => rollBack(tx, uploadId, actor)),
  );
  reloadRoster();
  return answer;
}

function rollBack(tx: Tx, uploadId: number, actor: string): RollBackAnswer {
  const upload = requireUpload(findUpload(tx, uploadId));
  const versions = listVersionsOf(tx, upload.logId);
  refuseWhenInTheWay(tx, upload.logId, versions);
  const stamp = utcStamp(now());
  const added = versions.filter(({ change }) => change === "added");
  const leaving = added.filter(({ kind }) => kind === "employee").map(({ personId }) => personId);
  const roster = currentRoster();
  const reopened = assignmentsLost(roster, leaving);
  const counts = { restored: versions.length - added.length, archived: added.length };
  const logId = recordOperation(
    tx,
    { type: "upload_rolled_back", details: { upload_id: uploadId, ...counts } },
    actor,
  );
  reopenVisits(tx, roster, reopened, `left the list with upload ${uploadId} rolled back`, logId);
  for (const version of versions) undo(tx, version, logId, stamp);
  setRolledBack(tx, uploadId, stamp);
  return {
    message: `Upload ${uploadId} is rolled back. People who are as they were before: ${counts.restored}; who left the list again: ${counts.archived}.`,
    upload_id: uploadId,
    ...counts,
    reopened_visits: reopened,
  };
}

function requireUpload(upload: Upload | null): Upload & { logId: number } {
  if (!upload) throw new AppError("not-found", "There is no such upload. Choose one from the history.");
  const { logId } = upload;
  if (upload.rolledBackAt !== null) throw new AppError("conflict", "This upload is rolled back already.");
  if (upload.status !== "success" || logId === null) {
    throw new AppError(
      "conflict",
      "Nothing of this upload can be rolled back: what it changed was not kept.",
    );
  }
  return { ...upload, logId };
}

/** People cannot be made what they were before when somebody changed them after. */
function refuseWhenInTheWay(tx: Tx, logId: number, versions: PersonVersion[]): void {
  const touched = new Set(versions.map(({ kind, personId }) => `${kind} ${personId.toLowerCase()}`));
  const later = listVersionsAfter(tx, logId).filter(({ kind, personId }) =>
    touched.has(`${kind} ${personId.toLowerCase()}`),
  );
  const people = [...new Set(later.map(({ personId }) => personId))];
  if (people.length === 0) return;
  const named = people.slice(0, 10).join(", ");
  const more = people.length > 10 ? ` and ${people.length - 10} more` : "";
  throw new AppError(
    "conflict",
    `Later changes stand in the way: ${named}${more} ${people.length === 1 ? "was" : "were"} changed after this upload. Roll back what came later first, or change these people by hand.`,
    { facts: { in_the_way: later.map(({ kind, personId, change }) => ({ kind, id: personId, change })) } },
  );
}

/** Somebody whom the upload had added leaves the list: the id is never given to anybody else. */
function undo(
  tx: Tx,
  { kind, personId, before, facts, change }: PersonVersion,
  logId: number,
  stamp: string,
): void {
  const after = change === "added" ? { ...facts, archivedAt: stamp } : (before as object);
  store(tx, kind, personId, after, stamp);
  insertPersonVersion(tx, {
    kind,
    personId,
    change: "rolled back",
    before: facts,
    facts: after,
    logId,
    createdAt: stamp,
  });
}

function store(tx: Tx, kind: PersonKind, personId: string, facts: object, stamp: string): void {
  if (kind === "employee") updateEmployee(tx, personId, facts, stamp);
  else updatePatient(tx, personId, facts, stamp);
}
