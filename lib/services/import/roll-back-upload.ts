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
import { AppError } from "@/lib/errors";
import { currentRoster, reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import {
  type BroughtBack,
  bringBack,
  bringingBackInWords,
  type NotBroughtBack,
  planBringingBack,
} from "../rota/bring-back";
import { assignmentsLost, type ReopenedVisit, reopenVisits } from "../rota/reopen-visits";
import {
  type NeedsPutBack,
  needsInTheWay,
  putNeedsBack,
  type UploadedNeeds,
  uploadedNeeds,
} from "./roll-back-needs";

/** What rolling an upload back did. */
export interface RollBackAnswer {
  message: string;
  upload_id: number;
  /** People who are as they were before; those whom the upload had added are archived. */
  restored: number;
  archived: number;
  /** What the sheets beside those of people had changed, and is as it was before. */
  needs: NeedsPutBack;
  reopened_visits: ReopenedVisit[];
  /** Visits that the upload had taken from carers who are back, and that are theirs again. */
  visits_given_back: BroughtBack[];
  /** Those that are not, each with the reason. */
  visits_not_given_back: NotBroughtBack[];
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
  const needs = uploadedNeeds(tx, upload.logId);
  refuseWhenInTheWay(tx, upload.logId, versions, needs);
  const stamp = utcStamp(now());
  const added = versions.filter(({ change }) => change === "added");
  const leaving = added.filter(({ kind }) => kind === "employee").map(({ personId }) => personId);
  const former = currentRoster();
  const reopened = assignmentsLost(former, leaving);
  for (const version of versions) putPersonBack(tx, version, stamp);
  // Who can take a visit again depends on the people as they are now.
  reloadRoster();
  const bringing = planBringingBack(tx, upload.logId, `given back when upload ${uploadId} was undone`);
  const counts = { restored: versions.length - added.length, archived: added.length };
  const logId = recordOperation(
    tx,
    {
      type: "upload_rolled_back",
      details: {
        ...{ upload_id: uploadId, ...counts },
        care_packages: needs.versions.filter(({ kind }) => kind === "care-package").length,
        availability: needs.versions.filter(({ kind }) => kind === "availability").length,
        visit_ids_given_back: bringing.back.map(({ visit_id }) => visit_id),
        visit_ids_not_given_back: bringing.notBack.map(({ visit_id }) => visit_id),
      },
    },
    actor,
  );
  for (const version of versions) keepVersion(tx, version, logId, stamp);
  reopenVisits(tx, former, reopened, `was archived when upload ${uploadId} was undone`, logId);
  bringBack(tx, bringing, logId);
  const putBack = putNeedsBack(tx, needs, { logId, stamp, uploadId });
  setRolledBack(tx, uploadId, stamp);
  const message = `Upload ${uploadId} is undone. People as they were before: ${counts.restored}; archived again: ${counts.archived}.`;
  return {
    message: message + needsInWords(putBack) + bringingBackInWords(bringing),
    upload_id: uploadId,
    ...counts,
    needs: putBack,
    reopened_visits: reopened,
    visits_given_back: bringing.back,
    visits_not_given_back: bringing.notBack,
  };
}

/** What else is as it was before; nothing for an upload of people alone. */
function needsInWords({ care_packages, availability, visits_cancelled }: NeedsPutBack): string {
  const parts = [
    ...(care_packages > 0 ? [`care packages ${care_packages}`] : []),
    ...(availability > 0 ? [`availability ${availability}`] : []),
  ];
  const back = parts.length > 0 ? ` Also as before: ${parts.join(", ")}.` : "";
  return visits_cancelled > 0 ? `${back} Visits cancelled: ${visits_cancelled}.` : back;
}

function requireUpload(upload: Upload | null): Upload & { logId: number } {
  if (!upload) throw new AppError("not-found", "There is no such upload. Choose one from the history.");
  const { logId } = upload;
  if (upload.rolledBackAt !== null) throw new AppError("conflict", "This upload is undone already.");
  if (upload.status !== "success" || logId === null) {
    throw new AppError("conflict", "This upload cannot be undone: its changes were not recorded.");
  }
  return { ...upload, logId };
}

/** People cannot be made what they were before when somebody changed them after. */
function refuseWhenInTheWay(tx: Tx, logId: number, versions: PersonVersion[], needs: UploadedNeeds): void {
  const touched = new Set(versions.map(({ kind, personId }) => `${kind} ${personId.toLowerCase()}`));
  const changedPeople = listVersionsAfter(tx, logId).filter(({ kind, personId }) =>
    touched.has(`${kind} ${personId.toLowerCase()}`),
  );
  const later = [...changedPeople, ...needsInTheWay(tx, logId, needs)];
  const people = [...new Set(later.map(({ personId }) => personId))];
  if (people.length === 0) return;
  const named = people.slice(0, 10).join(", ");
  const more = people.length > 10 ? ` and ${people.length - 10} more` : "";
  throw new AppError(
    "conflict",
    `${named}${more} ${people.length === 1 ? "was" : "were"} changed after this upload. Undo what came later first, or change these people by hand.`,
    { facts: { in_the_way: later.map(({ kind, personId, change }) => ({ kind, id: personId, change })) } },
  );
}

/** The person as before the upload. Somebody whom it had added is archived: the ID is never given to anybody else. */
function formerFacts({ change, facts, before }: PersonVersion, stamp: string): object {
  return change === "added" ? { ...(facts as object), archivedAt: stamp } : (before as object);
}

function putPersonBack(tx: Tx, version: PersonVersion, stamp: string): void {
  const facts = formerFacts(version, stamp);
  if (version.kind === "employee") updateEmployee(tx, version.personId, facts, stamp);
  else updatePatient(tx, version.personId, facts, stamp);
}

function keepVersion(tx: Tx, version: PersonVersion, logId: number, stamp: string): void {
  const { kind, personId, facts } = version;
  const change = { change: "rolled back" as const, before: facts, facts: formerFacts(version, stamp) };
  insertPersonVersion(tx, { kind, personId, ...change, logId, createdAt: stamp });
}
