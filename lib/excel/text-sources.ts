import type { ImportAnswers } from "@/lib/domain/workbook";
import { headerKeyOf } from "./answers";
import { type Cell, textCell } from "./cell";
import { splitByType } from "./combined-sheet";
import { csvGrid, firstRecords, SEPARATORS, type Separator, withoutSeparatorLine } from "./csv";
import { decodeText } from "./decode-text";
import { type Findings, noFindings } from "./findings";
import { headerKeys, headerRowOf, removeIssues } from "./header-row";
import { headersKeyOf } from "./headers";
import { bestFit, FEWEST_HEADERS } from "./match-layout";
import { NO_NEEDS } from "./need-sources";
import type { PeopleSources, WorkbookFile } from "./people-sources";
import type { SheetSource } from "./read-sheet";
import { EMPLOYEE_SHEET, PATIENT_SHEET, type SheetKind } from "./sheet-kind";
import { notAWorkbook } from "./signature";
import { MOST_TITLES, takeTitleRows } from "./title-rows";

/** What the list in a file without a name is called. */
const UNNAMED = "CSV";
const LONGEST_NAME = 100;

/**
 * The lists in one or two CSV files: both kinds in one file with a type column, or one kind in each, told
 * apart by their headers. Throws `not-a-workbook` for text that is no list of people.
 */
export function textSources(
  files: readonly WorkbookFile[],
  answers: ImportAnswers,
  findings: Findings,
): PeopleSources {
  const lists = files.map((file) => readList(file, answers, findings));
  const [only] = lists;
  const split = lists.length === 1 && only ? splitByType(only, answers, findings) : null;
  if (split) return { ...split, needs: NO_NEEDS };
  const employees = lists.filter((list) => !isOfPatients(list, answers));
  const patients = lists.filter((list) => isOfPatients(list, answers));
  return {
    employees: theOneList(employees, EMPLOYEE_SHEET, findings),
    patients: theOneList(patients, PATIENT_SHEET, findings),
    needs: NO_NEEDS,
    answers,
  };
}

/** The cells of a CSV file. */
export function readList(
  { name, bytes }: WorkbookFile,
  answers: ImportAnswers,
  findings: Findings = noFindings(),
): SheetSource {
  const decoded = decodeText(bytes);
  if (decoded === null) throw notAWorkbook();
  const text = withoutSeparatorLine(decoded);
  const separator = separatorOf(text, answers);
  const grid = csvGrid(text, separator);
  findings.leftOut.push(...takeTitleRows(grid, shownName(name)));
  removeIssues(grid);
  return { name: shownName(name), grid, date1904: false };
}

/** The separator under which most headers are known; throws `not-a-workbook` when too few are under any. */
function separatorOf(text: string, answers: ImportAnswers): Separator {
  const counts = SEPARATORS.map((separator) => {
    // Titles may stand above the headers.
    const counts = firstRecords(text, separator, MOST_TITLES).map((fields) => {
      const header = new Map(fields.map((field, index) => [index, textCell(field)]));
      const known = [
        ...knownKeys(header, EMPLOYEE_SHEET, answers),
        ...knownKeys(header, PATIENT_SHEET, answers),
      ];
      return new Set(known).size;
    });
    return { separator, count: Math.max(0, ...counts) };
  });
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one));
  if (best.count < FEWEST_HEADERS) throw notAWorkbook();
  return best.separator;
}

/** The headers that a kind of people knows, or was told of, as they are compared. */
function knownKeys<Facts>(
  header: Map<number, Cell>,
  kind: SheetKind<Facts>,
  answers: ImportAnswers,
): string[] {
  const keyOf = headerKeyOf(answers, kind, headersKeyOf(header));
  return [...headerKeys(header).values()].map(keyOf).filter((key) => kind.catalogue.has(key));
}

/** Whether the headers of a list are rather those of patients. */
export function isOfPatients({ grid }: SheetSource, answers: ImportAnswers): boolean {
  const header = headerRowOf(grid)?.cells ?? new Map<number, Cell>();
  const fitOf = <Facts>(kind: SheetKind<Facts>) => {
    const keyOf = headerKeyOf(answers, kind, headersKeyOf(header));
    return bestFit(new Set([...headerKeys(header).values()].map(keyOf)), kind.layouts)?.fit ?? 0;
  };
  return fitOf(PATIENT_SHEET) > fitOf(EMPLOYEE_SHEET);
}

function theOneList<Facts>(
  lists: SheetSource[],
  kind: SheetKind<Facts>,
  findings: Findings,
): SheetSource | null {
  const [first] = lists;
  if (first && lists.length === 1) return first;
  const message = first
    ? `The files ${lists.map((list) => list.name).join(" and ")} both list ${kind.people}; upload one of each kind.`
    : `No file lists ${kind.people}; upload the CSV file of ${kind.people} together with this one, or one list of both with a column Type that says employee or patient.`;
  findings.problems.push({ sheet: first?.name ?? kind.usualName, message });
  return null;
}

/** The last part of a file's name: what people call the list. */
function shownName(name: string): string {
  const last =
    name
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\p{Cc}/gu, "")
      .trim() ?? "";
  return last.slice(0, LONGEST_NAME) || UNNAMED;
}
