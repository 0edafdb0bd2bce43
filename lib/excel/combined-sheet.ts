import { matchKey } from "@/lib/domain/fields/text";
import { rowLook } from "@/lib/domain/row-look";
import type { ColumnAnswer, ImportAnswers, PersonKind } from "@/lib/domain/workbook";
import type { Cell, Grid } from "./cell";
import { type Findings, shownValue } from "./findings";
import { headerKeys, headerRowOf } from "./header-row";
import type { SheetSource } from "./read-sheet";
import { EMPLOYEE_SHEET, PATIENT_SHEET, type SheetKind } from "./sheet-kind";

/** Headers of the column that says of each row whether it is an employee or a patient. */
const TYPE_KEYS = new Set(["type", "kind", "record", "recordtype", "persontype"]);

const WORDS: Record<PersonKind, string[]> = {
  employee: ["employee", "employees", "carer", "carers", "staff"],
  patient: ["patient", "patients", "client", "clients", "serviceuser", "serviceusers"],
};
const KIND_OF = new Map(
  (Object.keys(WORDS) as PersonKind[]).flatMap((kind) => WORDS[kind].map((word) => [word, kind] as const)),
);

/** One list of both kinds of people, taken apart; rows keep their numbers. */
export interface SplitSheet {
  employees: SheetSource;
  patients: SheetSource;
  /** With the one column of ids standing for the id of either kind. */
  answers: ImportAnswers;
}

/** The column that tells the kinds apart, or null: `Type` over "Full-time" is none. */
function typeColumn(grid: Grid): number | null {
  const header = headerRowOf(grid);
  if (!header) return null;
  const named = [...headerKeys(header.cells)].filter(([, key]) => TYPE_KEYS.has(key));
  const fitting = named.find(([column]) =>
    [...grid.values()].some((cells) => kindOf(cells.get(column)) !== undefined),
  );
  return fitting?.[0] ?? null;
}

function kindOf(cell: Cell | undefined): PersonKind | undefined {
  return cell && KIND_OF.get(matchKey(cell.shown));
}

/**
 * Takes a list of both kinds apart by its type column; null when it has none. A row of neither kind is
 * a problem. Columns that only the other kind has, and that are empty for this one, are left out.
 */
export function splitByType(
  source: SheetSource,
  answers: ImportAnswers,
  findings: Findings,
): SplitSheet | null {
  const column = typeColumn(source.grid);
  const header = headerRowOf(source.grid);
  if (column === null || !header) return null;
  const rows: Record<PersonKind, Grid> = { employee: new Map(), patient: new Map() };
  for (const [index, cells] of source.grid) {
    if (index === header.index) continue;
    const kind = kindOf(cells.get(column));
    if (kind) rows[kind].set(index, without(cells, column));
    // A total or a line of a printer is asked about, as in a list of one kind.
    else if (looksLikeNoPerson(cells, column, header.cells)) rows.employee.set(index, without(cells, column));
    else
      findings.problems.push(ofNeitherKind(source.name, index, header.cells.get(column), cells.get(column)));
  }
  const side = (grid: Grid, mine: SheetKind<never>, other: SheetKind<never>): SheetSource => {
    const headers = ownHeaders(without(header.cells, column), grid, mine, other);
    return { ...source, grid: new Map([[header.index, headers], ...grid]) };
  };
  const [employee, patient] = [EMPLOYEE_SHEET, PATIENT_SHEET] as unknown as SheetKind<never>[];
  if (!employee || !patient) return null;
  return {
    employees: side(rows.employee, employee, patient),
    patients: side(rows.patient, patient, employee),
    answers: idForEither(answers),
  };
}

function looksLikeNoPerson(
  cells: ReadonlyMap<number, Cell>,
  column: number,
  headers: ReadonlyMap<number, Cell>,
): boolean {
  const texts = [...cells].sort(([one], [other]) => one - other);
  const [id = "", name = ""] = texts.filter(([index]) => index !== column).map(([, { shown }]) => shown);
  const all = texts.map(([, { shown }]) => shown);
  const over = texts.map(([index]) => headers.get(index)?.shown ?? "");
  return (
    rowLook({ id, name, all, headers: over }) !== null ||
    rowLook({ id: all[0] ?? "", name: "", all, headers: over }) !== null
  );
}

function without(cells: ReadonlyMap<number, Cell>, column: number): Map<number, Cell> {
  return new Map([...cells].filter(([index]) => index !== column));
}

/** Whoever lists both kinds in one table has one column `ID`; what was answered about it counts more. */
function idForEither(answers: ImportAnswers): ImportAnswers {
  const ids: ColumnAnswer[] = [
    { kind: "employee", headersKey: null, header: "ID", as: "EmployeeID" },
    { kind: "patient", headersKey: null, header: "ID", as: "PatientID" },
  ];
  return { ...answers, columns: [...ids, ...answers.columns] };
}

/** The headers less those that only the other kind of people has something under. */
function ownHeaders(
  headers: Map<number, Cell>,
  rows: Grid,
  mine: SheetKind<never>,
  other: SheetKind<never>,
): Map<number, Cell> {
  const keys = headerKeys(headers);
  const factOf = (column: number) => mine.catalogue.get(keys.get(column) ?? "")?.fact;
  const isOthers = (column: number) => {
    if (!other.catalogue.has(keys.get(column) ?? "")) return false;
    const fact = factOf(column);
    const hasTwin = [...keys.keys()].some((twin) => twin !== column && factOf(twin) === fact);
    return fact === undefined || hasTwin;
  };
  const isFilled = (column: number) => [...rows.values()].some((cells) => cells.has(column));
  return new Map([...headers].filter(([column]) => !isOthers(column) || isFilled(column)));
}

function ofNeitherKind(sheet: string, index: number, header: Cell | undefined, cell: Cell | undefined) {
  return {
    sheet,
    row: index + 1,
    column: header?.shown,
    value: shownValue(cell?.shown ?? ""),
    message: "This row does not say whether it is an employee or a patient; write one of the two words here.",
    choices: ["employee", "patient"],
  };
}
