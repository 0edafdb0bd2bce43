import { createHash } from "node:crypto";
import { now } from "@/lib/config";
import { putAvailability } from "@/lib/db/availability";
import { insertEmployee, listEmployees } from "@/lib/db/employees";
import { putHandEdit } from "@/lib/db/hand-edits";
import { insertNeedVersion } from "@/lib/db/need-versions";
import { replacePatientPreferences } from "@/lib/db/patient-preferences";
import { insertPatient, listPatients } from "@/lib/db/patients";
import { insertPersonVersion } from "@/lib/db/person-versions";
import { readTogether, type Tx, writeTx } from "@/lib/db/transaction";
import { availabilityProblems } from "@/lib/domain/availability/availability-problems";
import { lineProblems } from "@/lib/domain/care-package/terms-problems";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { idKey } from "@/lib/domain/same-person";
import { utcStamp } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { reloadPeople } from "@/lib/memory/roster";
import { keepPackageChange, storePackage } from "../care-package/store-package";
import { nextFreeId, readPerson } from "../people/add-person";
import { idOf, refuseSamePerson, refuseTakenId } from "../people/refuse-same-person";
import { idFactOf, namesOf } from "../people/typed-facts";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { keepMove } from "./keep-move";
import type { PersonFile } from "./person-file";

/** A file from another branch, and how it is to be taken. */
export interface MovedPersonRequest {
  file: PersonFile;
  /** The text as it came. */
  text: string;
  /** The ID here; null for that of the file. */
  id: string | null;
  /** Says that somebody with the same name and postcode is another person. */
  isAnother: boolean;
  /** The `review` of the answer that was looked at; null when nobody looked. */
  review: string | null;
}

export interface MovedPersonAnswer {
  message: string;
  /** Says what was looked at: sent with the file, it stores just that or nothing. */
  review: string;
  kind: PersonKind;
  name: string;
  /** The ID here; null when the one of the file is taken and no other was given. */
  id: string | null;
  former_id: string;
  moved_from: string;
  digest: string;
  regular_visits: number;
  /** Changes that the other branch recorded; they stay with the person. */
  history: number;
  /** To answer before it can be stored. */
  questions: { field: "id" | "another_person"; message: string; suggestion: string | null }[];
  /** What is not taken over, and why. */
  left_out: string[];
}

/** Looks at what taking somebody in would do. Throws `request-refused` for a record that cannot be. */
export const reviewMovedPerson = (request: MovedPersonRequest): MovedPersonAnswer =>
  answerOf(request, `${request.file.name} can be taken in from ${request.file.branch}.`);

/**
 * Takes a person in with package or availability, wishes and the history of the other branch, in one log entry that
 * quotes it and the digest of the file. Throws `conflict` for an open question, `request-refused` for a record that
 * cannot be.
 */
export function takeInPerson(request: MovedPersonRequest, actor: string): MovedPersonAnswer {
  const answer = recordingRefusal("person_move", null, actor, () =>
    writeTx((tx) => {
      const { file, isAnother, review } = request;
      const looked = answerOf(request, `${file.name} is taken in from ${file.branch}.`);
      if (review !== null && review !== looked.review)
        throw new AppError(
          "conflict",
          "The lists have changed since you looked. Nothing was saved; look again.",
        );
      const person = personOf(request);
      refuseTakenId(file.kind, person, storedOf(tx, file.kind));
      if (!isAnother) refuseSamePerson(file.kind, person, storedOf(tx, file.kind));
      store(tx, request, person, actor);
      return looked;
    }),
  );
  reloadPeople();
  return answer;
}

const storedOf = (db: Parameters<typeof listEmployees>[0], kind: PersonKind): (Employee | Patient)[] =>
  kind === "employee" ? listEmployees(db) : listPatients(db);

/** The record of the file, read as a typed one is. */
function personOf({ file, id }: MovedPersonRequest): Employee | Patient {
  const idField = namesOf(file.kind)[idFactOf(file.kind)] ?? "";
  return readPerson(file.kind, { ...file.record, [idField]: id ?? file.id }, []);
}

