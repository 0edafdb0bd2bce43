import { now } from "@/lib/config";
import type { Reader } from "@/lib/db/client";
import {
  listImportAnswers,
  listImportColumns,
  putImportAnswer,
  putImportColumn,
} from "@/lib/db/import-answers";
import { readTogether, type Tx } from "@/lib/db/transaction";
import { EMPLOYEE_FACT_NAMES, hasFactNamed, PATIENT_FACT_NAMES } from "@/lib/domain/fact-names";
import { matchKey } from "@/lib/domain/fields/text";
import { utcStamp } from "@/lib/domain/time";
import {
  HIDDEN_COLUMN,
  type ImportAnswers,
  NAMES_COLUMN,
  type ParsedWorkbook,
  type PersonKind,
  SAME_PERSON,
} from "@/lib/domain/workbook";
import type { UploadRequest } from "./upload-request";

/** The key under which a form names columns instead of values. */
const COLUMNS = "columns";

/** What was answered before, and now; what is said now counts. */
export function answersFor(request: Pick<UploadRequest, "mappings">): ImportAnswers {
  const { remembered, rememberedColumns } = readTogether((db) => ({
    remembered: listImportAnswers(db),
    rememberedColumns: listImportColumns(db),
  }));
  const given = givenAnswers(request.mappings);
  return {
    values: [...remembered, ...given.values],
    columns: [
      ...rememberedColumns.map(({ meaning, ...column }) => ({ ...column, as: meaning })),
      ...given.columns,
    ],
  };
}

/** The columns of the ids: an answer about one says whom of the stored people an unknown id stands for. */
export const ID_COLUMNS: Record<PersonKind, string> = {
  employee: EMPLOYEE_FACT_NAMES.employeeId,
  patient: PATIENT_FACT_NAMES.patientId,
};

/** The stored id that an unknown one, in lower case, stands for; null for somebody new. */
export function samePersonAnswers(
  db: Reader,
  request: Pick<UploadRequest, "mappings">,
): Record<PersonKind, Map<string, string | null>> {
  const all = [...listImportAnswers(db), ...givenAnswers(request.mappings).values];
  const of = (kind: PersonKind) =>
    new Map(
      all
        .filter((one) => (one.kind ?? kind) === kind && matchKey(one.column) === matchKey(ID_COLUMNS[kind]))
        .map(({ word, answer }) => [word.toLowerCase(), answer]),
    );
  return { employee: of("employee"), patient: of("patient") };
}

/** Whether a name beside an id was said to be that of the person who has the id; undefined when nobody said. */
export function sameNameAnswers(
  db: Reader,
  request: Pick<UploadRequest, "mappings">,
): Record<PersonKind, (word: string) => boolean | undefined> {
  const all = [...listImportAnswers(db), ...givenAnswers(request.mappings).values];
  const of = (kind: PersonKind) => {
    const said = new Map(
      all
        .filter((one) => (one.kind ?? kind) === kind && matchKey(one.column) === matchKey(NAMES_COLUMN))
        .map(({ word, answer }) => [matchKey(word), answer === SAME_PERSON]),
    );
    return (word: string) => said.get(matchKey(word));
  };
  return { employee: of("employee"), patient: of("patient") };
}

function givenAnswers(mappings: UploadRequest["mappings"]): ImportAnswers {
  const { [COLUMNS]: columns = {}, ...values } = mappings;
  return {
    values: Object.entries(values).flatMap(([column, words]) =>
      Object.entries(words).map(([word, answer]) => ({
        kind: null,
        column,
        word,
        answer: answer === "" ? null : answer,
      })),
    ),
    columns: Object.entries(columns).flatMap(([header, as]) =>
      as === null || as === "" ? [] : [{ kind: null, headersKey: null, header, as }],
    ),
  };
}

/** Keeps what was answered with this upload, so that the next workbook is not asked about it again. */
export function rememberAnswers(
  tx: Tx,
  request: UploadRequest,
  workbook: ParsedWorkbook,
  actor: string,
): void {
  const given = givenAnswers(request.mappings);
  const by = { actor, updatedAt: utcStamp(now()) };
  for (const { column, word, answer } of given.values) {
    // What is hidden differs from one workbook to the next: a filter left on must not remove people.
    if (matchKey(column) === matchKey(HIDDEN_COLUMN)) continue;
    for (const kind of kindsWith(column)) {
      putImportAnswer(tx, { kind, column, word, wordKey: matchKey(word), answer, ...by });
    }
  }
  for (const { header, as } of given.columns) {
    for (const kind of KINDS) {
      const { headersKey, usedColumns } = kind === "employee" ? workbook.employees : workbook.patients;
      if (!usedColumns.some((used) => matchKey(used.header) === matchKey(header))) continue;
      putImportColumn(tx, { kind, headersKey, header, headerKey: matchKey(header), meaning: as, ...by });
    }
  }
}

const KINDS: readonly PersonKind[] = ["employee", "patient"];

/** Whose column it is; both where the name is of a layout that does not tell. */
function kindsWith(column: string): readonly PersonKind[] {
  const kinds = KINDS.filter((kind) => hasFactNamed(kind, column));
  return kinds.length > 0 ? kinds : KINDS;
}
