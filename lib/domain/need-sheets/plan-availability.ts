import type {
  AvailabilityException,
  AvailabilityWindow,
  RecordedAvailability,
} from "../availability/availability";
import { type AvailabilityFacts, NO_DAYS, OFF } from "../fields/availability-fields";
import { WEEKDAYS } from "../time";
import type { ImportQuestion, ParsedSheet, Problem, Repair } from "../workbook";
import { differing, type HoursFact, rowProblems, wholeProblems } from "./availability-row-problems";
import { hoursOfRow, nothingRecorded, rowsOfAvailability, windowsOfRow } from "./availability-rows";
import { sheetOfRow } from "./row-place";
import { byPerson, type KnownPeople, type RowsOfPerson } from "./rows-by-person";

/** A carer's availability that a workbook changes. */
export interface AvailabilityOfSheet {
  employeeId: string;
  /** The first row that says something of it. */
  row: number;
  /** Null where nothing was recorded. */
  before: RecordedAvailability | null;
  after: RecordedAvailability;
}

/** What the sheet Availability makes of what is recorded. */
export interface AvailabilityPlan {
  changes: AvailabilityOfSheet[];
  /** Carers of the sheet whose availability is as it says already. */
  unchanged: number;
  problems: Problem[];
  repairs: Repair[];
  /** Whether names beside ids are those of the people who have the ids. */
  questions: ImportQuestion[];
}

/** What the rows are compared with. */
export interface AvailabilityStored {
  employees: KnownPeople;
  recordedOf(employeeId: string): RecordedAvailability | null;
}

/**
 * What it takes to make the availability of the carers in the sheet what its rows say. Whoever is not in the sheet
 * keeps theirs. Columns that the sheet does not have stay as recorded, and so do single days that it does not name.
 */
export function planAvailability(
  sheet: ParsedSheet<AvailabilityFacts> | null,
  stored: AvailabilityStored,
): AvailabilityPlan {
  const plan: AvailabilityPlan = { changes: [], unchanged: 0, problems: [], repairs: [], questions: [] };
  if (sheet === null) return plan;
  const { people, problems, repairs, questions } = byPerson(
    sheet,
    "EmployeeID",
    ({ employeeId, employeeName }) => ({ id: employeeId, name: employeeName }),
    stored.employees,
  );
  plan.problems.push(...problems);
  plan.repairs.push(...repairs);
  plan.questions.push(...questions);
  for (const person of people) planOf(sheet, person, stored, plan);
  return plan;
}

function planOf(
  { sheet: listed, absent }: ParsedSheet<AvailabilityFacts>,
  { id: employeeId, rows }: RowsOfPerson<AvailabilityFacts>,
  stored: AvailabilityStored,
  plan: AvailabilityPlan,
): void {
  const row = rows[0]?.row ?? 0;
  const sheet = sheetOfRow(listed, rows[0] ?? {});
  const before = stored.recordedOf(employeeId);
  const present = before ?? nothingRecorded(employeeId);
  const problems = rows.flatMap((one) => rowProblems(sheetOfRow(listed, one), one.row, one.facts));
  const single = <Fact extends HoursFact>(fact: Fact) => {
    const said = rows.filter(({ facts }) => facts[fact] !== null);
    const [first] = said;
    const other = said.find(({ facts }) => facts[fact] !== first?.facts[fact]);
    if (first && other)
      problems.push(differing(sheetOfRow(listed, other), fact, first, other, other.facts[fact]));
    return said[0]?.facts[fact] ?? null;
  };
  const isAbsent = (fact: HoursFact) => rows.every(({ from }) => (from?.absent ?? absent).includes(fact));
  const after: RecordedAvailability = {
    ...present,
    windows: windowsOf(rows.map(({ facts }) => facts)),
    exceptions: withExceptions(
      present.exceptions,
      rows.map(({ facts }) => facts),
    ),
    contractedHours: isAbsent("contractedHours") ? present.contractedHours : single("contractedHours"),
    preferredHours: isAbsent("preferredHours") ? present.preferredHours : single("preferredHours"),
    mostHours: isAbsent("mostHours") ? present.mostHours : single("mostHours"),
    optedOutOf48Hours: isAbsent("optOut") ? present.optedOutOf48Hours : single("optOut") === "Y",
  };
  if (problems.length === 0) problems.push(...wholeProblems(sheet, row, after));
  plan.problems.push(...problems);
  if (problems.length > 0) return;
  if (before !== null && cellsOf(before) === cellsOf(after)) plan.unchanged++;
  else plan.changes.push({ employeeId, row, before, after: { ...after, version: present.version + 1 } });
}

/** No window in any row leaves the pattern to EarliestStart, LatestEnd and the shifts of the carer's own row. */
function windowsOf(rows: readonly AvailabilityFacts[]): AvailabilityWindow[] | null {
  const windows = rows.flatMap(windowsOfRow);
  if (windows.length === 0) {
    const canWorkOnNone = rows.some(
      ({ weekdays, windows: written, date }) => date === null && (weekdays === NO_DAYS || written === OFF),
    );
    return canWorkOnNone ? [] : null;
  }
  return windows.sort(
    (a, b) =>
      WEEKDAYS.indexOf(a.weekday) - WEEKDAYS.indexOf(b.weekday) ||
      keyOf(a).localeCompare(keyOf(b)) ||
      a.from.localeCompare(b.from),
  );
}

const keyOf = ({ validFrom, validUntil, everyWeeks, weeksFrom }: AvailabilityWindow): string =>
  [validFrom, validUntil, everyWeeks, weeksFrom].join(" ");

function withExceptions(
  present: readonly AvailabilityException[],
  rows: readonly AvailabilityFacts[],
): AvailabilityException[] {
  const written = new Map<string, AvailabilityException>();
  for (const row of rows) {
    const { date, notes } = row;
    if (date === null) continue;
    const same = written.get(date) ?? { date, windows: [], notes: null };
    const windows = [...same.windows, ...hoursOfRow(row).map(({ from, until }) => ({ from, until }))];
    written.set(date, { date, windows, notes: same.notes ?? notes });
  }
  const kept = present.filter(({ date }) => !written.has(date));
  return [...kept, ...written.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Two availabilities are the same when they are written in the same rows, in whatever order. */
const cellsOf = (recorded: RecordedAvailability): string =>
  JSON.stringify(rowsOfAvailability(sorted(recorded)).map((row) => Object.values(row)));

const sorted = (recorded: RecordedAvailability): RecordedAvailability => ({
  ...recorded,
  windows: recorded.windows?.toSorted((a, b) => textOf(a).localeCompare(textOf(b))) ?? null,
  exceptions: recorded.exceptions.map((one) => ({
    ...one,
    windows: one.windows.toSorted((a, b) => a.from.localeCompare(b.from)),
  })),
});

const textOf = (window: AvailabilityWindow): string =>
  `${WEEKDAYS.indexOf(window.weekday)} ${window.from} ${window.until} ${keyOf(window)}`;
