import { now } from "@/lib/config";
import { updateEmployee } from "@/lib/db/employees";
import { putHandEdit } from "@/lib/db/hand-edits";
import { listMoves } from "@/lib/db/moved-people";
import { updatePatient } from "@/lib/db/patients";
import { insertPersonVersion, type LoggedVersion, listPersonVersions } from "@/lib/db/person-versions";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople, reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import {
  type BringBackPlan,
  type BroughtBack,
  bringBack,
  bringingBackInWords,
  type NotBroughtBack,
  planBringingBack,
} from "../rota/bring-back";
import { assignmentsLost, reopenVisits, visitIdsOf } from "../rota/reopen-visits";
import type { EditAnswer } from "./edit-person";
import { lastPersonChange, versionOf } from "./person-record";
import { obstacleToUndo } from "./since-move";

/** What undoing did. */
export interface UndoAnswer extends EditAnswer {
  /** Visits that the change had taken from the carer, and that are theirs again. */
  visits_given_back: BroughtBack[];
  /** Those that are not, each with the reason. */
  visits_not_given_back: NotBroughtBack[];
}

/**
 * Takes the last change of a person back, whoever made it: an edit, an upload, leaving the list, coming from another
 * branch while nothing has happened here since. It is a change of its own, and the facts count as set by hand. Throws
 * `not-found`, `version-passed`, and `conflict` when there is nothing to take back.
 */
export function undoPersonChange(
  kind: PersonKind,
  id: string,
  version: string | null,
  actor: string,
): UndoAnswer {
  const known = personOf(kind, id);
  const ownId = kind === "employee" ? (known as Employee).employeeId : (known as Patient).patientId;
  const answer = recordingRefusal("person_edit", ownId, actor, () =>
    writeTx((tx) => {
      // Looked at again: somebody may have changed the record while this waited for the right to write.
      const present = personOf(kind, ownId);
      if (version !== null && version !== versionOf(present)) {
        throw new AppError(
          "version-passed",
          "This record was changed since you opened it. Look at it again, then undo its last change.",
        );
      }
      return undo(tx, kind, ownId, present, actor);
    }),
  );
  const givenBack = answer.visits_given_back.map(({ visit_id }) => visit_id);
  reloadPeople([...visitIdsOf(answer.reopened_visits), ...givenBack]);
  return answer;
}

function personOf(kind: PersonKind, id: string): Employee | Patient {
  const person = kind === "employee" ? currentRoster().employee(id) : currentRoster().patient(id);
  if (person) return person;
  throw new AppError("not-found", `There is no ${kind} with that id. Choose one from the list.`);
}

function undo(tx: Tx, kind: PersonKind, id: string, present: Employee | Patient, actor: string): UndoAnswer {
  const last = lastPersonChange(listPersonVersions(tx, kind, id));
  if (!last) throw new AppError("conflict", "There is no change of this record that can be undone.");
  const obstacle = obstacleToUndo(tx, kind, id, last);
  if (obstacle !== null)
    throw new AppError(
      "conflict",
      `${present.name} ${obstacle}, so taking them in cannot be undone. Move them back with a file instead.`,
    );
  const stamp = utcStamp(now());
  const former = formerOf(last, stamp);
  const movedFrom = last.operationType === "person_moved_in" ? branchOf(tx, kind, id, last.logId) : null;
  const facts = differingFacts(present, former);
  const before = currentRoster();
  if (kind === "employee") updateEmployee(tx, id, former as Employee, stamp);
  else updatePatient(tx, id, former as Patient, stamp);
  const isAwayNow = former.status === "Inactive" || former.archivedAt !== null;
  const lost = kind === "employee" && isAwayNow ? assignmentsLost(before, [id]) : [];
  const bringing = kind === "employee" && !isAwayNow ? bringingBackOf(tx, last.logId, id) : NOTHING_BACK;
  const details = {
    ...{ kind, person_id: id, undone_log_id: last.logId, fields: facts.length },
    ...(movedFrom === null ? {} : { moved_from: movedFrom }),
    visit_ids_given_back: bringing.back.map(({ visit_id }) => visit_id),
    visit_ids_not_given_back: bringing.notBack.map(({ visit_id }) => visit_id),
  };
  const logId = recordOperation(tx, { type: "person_change_undone", details }, actor);
  const kept = { kind, personId: id, before: present, facts: former, logId, createdAt: stamp };
  insertPersonVersion(tx, { ...kept, change: "undone", undoes: last.id });
  for (const fact of facts.filter((name) => name !== "archivedAt")) putHandEdit(tx, kind, id, fact, logId);
  reopenVisits(tx, before, lost, "is not on the list any more", logId);
  bringBack(tx, bringing, logId);
  return {
    message:
      movedFrom === null
        ? `The last change of ${present.name} is undone.${bringingBackInWords(bringing)}`
        : `${present.name} is archived here: taking them in from ${movedFrom} is undone. Put them back on the list in ${movedFrom}.`,
    changed: facts,
    version: versionOf({ ...present, ...former }),
    reopened_visits: lost,
    visits_given_back: bringing.back,
    visits_not_given_back: bringing.notBack,
  };
}

/** From where a person came with an entry of the log. */
const branchOf = (tx: Tx, kind: PersonKind, id: string, logId: number): string | null =>
  listMoves(tx, kind, id).find((move) => move.logId === logId)?.branch ?? null;

/** Somebody who was added or taken in is archived when that is undone: the ID is never given to anybody else. */
function formerOf({ before, facts }: LoggedVersion, stamp: string): Employee | Patient {
  return (before ?? { ...(facts as object), archivedAt: stamp }) as Employee | Patient;
}

const NOTHING_BACK: BringBackPlan = { back: [], notBack: [], changes: [] };

function bringingBackOf(tx: Tx, logId: number, id: string): BringBackPlan {
  // Whether the carer can take a visit again depends on the record as it is now.
  reloadRoster();
  return planBringingBack(tx, logId, "given back when the change was undone", id);
}

const differingFacts = (a: object, b: object): string[] =>
  Object.keys(b).filter(
    (fact) => (a as Record<string, unknown>)[fact] !== (b as Record<string, unknown>)[fact],
  );
