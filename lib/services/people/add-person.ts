import { now } from "@/lib/config";
import { insertEmployee, listEmployees } from "@/lib/db/employees";
import { putHandEdit } from "@/lib/db/hand-edits";
import { insertPatient, listPatients } from "@/lib/db/patients";
import { insertPersonVersion } from "@/lib/db/person-versions";
import { type Tx, writeTx } from "@/lib/db/transaction";
import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import type { Employee } from "@/lib/domain/employee";
import { isReadable } from "@/lib/domain/fields/reading";
import type { Patient } from "@/lib/domain/patient";
import { rowLook } from "@/lib/domain/row-look";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind, Problem } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { employeeForPrograms, patientForPrograms } from "../contract";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { nextId } from "./next-id";
import { versionOf } from "./person-record";
import { idOf, refuseSamePerson, refuseTakenId } from "./refuse-same-person";
import { idFactOf, namesOf, type PersonEdit, readersOf, readTypedFacts } from "./typed-facts";

type Person = Employee | Patient;

/** Somebody who was added. */
export interface AddedPerson {
  message: string;
  id: string;
  /** Names the record: send it as `If-Match` with the first edit. */
  version: string;
  employee?: ReturnType<typeof employeeForPrograms>;
  patient?: ReturnType<typeof patientForPrograms>;
}

/**
 * Adds a carer or a patient by hand, read and checked just as an upload reads them; without an id the next free one is
 * given. Throws `request-refused` with every problem listed, and `conflict` when the id is taken, in whatever spelling,
 * or somebody with the same name and postcode is stored and `isAnother` does not say that they are two.
 */
export function addPerson(
  kind: PersonKind,
  typed: PersonEdit,
  isAnother: boolean,
  actor: string,
): AddedPerson {
  const person = recordingRefusal("person_add", null, actor, () =>
    writeTx((tx) => {
      const stored: Person[] = kind === "employee" ? listEmployees(tx) : listPatients(tx);
      const added = readPerson(kind, typed, stored);
      refuseTakenId(kind, added, stored);
      if (!isAnother) refuseSamePerson(kind, added, stored);
      store(tx, kind, added, actor);
      return added;
    }),
  );
  reloadPeople();
  const id = idOf(kind, person);
  return {
    message: `${person.name} is added with the ID ${id}.`,
    id,
    version: versionOf(storedPerson(kind, id) ?? person),
    ...(kind === "employee"
      ? { employee: employeeForPrograms(person as Employee) }
      : { patient: patientForPrograms(person as Patient, hoursPeriodFrom(currentRoster().settings)) }),
  };
}

/** The id that the next person gets when nobody writes one. */
export function nextFreeId(kind: PersonKind): string {
  const { employees, patients } = currentRoster();
  return nextId(
    kind,
    kind === "employee" ? employees.map((one) => one.employeeId) : patients.map((one) => one.patientId),
  );
}

/** Reads and checks somebody new; without an id the next free one is given. Throws `request-refused`. */
export function readPerson(kind: PersonKind, typed: PersonEdit, stored: readonly Person[]): Person {
  const idFact = idFactOf(kind);
  const idName = namesOf(kind)[idFact] ?? "";
  const blank: Record<string, unknown> = Object.fromEntries(
    Object.entries(readersOf(kind)).map(([fact, reader]) => {
      const reading = reader(null);
      return [fact, isReadable(reading) ? reading.value : null];
    }),
  );
  const isBlank = (field: string) => String(typed[field] ?? "").trim() === "";
  const { changes, problems } = readTypedFacts(
    kind,
    blank,
    Object.fromEntries(Object.entries(typed).filter(([field]) => !isBlank(field))),
    { withId: true },
  );
  changes[idFact] ??= nextId(
    kind,
    stored.map((person) => idOf(kind, person)),
  );
  const nameField = namesOf(kind).name ?? "";
  if (changes.name === undefined && !problems.some(({ field }) => field === nameField)) {
    problems.push({
      field: nameField,
      message: "The name is missing. Write the first name and the surname.",
    });
  }
  problems.push(...notAPerson(String(changes[idFact]), String(changes.name ?? ""), idName, nameField));
  if (problems.length > 0) {
    throw new AppError("request-refused", `Nothing was added: ${problems[0]?.message}`, { problems });
  }
  return { ...blank, ...changes, archivedAt: null } as unknown as Person;
}

/** A vacancy or a total is no person here either. */
function notAPerson(id: string, name: string, idName: string, nameField: string): Problem[] {
  if (name === "" || rowLook({ id, name, all: [id, name], headers: [] }) === null) return [];
  const isId = rowLook({ id, name: "Ann Bell", all: [], headers: [] }) !== null;
  return [
    isId
      ? {
          field: idName,
          value: id,
          message: `“${id}” is not the ID of a person. Write another one, or none.`,
        }
      : { field: nameField, value: name, message: `“${name}” is not the name of a person. Write the name.` },
  ];
}

function store(tx: Tx, kind: PersonKind, person: Person, actor: string): void {
  const stamp = utcStamp(now());
  const personId = idOf(kind, person);
  const logId = recordOperation(tx, { type: "person_added", details: { kind, person_id: personId } }, actor);
  if (kind === "employee") insertEmployee(tx, person as Employee, stamp);
  else insertPatient(tx, person as Patient, stamp);
  const version = { kind, personId, change: "added" as const, before: null, facts: person };
  insertPersonVersion(tx, { ...version, logId, createdAt: stamp });
  // What a hand wrote is never overwritten silently by the next workbook.
  for (const [fact, value] of Object.entries(person)) {
    if (value !== null && fact !== "archivedAt" && fact !== idFactOf(kind)) {
      putHandEdit(tx, kind, personId, fact, logId);
    }
  }
}

function storedPerson(kind: PersonKind, id: string): Person | null {
  return kind === "employee" ? currentRoster().employee(id) : currentRoster().patient(id);
}
