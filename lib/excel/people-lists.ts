import type { CellObject, WorkSheet } from "xlsx";
import type { ImportAnswers } from "@/lib/domain/workbook";
import { splitByType } from "./combined-sheet";
import { noFindings } from "./findings";
import { openWorkbook, unreadableWorkbook } from "./library";
import type { WorkbookFile } from "./people-sources";
import type { SheetSource } from "./read-sheet";
import { EMPLOYEE_SHEET, PATIENT_SHEET } from "./sheet-kind";
import { containerOf } from "./signature";
import { isOfPatients, readList } from "./text-sources";

/** A sheet of any format as its cells, to be written as another workbook. */
export interface CellList {
  /** As the reader names it. */
  name: string;
  /** As the sheet of the new workbook is named: the reader must find it again. */
  title: string;
  /** Sparse, by row and column from 0. */
  rows: (CellObject | undefined)[][];
  date1904: boolean;
}

/** The sheet on which a list of both kinds stands; any name will do, for there is no other sheet. */
const BOTH_KINDS = "People";

/** The sheets of a workbook, or the lists of one or two CSV files. */
export function peopleLists(files: readonly WorkbookFile[], answers: ImportAnswers): CellList[] {
  const [file] = files;
  if (file && containerOf(file.bytes) !== "text") return sheetsOf(file.bytes);
  const lists = files.map((text) => readList(text, answers));
  const titles = lists.map((list) => titleOf(list, lists.length === 1, answers));
  return lists.map((list, index) => ({
    name: list.name,
    // Two lists of one kind are a problem that the reader names again.
    title: titles.indexOf(titles[index] ?? "") === index ? (titles[index] ?? "") : `List ${index + 1}`,
    rows: textRows(list),
    date1904: false,
  }));
}

function titleOf(list: SheetSource, isOnly: boolean, answers: ImportAnswers): string {
  if (isOnly && splitByType(list, answers, noFindings())) return BOTH_KINDS;
  return (isOfPatients(list, answers) ? PATIENT_SHEET : EMPLOYEE_SHEET).usualName;
}

function sheetsOf(bytes: Uint8Array): CellList[] {
  const { sheetNames, load } = openWorkbook(bytes);
  const workbook = load(sheetNames);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return sheetNames.map((name) => {
    const sheet: WorkSheet | undefined = workbook.Sheets[name];
    if (!sheet) throw unreadableWorkbook();
    return { name, title: name, rows: sheet["!data"] ?? [], date1904 };
  });
}

function textRows({ grid }: SheetSource): CellList["rows"] {
  const rows: CellList["rows"] = [];
  for (const [row, cells] of grid) {
    const written: CellList["rows"][number] = [];
    for (const [column, cell] of cells) written[column] = { t: "s", v: cell.written };
    rows[row] = written;
  }
  return rows;
}