function answerOf(request: MovedPersonRequest, message: string): MovedPersonAnswer {
  const { file, id, isAnother, text } = request;
  const person = personOf(request);
  refuseWrongNeed(file);
  const stored = readTogether((db) => storedOf(db, file.kind));
  const questions: MovedPersonAnswer["questions"] = [];
  const holder = stored.find((one) => idKey(idOf(file.kind, one)) === idKey(idOf(file.kind, person)));
  if (holder)
    questions.push({
      field: "id",
      message: `The ID ${idOf(file.kind, person)} belongs to ${holder.name} here. Choose another ID for ${file.name}.`,
      suggestion: nextFreeId(file.kind),
    });
  const like = isAnother ? null : messageOf(() => refuseSamePerson(file.kind, person, stored));
  if (like !== null) questions.push({ field: "another_person", message: like, suggestion: null });
  const facts = { text, id, isAnother, questions };
  return {
    message,
    review: createHash("sha256").update(JSON.stringify(facts)).digest("hex").slice(0, 32),
    kind: file.kind,
    name: file.name,
    id: holder ? null : idOf(file.kind, person),
    former_id: file.id,
    moved_from: file.branch,
    digest: file.digest,
    regular_visits: file.care_package?.regularVisits.length ?? 0,
    history: file.history.length,
    questions,
    left_out: leftOutOf(file),
  };
}

function messageOf(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Error && error.name === "AppError") return error.message;
    throw error;
  }
}

/** Carers of the other branch are not those of this one, whatever their ids. */
function leftOutOf({ care_package, wishes, carers, branch }: PersonFile): string[] {
  const names = (ids: readonly string[]) => [...new Set(ids)].map((one) => carers[one] ?? one).join(", ");
  const regular = (care_package?.regularVisits ?? []).flatMap(({ regularCarers }) => regularCarers);
  const said = (what: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${what} of ${branch}: ${names(ids)}. Choose carers of this branch instead.`];
  return [
    ...said("Regular carers", regular),
    ...said(
      "Preferred carers",
      (wishes?.preferred ?? []).map(({ employeeId }) => employeeId),
    ),
    ...said(
      "Carers to avoid",
      (wishes?.avoid ?? []).map(({ employeeId }) => employeeId),
    ),
  ];
}

function refuseWrongNeed({ care_package, availability }: PersonFile): void {
  const problems = [
    ...(care_package?.regularVisits ?? []).flatMap((line) => lineProblems({ ...line, regularCarers: [] })),
    ...(availability ? availabilityProblems({ ...availability, employeeId: "", version: 1 }) : []),
  ];
  if (problems.length > 0)
    throw new AppError("request-refused", `Nothing was saved: ${problems[0]?.message}`, { problems });
}

function store(tx: Tx, { file, text }: MovedPersonRequest, person: Employee | Patient, actor: string): void {
  const { kind, branch, digest } = file;
  const stamp = utcStamp(now());
  const personId = idOf(kind, person);
  const details = { kind, person_id: personId, moved_from: branch, former_id: file.id, digest };
  const logId = recordOperation(tx, { type: "person_moved_in", details }, actor);
  if (kind === "employee") insertEmployee(tx, person as Employee, stamp);
  else insertPatient(tx, person as Patient, stamp);
  const version = { kind, personId, change: "added" as const, before: null, facts: person };
  insertPersonVersion(tx, { ...version, logId, createdAt: stamp });
  // What a hand wrote is never overwritten silently by the next workbook.
  for (const [fact, value] of Object.entries(person))
    if (value !== null && fact !== "archivedAt" && fact !== idFactOf(kind))
      putHandEdit(tx, kind, personId, fact, logId);
  storeNeed(tx, file, personId, logId, stamp);
  keepMove(tx, { kind, personId, direction: "in", branch, digest, text }, logId);
}

function storeNeed(
  tx: Tx,
  { care_package: carePackage, wishes, availability }: PersonFile,
  personId: string,
  logId: number,
  stamp: string,
): void {
  if (carePackage) {
    const before = { patientId: personId, regularVisits: [], suspensions: [], version: 0 };
    const edited = {
      regularVisits: carePackage.regularVisits.map((line) => ({
        ...line,
        id: 0,
        patientId: personId,
        regularCarers: [],
      })),
      suspensions: carePackage.suspensions.map((one) => ({ ...one, id: 0, patientId: personId })),
    };
    const after = storePackage(tx, before, edited, stamp);
    keepPackageChange(tx, {
      before: null,
      after,
      change: "moved in",
      undoes: null,
      planned: [],
      logId,
      stamp,
    });
  }
  if (wishes) replacePatientPreferences(tx, personId, { ...wishes, preferred: [], avoid: [] }, stamp);
  if (availability) {
    const after = { ...availability, employeeId: personId, version: 1 };
    putAvailability(tx, after, stamp);
    const kept = { change: "moved in", before: null, after, undoes: null, logId, createdAt: stamp };
    insertNeedVersion(tx, "availability", personId, kept);
  }
}
