import type { ImportAnswers, ParsedSheet, ParsedWorkbook } from "@/lib/domain/workbook";
import { NO_ANSWERS } from "./answers";
import { cappedProblems, type Findings, groupQuestions, noFindings } from "./findings";
import { joinSheets } from "./join-sheets";
import { AVAILABILITY_SHEET, CARE_VISIT_SHEET, type NeedKind, SINGLE_VISIT_SHEET } from "./need-kinds";
import { peopleSources, type WorkbookFile } from "./people-sources";
import { type OnProgress, rowCounter } from "./progress";
import { readNeedSheet } from "./read-need-sheet";
import { emptySheet, readSheet, type SheetSource } from "./read-sheet";
import { EMPLOYEE_SHEET, PATIENT_SHEET, type SheetKind } from "./sheet-kind";

/** Reads one workbook, or one CSV file with a type column; see {@link readFiles}. */
export function readWorkbook(bytes: Uint8Array, answers: ImportAnswers = NO_ANSWERS): ParsedWorkbook {
  return readFiles([{ name: "", bytes }], answers);
}

/**
 * Reads the employees and patients of a workbook with what it says of their needs and availability, of a CSV file that lists both, or of two CSV files. All
 * that is wrong with the content is listed together in `problems`; throws an AppError `not-a-workbook`,
 * `workbook-refused` or `bad-request` when there is nothing to list. `onProgress` counts rows of people.
 * Synchronous and slow on purpose: {@link parseWorkbook} runs it where it can be ended.
 */
export function readFiles(
  files: readonly WorkbookFile[],
  answers: ImportAnswers = NO_ANSWERS,
  onProgress?: OnProgress,
): ParsedWorkbook {
  const findings = noFindings();
  const sources = peopleSources(files, answers, findings);
  const all = [sources.employees, sources.patients, ...Object.values(sources.needs).flat()];
  const onRow = rowCounter(
    all.reduce((sum, source) => sum + rowsBelow(source), 0),
    onProgress,
  );
  const read = <Facts>(source: SheetSource | null, kind: SheetKind<Facts>): ParsedSheet<Facts> =>
    source === null
      ? emptySheet(kind.usualName)
      : readSheet(source, kind, findings, { answers: sources.answers, onRow });
  const employees = read(sources.employees, EMPLOYEE_SHEET);
  const patients = read(sources.patients, PATIENT_SHEET);
  const need = <Facts>(lists: SheetSource[], kind: NeedKind<Facts>) =>
    joinSheets(
      lists.map((source) => readNeedSheet(source, kind, findings, { answers: sources.answers, onRow })),
    );
  const needs = {
    careVisits: need(sources.needs.careVisits, CARE_VISIT_SHEET),
    availability: need(sources.needs.availability, AVAILABILITY_SHEET),
    visits: need(sources.needs.visits, SINGLE_VISIT_SHEET),
  };
  return { employees, patients, needs, ...summary(findings) };
}

/** Rows below the header. */
function rowsBelow(source: SheetSource | null): number {
  return Math.max(0, (source?.grid.size ?? 0) - 1);
}

function summary(findings: Findings): Omit<ParsedWorkbook, "employees" | "patients" | "needs"> {
  return {
    problems: cappedProblems(findings.problems),
    questions: groupQuestions(findings.questions),
    repairs: findings.repairs,
    leftOut: findings.leftOut,
    hidden: findings.hidden,
  };
}
