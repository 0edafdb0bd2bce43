import type { ImportAnswers } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { splitByType } from "./combined-sheet";
import { findSheet, findSheets, isNamedAfterDays, sheetsOf } from "./find-sheets";
import { type Findings, noFindings } from "./findings";
import { gridOf } from "./grid";
import { removeIssues } from "./header-row";
import { leaveOutHiddenRows } from "./hidden-rows";
import { openWorkbook, unreadableWorkbook } from "./library";
import {
  AVAILABILITY_SHEET,
  CARE_VISIT_SHEET,
  NEED_SHEETS,
  type NeedKind,
  SINGLE_VISIT_SHEET,
} from "./need-kinds";
import { type NeedSources, NO_NEEDS } from "./need-sources";
import { hasNeededHeaders } from "./read-need-sheet";
import type { SheetSource } from "./read-sheet";
import { EMPLOYEE_SHEET, PATIENT_SHEET, type SheetKind } from "./sheet-kind";
import { containerOf } from "./signature";
import { textSources } from "./text-sources";
import { takeTitleRows } from "./title-rows";

/** One of the files that a coordinator chose. */
export interface WorkbookFile {
  /** As the client named it. Only ever shown: what a file is, its bytes tell. */
  name: string;
  bytes: Uint8Array;
}

/** Where the people of each kind are listed. */
export interface PeopleSources {
  /** Null when there is no such list, which is a problem then. */
  employees: SheetSource | null;
  patients: SheetSource | null;
  /** The sheets beside those of people. */
  needs: NeedSources;
  answers: ImportAnswers;
}

/**
 * Finds the lists of people in what was uploaded: one workbook, one CSV file with a type column, or two
 * CSV files. Throws `not-a-workbook`, `workbook-refused`, or `bad-request` for other numbers of files.
 */
export function peopleSources(
  files: readonly WorkbookFile[],
  answers: ImportAnswers,
  findings: Findings,
): PeopleSources {
  const [first] = files;
  if (!first)
    throw new AppError("bad-request", "There is no file; choose the workbook that holds your data.");
  const texts = files.filter(({ bytes }) => containerOf(bytes) === "text");
  if (files.length > 2 || (files.length === 2 && texts.length < 2)) {
    throw new AppError(
      "bad-request",
      "These files do not belong together; choose one workbook, or one CSV file of employees and one of patients.",
    );
  }
  return texts.length > 0
    ? textSources(files, answers, findings)
    : sheetSources(first.bytes, answers, findings);
}

function sheetSources(bytes: Uint8Array, answers: ImportAnswers, findings: Findings): PeopleSources {
  const { sheetNames, hiddenNames, load } = openWorkbook(bytes);
  const ownFindings = noFindings();
  const find = <Facts>(kind: SheetKind<Facts>) =>
    findSheet(sheetNames, hiddenNames, kind, answers, ownFindings);
  const employees = find(EMPLOYEE_SHEET);
  const patients = find(PATIENT_SHEET);
  const [only] = sheetNames;
  if (employees === null && patients === null && only && sheetNames.length === 1) {
    const source = loaded(load, [only], answers, findings)(only);
    const split = source && splitByType(source, answers, findings);
    if (split) return { ...split, needs: NO_NEEDS };
  }
  findings.problems.push(...ownFindings.problems);
  findings.hidden.push(...ownFindings.hidden);
  findings.leftOut.push(...ownFindings.leftOut);
  const needs = <Facts>(kind: NeedKind<Facts>) =>
    findSheets(sheetNames, hiddenNames, kind, answers, findings);
  const [careVisits, availability, visits] = [
    needs(CARE_VISIT_SHEET),
    needs(AVAILABILITY_SHEET),
    needs(SINGLE_VISIT_SHEET),
  ];
  const named = [employees, patients, ...careVisits, ...availability, ...visits];
  // What a problem is about is not said to be left out as well.
  const isInProblem = (sheet: string) =>
    (employees === null && sheetsOf(sheetNames, EMPLOYEE_SHEET).includes(sheet)) ||
    (patients === null && sheetsOf(sheetNames, PATIENT_SHEET).includes(sheet));
  const others = sheetNames.filter(
    (sheet) => !named.includes(sheet) && !hiddenNames.has(sheet) && !isInProblem(sheet),
  );
  // One sheet a day, called Mon and Tue.
  const days = visits.length === 0 ? others.filter(isNamedAfterDays) : [];
  const daysOfVisits = listsOfVisits(load, days, answers, findings);
  for (const sheet of others) {
    if (daysOfVisits.some(({ name }) => name === sheet)) continue;
    findings.leftOut.push({ sheet, row: null, text: sheet, reason: "another sheet" });
  }
  const sourceOf = loaded(load, named, answers, findings);
  const needSources = (names: string[]) => names.flatMap((name) => sourceOf(name, NEEDS) ?? []);
  return {
    employees: sourceOf(employees),
    patients: sourceOf(patients),
    needs: {
      careVisits: needSources(careVisits),
      availability: needSources(availability),
      visits: [...needSources(visits), ...daysOfVisits],
    },
    answers,
  };
}

/** Those of the sheets that have the columns of a list of single visits. */
function listsOfVisits(
  load: ReturnType<typeof openWorkbook>["load"],
  names: string[],
  answers: ImportAnswers,
  findings: Findings,
): SheetSource[] {
  if (names.length === 0) return [];
  const own = noFindings();
  const sourceOf = loaded(load, names, answers, own);
  const lists = names
    .flatMap((name) => sourceOf(name, NEEDS) ?? [])
    .filter((source) => hasNeededHeaders(source, SINGLE_VISIT_SHEET, answers));
  const isRead = ({ sheet }: { sheet: string }) => lists.some(({ name }) => name === sheet);
  findings.leftOut.push(...own.leftOut.filter(isRead));
  findings.hidden.push(...own.hidden.filter(isRead));
  return lists;
}

/** By which headers the row of them is found on a sheet of needs. */
const NEEDS = NEED_SHEETS.map(({ catalogue }) => catalogue);

function loaded(
  load: ReturnType<typeof openWorkbook>["load"],
  names: (string | null)[],
  answers: ImportAnswers,
  findings: Findings,
) {
  const workbook = load(names.filter((name) => name !== null));
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return (name: string | null, catalogues?: Parameters<typeof takeTitleRows>[2]): SheetSource | null => {
    if (name === null) return null;
    const sheet = workbook.Sheets[name];
    // The library leaves out a sheet that it fails to read, and says nothing.
    if (!sheet) throw unreadableWorkbook();
    const grid = gridOf(sheet, date1904);
    findings.leftOut.push(...takeTitleRows(grid, name, catalogues));
    removeIssues(grid);
    leaveOutHiddenRows(grid, name, sheet["!rows"] ?? [], answers, findings);
    // The grid has all that is read of it.
    delete workbook.Sheets[name];
    return { name, grid, date1904 };
  };
}
