import { isLocalDateTime } from "@/lib/domain/time";
import { type ImportAnswers, LEAVE_OUT, SHEETS_COLUMN } from "@/lib/domain/workbook";
import { splitByType } from "./combined-sheet";
import {
  findSheet,
  findSheets,
  isOldVersion,
  namedAfterDays,
  noSheetOf,
  sayVersions,
  sheetsNamedLike,
  sheetsOf,
} from "./find-sheets";
import { type Findings, noFindings } from "./findings";
import { gridOf } from "./grid";
import { headerKeys, headerRowOf, removeIssues } from "./header-row";
import { leaveOutHiddenRows } from "./hidden-rows";
import { openWorkbook, unreadableWorkbook } from "./library";
import { FEWEST_HEADERS } from "./match-layout";
import {
  AVAILABILITY_SHEET,
  CARE_VISIT_SHEET,
  NEED_SHEETS,
  type NeedKind,
  SINGLE_VISIT_SHEET,
} from "./need-kinds";
import { type NeedSources, NO_NEEDS } from "./need-sources";
import { answerAboutRows } from "./non-person-rows";
import type { PeopleSources } from "./people-sources";
import { hasNeededHeaders, readNeedSheet } from "./read-need-sheet";
import type { SheetSource } from "./read-sheet";
import { EMPLOYEE_SHEET, PATIENT_SHEET, type SheetKind } from "./sheet-kind";
import { takeTitleRows } from "./title-rows";

/** A workbook whose sheets are looked through, and where it is noted what became of them. */
interface Looking extends ReturnType<typeof openWorkbook> {
  answers: ImportAnswers;
  findings: Findings;
}

/** Finds the lists of a workbook among its sheets; or in its only one, where a column tells employees from patients. */
export function sheetSources(bytes: Uint8Array, answers: ImportAnswers, findings: Findings): PeopleSources {
  const looking: Looking = { ...openWorkbook(bytes), answers, findings };
  const { sheetNames, hiddenNames, load } = looking;
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
  addTo(findings, ownFindings);
  // What a problem is about is not said to be left out as well.
  const inProblem = [
    ...(employees === null ? sheetsOf(sheetNames, EMPLOYEE_SHEET) : []),
    ...(patients === null ? sheetsOf(sheetNames, PATIENT_SHEET) : []),
  ];
  const needs = needSheets([employees, patients, ...inProblem], looking);
  const named = [employees, patients, ...needs.careVisits, ...needs.availability, ...needs.visits];
  const sourceOf = loaded(load, named, answers, findings);
  const place = ({ name }: SheetSource) => sheetNames.indexOf(name);
  const sources = (names: string[]) => names.flatMap((name) => sourceOf(name, NEEDS) ?? []);
  return {
    employees: sourceOf(employees),
    patients: sourceOf(patients),
    needs: {
      careVisits: sources(needs.careVisits),
      availability: sources(needs.availability),
      visits: [...sources(needs.visits), ...needs.days].sort((one, other) => place(one) - place(other)),
    },
    answers,
  };
}

/** The names of the sheets of needs, and the sheets of visits that are called after days alone. */
type NeedSheets = Record<keyof NeedSources, string[]> & { days: SheetSource[] };

/** Finds the sheets of needs; every sheet that is neither one of them nor taken is listed as left out. */
function needSheets(taken: readonly (string | null)[], looking: Looking): NeedSheets {
  const { sheetNames, hiddenNames, answers, findings } = looking;
  const named = <Facts>(kind: NeedKind<Facts>) => {
    const fitting = findSheets(sheetNames, hiddenNames, kind, answers, findings);
    if (kind.usualName !== SINGLE_VISIT_SHEET.usualName) sayVersions(fitting, kind, false, findings);
    return fitting;
  };
  const [careVisits, availability, visits] = [
    named(CARE_VISIT_SHEET),
    named(AVAILABILITY_SHEET),
    named(SINGLE_VISIT_SHEET),
  ];
  const all = [...careVisits, ...availability, ...visits];
  const others = sheetNames.filter(
    (sheet) => !taken.includes(sheet) && !all.includes(sheet) && !hiddenNames.has(sheet),
  );
  // One sheet a day, called Mon and Tue, or one an area: Visits North and Visits South.
  const alike = sheetsNamedLike(others, SINGLE_VISIT_SHEET).filter(
    (name, _, all) => visits.length + all.length > 1 || !isOldVersion(name),
  );
  const alsoDays = visits.length > 0 ? [] : namedAfterDays(others).filter((name) => !alike.includes(name));
  const days = datedVisits([...alike, ...alsoDays], looking);
  sayVersions([...visits, ...days.map(({ name }) => name)], SINGLE_VISIT_SHEET, true, findings);
  const teams = [
    ...(careVisits.length === 0 ? sayTeams(CARE_VISIT_SHEET, others, looking) : []),
    ...(availability.length === 0 ? sayTeams(AVAILABILITY_SHEET, others, looking) : []),
  ];
  const people = [
    ...askAboutSecondLists(EMPLOYEE_SHEET, taken, others, looking),
    ...askAboutSecondLists(PATIENT_SHEET, taken, others, looking),
  ];
  for (const sheet of others) {
    if (people.includes(sheet)) continue;
    if (days.some(({ name }) => name === sheet) || teams.includes(sheet)) continue;
    findings.leftOut.push({ sheet, row: null, text: sheet, reason: "another sheet" });
  }
  return { careVisits, availability, visits, days };
}

