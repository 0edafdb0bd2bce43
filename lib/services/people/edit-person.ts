import { now } from "@/lib/config";
import { listEmployees, updateEmployee } from "@/lib/db/employees";
import { putHandEdit } from "@/lib/db/hand-edits";
import { listPatients, updatePatient } from "@/lib/db/patients";
import { insertPersonVersion } from "@/lib/db/person-versions";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { assignmentsLost, type ReopenedVisit, reopenVisits, visitIdsOf } from "../rota/reopen-visits";
import { versionOf } from "./person-record";
import { namesOf, type PersonEdit, readTypedFacts } from "./typed-facts";

/** What an edit did. */
export interface EditAnswer {
  message: string;
  /** The columns that changed; none when everything was so already. */
  changed: string[];
  /** Names the record as it is now: send it as `If-Match` with the next edit. */
  version: string;
  /** Visits that nobody covers any more, because their carer became inactive. */
  reopened_visits: ReopenedVisit[];
}

/**
 * Changes facts of a person by hand, read and checked just as an upload reads them. `version` names the
 * record that was looked at: `version-passed` when somebody changed it since. Throws `not-found` and
 * `request-refused` with every problem listed; nothing is saved then.
 */
export function editPerson(
  kind: PersonKind,
  id: string,
  edit: PersonEdit,
  version: string | null,
  actor: string,
): EditAnswer {
  const answer = recordingRefusal("person_edit", knownId(kind, id), actor, () =>
    writeTx((tx) => {
      const before = personOf(tx, kind, id);
      if (version !== null && version !== versionOf(before)) throw passed();
      const changes = changesOf(kind, before, edit);
      if (Object.keys(changes).length === 0) {
        return {
          message: "Nothing to change: everything is recorded like this already.",
          changed: [],
          version: versionOf(before),
          reopened_visits: [],
        };
      }
      return storeEdit(tx, { kind, id: idOf(kind, before), before, changes, actor });
    }),
  );
  if (answer.changed.length > 0) reloadPeople(visitIdsOf(answer.reopened_visits));
  return answer;
}

/** The id as it is stored, or null when nobody has it. */
function knownId(kind: PersonKind, id: string): string | null {
  const { employees, patients } = currentRoster();
  const ids =
    kind === "employee" ? employees.map((one) => one.employeeId) : patients.map((one) => one.patientId);
  return ids.find((one) => one.toLowerCase() === id.toLowerCase()) ?? null;
}

type Person = Employee | Patient;

interface Edit {
  kind: PersonKind;
  id: string;
  before: Person;
  changes: Record<string, unknown>;
  actor: string;
}

function storeEdit(tx: Tx, { kind, id, before, changes, actor }: Edit): EditAnswer {
  const stamp = utcStamp(now());
  const after = { ...before, ...changes } as Person;
  const facts = Object.keys(changes);
  const logId = recordOperation(
    tx,
    { type: "person_edited", details: { kind, person_id: id, fields: facts.length } },
    actor,
  );
  if (kind === "employee") updateEmployee(tx, id, changes, stamp);
  else updatePatient(tx, id, changes, stamp);
  insertPersonVersion(tx, {
    kind,
    personId: id,
    change: "edited",
    before,
    facts: after,
    logId,
    createdAt: stamp,
  });
  for (const fact of facts) putHandEdit(tx, kind, id, fact, logId);
  const becameInactive = kind === "employee" && changes.status === "Inactive";
  const roster = currentRoster();
  const reopened = becameInactive ? assignmentsLost(roster, [id]) : [];
  reopenVisits(tx, roster, reopened, "is inactive", logId);
  const names = namesOf(kind);
  return {
    message: `${after.name} is saved.`,
    changed: facts.map((fact) => names[fact] ?? fact),
    version: versionOf(after),
    reopened_visits: reopened,
  };
}

/** Reads what was typed with the readers of the import. Throws `request-refused` with every problem. */
function changesOf(kind: PersonKind, before: Person, edit: PersonEdit): Record<string, unknown> {
  const { changes, problems } = readTypedFacts(kind, { ...before }, edit);
  if (problems.length > 0) {
    throw new AppError("request-refused", `Nothing was changed: ${problems[0]?.message}`, { problems });
  }
  return changes;
}

function personOf(tx: Tx, kind: PersonKind, id: string): Person {
  const people: Person[] = kind === "employee" ? listEmployees(tx) : listPatients(tx);
  const person = people.find((one) => idOf(kind, one).toLowerCase() === id.toLowerCase());
  if (!person) throw new AppError("not-found", `There is no ${kind} with that id. Choose one from the list.`);
  return person;
}

const idOf = (kind: PersonKind, person: Person): string =>
  kind === "employee" ? (person as Employee).employeeId : (person as Patient).patientId;

const passed = () =>
  new AppError(
    "version-passed",
    "This record was changed since you opened it. Look at it again, then change it.",
  );
