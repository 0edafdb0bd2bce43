import type { ImportAnswers } from "@/lib/domain/workbook";
import { copyWithIssues } from "./annotated-copy";
import { NO_ANSWERS } from "./answers";
import { sheetsOf } from "./find-sheets";
import { gridOf } from "./grid";
import { openWorkbook } from "./library";
import { markSheet } from "./mark-sheet";
import type { Note } from "./notes";
import { peopleLists } from "./people-lists";
import type { WorkbookFile } from "./people-sources";
import { restyler } from "./restyle";
import { EMPLOYEE_SHEET, PATIENT_SHEET } from "./sheet-kind";
import { marksFor } from "./sheet-marks";
import { containerOf } from "./signature";
import { openPackage } from "./workbook-package";

/**
 * Hands a workbook back with a column `Issues` behind the last one, and the cells meant coloured. Of an
 * .xlsx everything else stays as it is, part by part; other formats come back as a new .xlsx of their
 * cells. An `Issues` column of an earlier round is replaced. Throws like {@link readWorkbook}.
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  notes: readonly Note[],
  answers: ImportAnswers = NO_ANSWERS,
): Uint8Array {
  return annotateFiles([{ name: "", bytes }], notes, answers);
}

/** The same for what was uploaded together: two CSV files come back as the two sheets of one workbook. */
export function annotateFiles(
  files: readonly WorkbookFile[],
  notes: readonly Note[],
  answers: ImportAnswers = NO_ANSWERS,
): Uint8Array {
  const [file] = files;
  const isArchive = files.length === 1 && file && containerOf(file.bytes) === "archive";
  return (
    (isArchive && editedPackage(file.bytes, notes)) || copyWithIssues(peopleLists(files, answers), notes)
  );
}

/** Null when the archive is no .xlsx, or not one of the kind that spreadsheets write. */
function editedPackage(bytes: Uint8Array, notes: readonly Note[]): Uint8Array | null {
  const file = openPackage(bytes);
  if (!file) return null;
  const names = [...file.sheetParts.keys()].filter((name) => mayHaveIssues(name, notes));
  const workbook = openWorkbook(bytes).load(names);
  const stylesXml = file.stylesPart === null ? null : file.textOf(file.stylesPart);
  const styles = stylesXml === null ? null : restyler(stylesXml);
  const texts = new Map<string, string>();
  for (const name of names) {
    const part = file.sheetParts.get(name) ?? "";
    const [sheet, xml] = [workbook.Sheets[name], file.textOf(part)];
    if (!sheet || xml === null) return null;
    const mine = notes.filter((note) => note.sheet === name);
    const marks = marksFor(gridOf(sheet, workbook.Workbook?.WBProps?.date1904 === true), mine);
    if (mine.length === 0 && marks.formerColumns.length === 0) continue;
    const marked = markSheet(xml, marks, styles);
    if (marked === null) return null;
    texts.set(part, marked);
  }
  if (styles && texts.size > 0 && file.stylesPart !== null) texts.set(file.stylesPart, styles.xml());
  return file.withTexts(texts);
}

/** The sheets that are written about, and those of people: they may have issues of an earlier round. */
function mayHaveIssues(name: string, notes: readonly Note[]): boolean {
  const isOfPeople = [EMPLOYEE_SHEET, PATIENT_SHEET].some((kind) => sheetsOf([name], kind).length > 0);
  return isOfPeople || notes.some((note) => note.sheet === name);
}