/** Those of the sheets that are lists of single visits; none where not one row of them says its day. */
function datedVisits(names: string[], { load, answers, findings }: Looking): SheetSource[] {
  const own = noFindings();
  const lists = listsOf(SINGLE_VISIT_SHEET, names, { load, answers, findings: own });
  const isDated = lists.some((source) =>
    readNeedSheet(source, SINGLE_VISIT_SHEET, noFindings(), { answers }).rows.some(
      ({ facts }) => facts.date !== null || isLocalDateTime(facts.earliestStart ?? ""),
    ),
  );
  if (!isDated) return [];
  const isRead = ({ sheet }: { sheet: string }) => lists.some(({ name }) => name === sheet);
  findings.leftOut.push(...own.leftOut.filter(isRead));
  findings.hidden.push(...own.hidden.filter(isRead));
  return lists;
}

/**
 * Asks about a second list of people, such as `Employees (old)` beside `Employees`: whoever is on it alone would be
 * archived. Returns those that are not said to be left out.
 */
function askAboutSecondLists<Facts>(
  kind: SheetKind<Facts>,
  taken: readonly (string | null)[],
  others: string[],
  { load, answers, findings }: Looking,
): string[] {
  const first = sheetsOf(
    taken.filter((name) => name !== null),
    kind,
  )[0];
  const alike = first === undefined ? [] : sheetsNamedLike(others, kind);
  if (alike.length === 0) return [];
  const sourceOf = loaded(load, alike, answers, noFindings());
  const lists = alike.filter((name) => {
    const header = headerRowOf(sourceOf(name)?.grid ?? new Map());
    const facts = [...headerKeys(header?.cells ?? new Map()).values()].map(
      (key) => kind.catalogue.get(key)?.fact,
    );
    return (
      facts.includes(kind.idFact) &&
      new Set(facts.filter((fact) => fact !== undefined)).size >= FEWEST_HEADERS
    );
  });
  const asked = lists.filter((name) => answerAboutRows(answers, name, SHEETS_COLUMN) !== LEAVE_OUT);
  for (const sheet of asked) {
    const sentence = `The sheet ${sheet} lists ${kind.people} as well as ${first}. Leave it out, or put everybody on one sheet and upload the workbook again.`;
    const choices = [LEAVE_OUT];
    findings.problems.push({ sheet, message: sentence, choices, suggestion: LEAVE_OUT });
    findings.questions.push({
      ...{
        kind: kind.person,
        sheet,
        column: SHEETS_COLUMN,
        word: sheet,
        choices,
        suggestion: LEAVE_OUT,
        rows: [],
      },
      about: "row",
      sentence: `${sheet} lists ${kind.people} as well as ${first}. Only ${first} is read. Is that right?`,
      labels: { [LEAVE_OUT]: `Yes: leave out ${sheet}` },
    });
  }
  return asked;
}

/** Says of sheets such as `Availability North` and `Availability South` that one list is wanted; returns them. */
function sayTeams<Facts>(kind: NeedKind<Facts>, others: string[], looking: Looking): string[] {
  const alike = sheetsNamedLike(others, kind);
  if (alike.length < 2) return [];
  const lists = listsOf(kind, alike, { ...looking, findings: noFindings() }).map(({ name }) => name);
  if (lists.length < 2) return [];
  looking.findings.problems.push(noSheetOf(lists, kind));
  return lists;
}

/** Those of the sheets that have the columns of a kind. */
function listsOf<Facts>(
  kind: NeedKind<Facts>,
  names: string[],
  { load, answers, findings }: Pick<Looking, "load" | "answers" | "findings">,
): SheetSource[] {
  if (names.length === 0) return [];
  const sourceOf = loaded(load, names, answers, findings);
  return names
    .flatMap((name) => sourceOf(name, NEEDS) ?? [])
    .filter((source) => hasNeededHeaders(source, kind, answers));
}

function addTo(findings: Findings, own: Findings): void {
  findings.problems.push(...own.problems);
  findings.hidden.push(...own.hidden);
  findings.leftOut.push(...own.leftOut);
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
