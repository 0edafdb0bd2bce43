import { now } from "@/lib/config";
import { updateEmployee } from "@/lib/db/employees";
import { updatePatient } from "@/lib/db/patients";
import { insertPersonVersion, listPersonVersions } from "@/lib/db/person-versions";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople, reloadRoster } from "@/lib/memory/roster";
import { keepMove, type Move } from "../moving/keep-move";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { type BringBackPlan, bringBack, bringingBackInWords, planBringingBack } from "../rota/bring-back";
import {
  assignmentsLost,
  type ReopenedVisit,
  reopenVisits,
  type StillBooked,
  stillBookedFor,
  visitIdsOf,
} from "../rota/reopen-visits";
import { versionOf } from "./person-record";
import { idOf } from "./refuse-same-person";
import type { UndoAnswer } from "./undo-person-change";

/** What taking somebody off the list did. */
export interface ArchiveAnswer extends UndoAnswer {
  /** Coming visits of a patient: they stay until somebody cancels them. */
  visits_of_archived_patients: StillBooked[];
}

type Person = Employee | Patient;

const NOTHING_BACK: BringBackPlan = { back: [], notBack: [], changes: [] };

/**
 * Takes a person off the list; the record, its history and what was booked before stay. The coming visits of a carer
 * need another one. `moveOf` says to which branch they went, with the file. Throws `not-found`, `version-passed`, and `conflict` for somebody who is archived already.
 */
export function archivePerson(
  kind: PersonKind,
  id: string,
  version: string | null,
  actor: string,
  moveOf?: (personId: string) => Move,
): ArchiveAnswer {
  return changing(kind, id, version, actor, (tx, before, personId) => {
    if (before.archivedAt !== null) throw new AppError("conflict", `${before.name} is archived already.`);
    const roster = currentRoster();
    const lost = kind === "employee" ? assignmentsLost(roster, [personId]) : [];
    const booked = kind === "patient" ? stillBookedFor(roster, [personId]) : [];
    const move = moveOf?.(personId);
    const said = move ? { moved_to: move.branch, digest: move.digest } : {};
    const details = { kind, person_id: personId, reopened_visit_ids: visitIdsOf(lost), ...said };
    const logId = recordOperation(tx, { type: "person_archived", details }, actor);
    if (move) keepMove(tx, { kind, personId, direction: "out", ...move }, logId);
    const after = storeStanding(tx, { kind, personId, before, logId, archive: true });
    reopenVisits(tx, roster, lost, "was archived", logId);
    return answerOf(
      after,
      move ? `${before.name} is archived: moved to ${move.branch}.` : `${before.name} is archived.`,
      lost,
      booked,
      NOTHING_BACK,
    );
  });
}

/**
 * Puts an archived person back on the list, with the visits that archiving took where they are still free. Throws
 * `not-found`, `version-passed`, and `conflict` for somebody who is on the list.
 */
export function restorePerson(
  kind: PersonKind,
  id: string,
  version: string | null,
  actor: string,
): ArchiveAnswer {
  return changing(kind, id, version, actor, (tx, before, personId) => {
    if (before.archivedAt === null) throw new AppError("conflict", `${before.name} is on the list already.`);
    setArchived(tx, kind, personId, null, utcStamp(now()));
    const bringing = kind === "employee" ? bringingBackOf(tx, personId) : NOTHING_BACK;
    const details = {
      ...{ kind, person_id: personId },
      visit_ids_given_back: bringing.back.map(({ visit_id }) => visit_id),
      visit_ids_not_given_back: bringing.notBack.map(({ visit_id }) => visit_id),
    };
    const logId = recordOperation(tx, { type: "person_restored", details }, actor);
    const after = storeStanding(tx, { kind, personId, before, logId, archive: false });
    bringBack(tx, bringing, logId);
    const message = `${before.name} is back on the list.${bringingBackInWords(bringing)}`;
    return answerOf(after, message, [], [], bringing);
  });
}

function changing(
  kind: PersonKind,
  id: string,
  version: string | null,
  actor: string,
  work: (tx: Tx, before: Person, personId: string) => ArchiveAnswer,
): ArchiveAnswer {
  const personId = idOf(kind, requirePerson(kind, id));
  const answer = recordingRefusal("person_edit", personId, actor, () =>
    writeTx((tx) => {
      const before = requirePerson(kind, personId);
      if (version !== null && version !== versionOf(before)) {
        throw new AppError(
          "version-passed",
          "This record was changed since you opened it. Look at it again, then decide.",
        );
      }
      return work(tx, before, personId);
    }),
  );
  const touched = answer.visits_given_back.map(({ visit_id }) => visit_id);
  reloadPeople([...visitIdsOf(answer.reopened_visits), ...touched]);
  return answer;
}

interface Standing {
  kind: PersonKind;
  personId: string;
  before: Person;
  logId: number;
  archive: boolean;
}

function storeStanding(tx: Tx, { kind, personId, before, logId, archive }: Standing): Person {
  const stamp = utcStamp(now());
  const after = { ...before, archivedAt: archive ? stamp : null };
  setArchived(tx, kind, personId, after.archivedAt, stamp);
  const change = archive ? ("archived" as const) : ("restored" as const);
  insertPersonVersion(tx, { kind, personId, change, before, facts: after, logId, createdAt: stamp });
  return after;
}

function setArchived(tx: Tx, kind: PersonKind, id: string, archivedAt: string | null, stamp: string): void {
  if (kind === "employee") updateEmployee(tx, id, { archivedAt }, stamp);
  else updatePatient(tx, id, { archivedAt }, stamp);
}

/** What the operation had taken that archived the carer last. */
function bringingBackOf(tx: Tx, id: string): BringBackPlan {
  const archived = listPersonVersions(tx, "employee", id).find(({ change }) => change === "archived");
  if (!archived) return NOTHING_BACK;
  // Whether the carer can take a visit again depends on the record as it is now.
  reloadRoster();
  return planBringingBack(tx, archived.logId, "given back with the carer", id);
}

function answerOf(
  after: Person,
  message: string,
  lost: ReopenedVisit[],
  booked: StillBooked[],
  bringing: BringBackPlan,
): ArchiveAnswer {
  return {
    message,
    changed: [],
    version: versionOf(after),
    reopened_visits: lost,
    visits_of_archived_patients: booked,
    visits_given_back: bringing.back,
    visits_not_given_back: bringing.notBack,
  };
}

function requirePerson(kind: PersonKind, id: string): Person {
  const person = kind === "employee" ? currentRoster().employee(id) : currentRoster().patient(id);
  if (person) return person;
  throw new AppError("not-found", `There is no ${kind} with that ID. Choose one from the list.`);
}
