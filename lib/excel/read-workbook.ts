import type { WorkBook } from "xlsx";
import type { ImportAnswers, ParsedSheet, ParsedWorkbook } from "@/lib/domain/workbook";
import { NO_ANSWERS } from "./answers";
import { findSheet } from "./find-sheets";
import { cappedProblems, type Findings, groupQuestions, noFindings } from "./findings";
import { gridOf } from "./grid";
import { openWorkbook, unreadableWorkbook } from "./library";
import { emptySheet, readSheet } from "./read-sheet";
import { EMPLOYEE_SHEET, PATIENT_SHEET, type SheetKind } from "./sheet-kind";

/**
 * Reads the employees and patients of a workbook. All that is wrong with its content is listed together
 * in `problems`; throws an AppError `not-a-workbook` or `workbook-refused` when there is nothing to list.
 * Synchronous and slow on purpose: {@link parseWorkbook} runs it where it can be ended.
 */
export function readWorkbook(bytes: Uint8Array, answers: ImportAnswers = NO_ANSWERS): ParsedWorkbook {
  const { sheetNames, load } = openWorkbook(bytes);
  const findings = noFindings();
  const employeeSheet = findSheet(sheetNames, EMPLOYEE_SHEET, findings);
  const patientSheet = findSheet(sheetNames, PATIENT_SHEET, findings);
  const loaded = load([employeeSheet, patientSheet].filter((name) => name !== null));
  const employees = readKind(loaded, employeeSheet, EMPLOYEE_SHEET, findings, answers);
  const patients = readKind(loaded, patientSheet, PATIENT_SHEET, findings, answers);
  return {
    employees,
    patients,
    problems: cappedProblems(findings.problems),
    questions: groupQuestions(findings.questions),
    repairs: findings.repairs,
  };
}

function readKind<Facts>(
  workbook: WorkBook,
  name: string | null,
  kind: SheetKind<Facts>,
  findings: Findings,
  answers: ImportAnswers,
): ParsedSheet<Facts> {
  if (name === null) return emptySheet(kind.usualName);
  const sheet = workbook.Sheets[name];
  // The library leaves out a sheet that it fails to read, and says nothing.
  if (!sheet) throw unreadableWorkbook();
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const grid = gridOf(sheet, date1904);
  return readSheet({ name, grid, date1904 }, kind, findings, answers);
}
