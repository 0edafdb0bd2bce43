import { now } from "@/lib/config";
import { updateEmployee } from "@/lib/db/employees";
import { putHandEdit } from "@/lib/db/hand-edits";
import { updatePatient } from "@/lib/db/patients";
import { insertPersonVersion, listPersonVersions } from "@/lib/db/person-versions";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { assignmentsLost, reopenVisits, visitIdsOf } from "../rota/reopen-visits";
import type { EditAnswer } from "./edit-person";
import { lastPersonChange, versionOf } from "./person-record";

/**
 * Takes the last change of a person back, whoever made it: an edit, an upload, leaving the list. It is a
 * change of its own, and the facts count as set by hand. Throws `not-found`, `version-passed`, and
 * `conflict` when there is nothing to take back.
 */
export function undoPersonChange(
  kind: PersonKind,
  id: string,
  version: string | null,
  actor: string,
): EditAnswer {
  const known = personOf(kind, id);
  const ownId = kind === "employee" ? (known as Employee).employeeId : (known as Patient).patientId;
  const answer = recordingRefusal("person_edit", ownId, actor, () =>
    writeTx((tx) => {
      // Looked at again: somebody may have changed the record while this waited for the right to write.
      const present = personOf(kind, ownId);
      if (version !== null && version !== versionOf(present)) {
        throw new AppError(
          "version-passed",
          "Somebody changed this record since you opened it. Look at it again, then take its last change back.",
        );
      }
      return undo(tx, kind, ownId, present, actor);
    }),
  );
  reloadPeople(visitIdsOf(answer.reopened_visits));
  return answer;
}

function personOf(kind: PersonKind, id: string): Employee | Patient {
  const person = kind === "employee" ? currentRoster().employee(id) : currentRoster().patient(id);
  if (person) return person;
  throw new AppError("not-found", `There is no ${kind} with that id. Choose one from the list.`);
}

function undo(tx: Tx, kind: PersonKind, id: string, present: Employee | Patient, actor: string): EditAnswer {
  const last = lastPersonChange(listPersonVersions(tx, kind, id));
  if (!last) throw new AppError("conflict", "There is no change of this record that could be taken back.");
  const former = last.before as Employee | Patient;
  const facts = differingFacts(present, former);
  const stamp = utcStamp(now());
  const details = { kind, person_id: id, undone_log_id: last.logId, fields: facts.length };
  const logId = recordOperation(tx, { type: "person_change_undone", details }, actor);
  if (kind === "employee") updateEmployee(tx, id, former as Employee, stamp);
  else updatePatient(tx, id, former as Patient, stamp);
  const kept = { kind, personId: id, before: present, facts: former, logId, createdAt: stamp };
  insertPersonVersion(tx, { ...kept, change: "undone", undoes: last.id });
  for (const fact of facts.filter((name) => name !== "archivedAt")) putHandEdit(tx, kind, id, fact, logId);
  const isAwayNow = former.status === "Inactive" || former.archivedAt !== null;
  const roster = currentRoster();
  const lost = kind === "employee" && isAwayNow ? assignmentsLost(roster, [id]) : [];
  reopenVisits(tx, roster, lost, "is not on the list any more", logId);
  return {
    message: `The last change of ${id} is taken back.`,
    changed: facts,
    version: versionOf({ ...present, ...former }),
    reopened_visits: lost,
  };
}

const differingFacts = (a: object, b: object): string[] =>
  Object.keys(b).filter(
    (fact) => (a as Record<string, unknown>)[fact] !== (b as Record<string, unknown>)[fact],
  );
