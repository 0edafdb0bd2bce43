import { now } from "@/lib/config";
import {
  deleteImportAnswer,
  deleteImportColumn,
  listImportAnswers,
  listImportColumns,
  putImportAnswer,
  type StoredAnswer,
} from "@/lib/db/import-answers";
import { readTogether, type Tx, writeTx } from "@/lib/db/transaction";
import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "@/lib/domain/fact-names";
import { EMPLOYEE_FIELDS } from "@/lib/domain/fields/employee-fields";
import { PATIENT_FIELDS } from "@/lib/domain/fields/patient-fields";
import { isReadable, type Reader } from "@/lib/domain/fields/reading";
import { matchKey } from "@/lib/domain/fields/text";
import { utcStamp } from "@/lib/domain/time";
import {
  A_PERSON,
  LEAVE_OUT,
  type PersonKind,
  READ,
  ROWS_COLUMN,
  SHEETS_COLUMN,
} from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { recordOperation } from "../record-operation";

/** What the import remembers, as the settings page lists it. */
export interface ImportMemory {
  answers: {
    id: number;
    kind: PersonKind;
    column: string;
    word: string;
    answer: string | null;
    /** What else it may stand for; empty when the column's choices are not known. */
    choices: string[];
    actor: string;
  }[];
  columns: { id: number; kind: PersonKind; header: string; meaning: string; actor: string }[];
}

/** The remembered answers, by column and word. */
export function importMemory(): ImportMemory {
  return readTogether((db) => ({
    answers: listImportAnswers(db).map(({ id, kind, column, word, answer, actor }) => ({
      id,
      kind,
      column,
      word,
      answer,
      choices: choicesOf(kind, column),
      actor,
    })),
    columns: listImportColumns(db).map(({ id, kind, header, meaning, actor }) => ({
      id,
      kind,
      header,
      meaning,
      actor,
    })),
  }));
}

/** Lets a word stand for another choice from now on. Throws `not-found` and `request-refused`. */
export function changeAnswer(id: number, answer: string | null, actor: string): { message: string } {
  writeTx((tx) => {
    const stored = requireAnswer(tx, id);
    const choices = choicesOf(stored.kind, stored.column);
    if (answer !== null && choices.length > 0 && !choices.includes(answer)) {
      throw new AppError(
        "request-refused",
        `That is none of the choices. Choose ${choices.join(", ")}, or nothing.`,
      );
    }
    const { id: _id, ...kept } = stored;
    putImportAnswer(tx, { ...kept, answer, actor, updatedAt: utcStamp(now()) });
    recordOperation(tx, { type: "import_answer_changed", details: { answers: 1 } }, actor);
  });
  return { message: "Changed. The next workbook is read with it." };
}

/** Forgets an answer about a word: it is asked again. Throws `not-found`. */
export function forgetAnswer(id: number, actor: string): { message: string } {
  writeTx((tx) => {
    requireAnswer(tx, id);
    deleteImportAnswer(tx, id);
    recordOperation(tx, { type: "import_answer_changed", details: { answers: 1 } }, actor);
  });
  return { message: "Forgotten. The next workbook is asked about it again." };
}

/** Forgets what a column stands for. Throws `not-found`. */
export function forgetColumn(id: number, actor: string): { message: string } {
  writeTx((tx) => {
    if (!deleteImportColumn(tx, id)) throw noSuchAnswer();
    recordOperation(tx, { type: "import_answer_changed", details: { answers: 1 } }, actor);
  });
  return { message: "Forgotten. The next workbook is asked about it again." };
}

function requireAnswer(tx: Tx, id: number): StoredAnswer {
  const stored = listImportAnswers(tx).find((one) => one.id === id);
  if (!stored) throw noSuchAnswer();
  return stored;
}

const noSuchAnswer = () =>
  new AppError("not-found", "There is no such answer any more. Look at the list again.");

/** No word of any column: what its reader then offers are the choices. */
const NO_WORD = "\u2205 no word";

function choicesOf(kind: PersonKind, column: string): string[] {
  if (matchKey(column) === matchKey(ROWS_COLUMN)) return [LEAVE_OUT, A_PERSON, READ];
  if (matchKey(column) === matchKey(SHEETS_COLUMN)) return [LEAVE_OUT];
  const names: Record<string, string> = kind === "employee" ? EMPLOYEE_FACT_NAMES : PATIENT_FACT_NAMES;
  const fact = Object.entries(names).find(([, name]) => matchKey(name) === matchKey(column))?.[0];
  const readers = (kind === "employee" ? EMPLOYEE_FIELDS : PATIENT_FIELDS) as Record<string, Reader<unknown>>;
  const reading = fact === undefined ? undefined : readers[fact]?.(NO_WORD);
  return reading && !isReadable(reading) ? [...(reading.unknown?.choices ?? [])] : [];
}
