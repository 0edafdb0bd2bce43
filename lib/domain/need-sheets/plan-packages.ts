import type { CarePackage } from "../care-package/care-package";
import { NEW_LINE } from "../care-package/edit-package";
import { overlappingLines } from "../care-package/overlapping-lines";
import type { RegularVisit } from "../care-package/regular-visit";
import { termsProblems } from "../care-package/terms-problems";
import type { CareVisitFacts } from "../fields/care-visit-fields";
import { type CivilDate, formatDate } from "../time";
import type { ImportQuestion, ParsedSheet, Problem, Repair } from "../workbook";
import { lineOfRow, type WrittenLine } from "./care-visit-rows";
import { matchLines, sameCells } from "./match-lines";
import { carersOf, type UnclearCarer } from "./regular-carers";
import { bothRows, type RowPlace, sheetOfRow } from "./row-place";
import { byPerson, type KnownPeople, type RowsOfPerson } from "./rows-by-person";

/** A care package that a workbook changes. */
export interface PackageOfSheet {
  patientId: string;
  /** The first row that lists one of its visits. */
  row: number;
  /** Null where nothing was saved of the patient. */
  before: CarePackage | null;
  /** The lines as they are to be: those of id 0 are new. */
  regularVisits: RegularVisit[];
}

/** What the sheet CareVisits makes of the stored packages. */
export interface PackagesPlan {
  changes: PackageOfSheet[];
  /** Patients of the sheet whose package is as it says already. */
  unchanged: number;
  problems: Problem[];
  repairs: Repair[];
  /** Whether names beside ids are those of the people who have the ids. */
  questions: ImportQuestion[];
}

/** What the rows are compared with. */
export interface PackagesStored {
  patients: KnownPeople;
  employees: KnownPeople;
  packageOf(patientId: string): CarePackage | null;
  today: CivilDate;
}

/** As many as can be recorded by hand. */
const MOST_LINES = 60;

/**
 * What it takes to make the packages of the patients in the sheet what its rows say. Whoever is not in the sheet keeps
 * the package; of whoever is, a regular visit that is not listed any more is removed, unless its last day has passed.
 */
export function planPackages(
  sheet: ParsedSheet<CareVisitFacts> | null,
  stored: PackagesStored,
): PackagesPlan {
  const plan: PackagesPlan = { changes: [], unchanged: 0, problems: [], repairs: [], questions: [] };
  if (sheet === null) return plan;
  const { people, problems, repairs, questions } = byPerson(
    sheet,
    "PatientID",
    ({ patientId, patientName }) => ({ id: patientId, name: patientName }),
    stored.patients,
  );
  plan.problems.push(...problems);
  plan.repairs.push(...repairs);
  plan.questions.push(...questions);
  for (const person of people) planPackage(sheet.sheet, person, stored, plan);
  return plan;
}

function planPackage(
  listed: string,
  { id: patientId, rows }: RowsOfPerson<CareVisitFacts>,
  stored: PackagesStored,
  plan: PackagesPlan,
): void {
  const first = rows[0]?.row ?? 0;
  const sheet = sheetOfRow(listed, rows[0] ?? {});
  const before = stored.packageOf(patientId);
  const written = rows.map((place) => ({
    place,
    sheet: sheetOfRow(listed, place),
    ...writtenLine(place.facts, stored.employees),
  }));
  const problems = [
    ...written.flatMap((one) => lineProblems(one.sheet, one.place.row, one.line, one.unclear)),
    ...repeatedLines(written),
  ];
  for (const { place, sheet, line, isRespelt, from } of written) {
    const to = line.regularCarers.join(", ");
    if (isRespelt) plan.repairs.push({ sheet, row: place.row, column: "RegularCarers", from, to });
  }
  if (rows.length > MOST_LINES) {
    const message = `A care package has ${MOST_LINES} regular visits at the most; join some of them.`;
    problems.push({ sheet, row: first, column: "PatientID", value: patientId, message });
  }
  const regularVisits = linesAfter(patientId, before, written, stored.today);
  const isSame = JSON.stringify(regularVisits) === JSON.stringify(before?.regularVisits ?? []);
  if (problems.length === 0 && !isSame)
    problems.push(...overlapProblems(sheet, first, regularVisits, stored.today));
  plan.problems.push(...problems);
  if (problems.length > 0) return;
  if (isSame) plan.unchanged++;
  else plan.changes.push({ patientId, row: first, before, regularVisits });
}

/** Carers under the ids under which they are stored. */
function writtenLine(facts: CareVisitFacts, employees: KnownPeople) {
  const line = lineOfRow(facts);
  const found = carersOf(facts.regularCarers, line.regularCarers, employees);
  return { line: { ...line, regularCarers: found.ids }, from: facts.regularCarers ?? "", ...found };
}

/** The same regular visit written twice. */
function repeatedLines(written: readonly { place: RowPlace; sheet: string; line: WrittenLine }[]): Problem[] {
  return written.flatMap(({ place, sheet, line }, index) => {
    const first = written.slice(0, index).find((other) => sameCells(other.line, line));
    if (first === undefined) return [];
    const message = `${bothRows(first.place, place)} are the same regular visit; leave one of them out.`;
    return [{ sheet, row: place.row, column: "VisitName", value: line.name, message }];
  });
}

/** Which column each field of the terms is in. */
const COLUMNS: Record<string, string> = {
  name: "VisitName",
  services: "Services",
  notes: "Notes",
  wished_start: "WishedStart",
  duration: "Duration",
  weekdays: "Weekdays",
  every_weeks: "EveryWeeks",
  weeks_from: "WeeksFrom",
  until: "LastDay",
  regular_carers: "RegularCarers",
};

function lineProblems(
  sheet: string,
  row: number,
  line: WrittenLine,
  unclear: readonly UnclearCarer[],
): Problem[] {
  const ofTerms = termsProblems(line).map(({ field = "", value, message }) => ({
    ...{ sheet, row, column: COLUMNS[field] ?? field, value },
    message: field === "until" ? "The last day must not be before the first. Correct one of them." : message,
  }));
  return [...ofTerms, ...unclear.map((one) => ({ ...{ sheet, row, column: "RegularCarers" }, ...one }))];
}

function overlapProblems(
  sheet: string,
  row: number,
  lines: readonly RegularVisit[],
  today: CivilDate,
): Problem[] {
  const overlap = overlappingLines(lines, today);
  if (overlap === null) return [];
  const { first, second, date } = overlap;
  const message = `${first.name} and ${second.name} of this patient would overlap on ${formatDate(date)}; move or shorten one of them.`;
  return [{ sheet, row, column: "WishedStart", value: first.patientId, message }];
}

/** The stored lines as the sheet has them, in their order, then those that are new. */
function linesAfter(
  patientId: string,
  before: CarePackage | null,
  written: readonly { line: WrittenLine }[],
  today: CivilDate,
): RegularVisit[] {
  const lines = written.map(({ line }) => line);
  const matches = matchLines(before?.regularVisits ?? [], lines);
  const kept = (before?.regularVisits ?? []).flatMap((former): RegularVisit[] => {
    const line = matches.get(former);
    if (line === undefined) return former.until !== null && former.until <= today ? [former] : [];
    return [sameCells(former, line) ? former : { ...former, ...line }];
  });
  const taken = new Set(matches.values());
  const added = lines
    .filter((line) => !taken.has(line))
    .map((line) => ({ ...line, id: NEW_LINE, patientId, exceptions: [] }));
  return [...kept, ...added];
}
