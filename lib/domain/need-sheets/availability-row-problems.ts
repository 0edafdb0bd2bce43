import type { RecordedAvailability } from "../availability/availability";
import { availabilityProblems } from "../availability/availability-problems";
import { type AvailabilityFacts, NO_DAYS } from "../fields/availability-fields";
import type { Problem } from "../workbook";
import { nothingRecorded, windowsOfRow } from "./availability-rows";
import { bothRows, type RowPlace } from "./row-place";

/** Facts of a carer that stand on one of the rows. */
export type HoursFact = "contractedHours" | "preferredHours" | "mostHours" | "optOut";
const HOURS_COLUMNS: Record<HoursFact, string> = {
  contractedHours: "ContractedHours",
  preferredHours: "PreferredHours",
  mostHours: "MostHours",
  optOut: "OptOut",
};

/** The problem of two rows that say different things of one carer. */
export const differing = (
  sheet: string,
  fact: HoursFact,
  first: RowPlace,
  other: RowPlace,
  value: string | number | null,
): Problem => ({
  ...{ sheet, row: other.row, column: HOURS_COLUMNS[fact], value: String(value) },
  message: `${bothRows(first, other)} say different things of one carer; write it once.`,
});

/** More than a cell lists. */
const MOST_WINDOWS = 60;

/** Cells of a row that make no sense together. */
export function rowProblems(sheet: string, row: number, facts: AvailabilityFacts): Problem[] {
  const { weekdays, from, until, windows, date } = facts;
  const problem = (column: string, message: string): Problem[] => [{ sheet, row, column, message }];
  const hasDays = weekdays !== null && weekdays !== NO_DAYS;
  const hasHours = from !== null || until !== null || windows !== null;
  if ((from === null) !== (until === null)) {
    return problem(from === null ? "From" : "Until", "Write both From and Until, or leave both empty.");
  }
  if (date !== null && weekdays !== null)
    return problem("Date", "This row has weekdays and a single day; write them in two rows.");
  if (date === null && hasDays && !hasHours)
    return problem("From", "The hours of these weekdays are missing; write From and Until.");
  if (date === null && hasHours && !hasDays)
    return problem("Weekdays", "The weekdays of these hours are missing; write them as Mon/Wed/Fri.");
  return windowsOfRow(facts)
    .slice(0, windows === null ? 1 : MOST_WINDOWS)
    .flatMap((window) => availabilityProblems({ ...nothingRecorded(facts.employeeId), windows: [window] }))
    .map((one) => placed(sheet, row, one));
}

/** What is wrong with all rows of a carer together, said of the first. */
export const wholeProblems = (sheet: string, row: number, after: RecordedAvailability): Problem[] =>
  availabilityProblems(after).map((one) => placed(sheet, row, one));

const COLUMNS: Record<string, string> = {
  "windows.weeks_from": "WeeksFrom",
  "windows.until": "ValidUntil",
  windows: "Weekdays",
  exceptions: "Date",
  contracted_hours: "ContractedHours",
  preferred_hours: "PreferredHours",
  most_hours: "MostHours",
};

const placed = (sheet: string, row: number, { field = "", value, message }: Problem): Problem => ({
  ...{ sheet, row, column: COLUMNS[field] ?? field, value },
  message:
    field === "windows.until" ? "The last day must not be before the first. Correct one of them." : message,
});
