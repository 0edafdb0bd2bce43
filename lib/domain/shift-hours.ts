import { type EmployeeFacts, SHIFTS, type Shift } from "./employee";
import { type NamedTime, namedTimesFrom } from "./named-times";
import { remembered } from "./remembered";
import { isClockTime, minutesOfDay } from "./time";
import type { Problem } from "./workbook";

/** The shifts that have hours of their own, in the order of a day. */
export const NAMED_SHIFTS = SHIFTS.filter((shift): shift is NamedShift => shift !== "All Shifts");
export type NamedShift = Exclude<Shift, "All Shifts">;

/** When a named shift starts and ends; an end that is not after its start is the next day's. */
export type ShiftTime = NamedTime;

export type ShiftHours = Readonly<Record<NamedShift, ShiftTime>>;

/** The defaults (DOMAIN.md). */
export const DEFAULT_SHIFT_HOURS: ShiftHours = {
  Breakfast: { from: "06:00", to: "14:00" },
  Lunch: { from: "14:00", to: "22:00" },
  Evening: { from: "22:00", to: "06:00" },
};

/** The key of the settings under which the hours of a shift are stored. */
export const shiftHoursKey = (shift: NamedShift): string => `shift ${shift}`;

/** The hours in force: the defaults, with what an operator set in their place. */
export const shiftHoursFrom = (settings: ReadonlyMap<string, unknown>): ShiftHours =>
  namedTimesFrom(
    {
      names: NAMED_SHIFTS,
      defaults: DEFAULT_SHIFT_HOURS,
      keyOf: shiftHoursKey,
      problemOf: shiftTimeProblem,
    },
    settings,
  );

/** What is wrong with the hours of a shift, as one sentence that says what to do; null when they will do. */
export function shiftTimeProblem(shift: NamedShift, { from, to }: ShiftTime): Problem | null {
  const field = `shifts.${shift}`;
  const value = `${from}–${to}`;
  if (!isClockTime(from) || !isClockTime(to)) {
    return { field, value, message: `Give the ${shift} shift two clock times, such as 06:00 and 14:00.` };
  }
  if (from === to) {
    return { field, value, message: `The ${shift} shift must end at another time than it starts.` };
  }
  return null;
}

/** The named shifts of a cell (`Breakfast/Lunch`); none where it says all of them, or none that is known. */
export const namedShiftsOf = remembered((shifts: string | null): readonly NamedShift[] => {
  const names = (shifts ?? "").split("/").map((name) => name.trim());
  return names.includes("All Shifts") ? [] : NAMED_SHIFTS.filter((name) => names.includes(name));
});

/**
 * Whether the named shifts and the recorded hours of an employee say different things: either holds less than
 * half of the other. The hours count then. Hours around the clock contradict no shift.
 */
export function shiftsContradictHours(
  { shifts, earliestStart, latestEnd }: Pick<EmployeeFacts, "shifts" | "earliestStart" | "latestEnd">,
  shiftHours: ShiftHours,
): boolean {
  if (!earliestStart || !latestEnd || !isClockTime(earliestStart) || !isClockTime(latestEnd)) return false;
  const hours = spanOf({ from: earliestStart, to: latestEnd });
  const named = namedShiftsOf(shifts).map((shift) => spanOf(shiftHours[shift]));
  if (named.length === 0 || minutesOf(hours) === DAY) return false;
  const shared = named.map((shift) => sharedMinutes(shift, hours));
  return (
    named.some((shift, index) => (shared[index] as number) < minutesOf(shift) / 2) ||
    shared.reduce((sum, minutes) => sum + minutes, 0) < minutesOf(hours) / 2
  );
}

const DAY = 24 * 60;

/** Minutes after midnight; the end may be of the next day. */
type Span = readonly [number, number];

function spanOf({ from, to }: ShiftTime): Span {
  const [start, end] = [minutesOfDay(from), minutesOfDay(to)];
  return [start, end > start ? end : end + DAY];
}

const minutesOf = ([start, end]: Span) => end - start;

/** Minutes of the clock that two spans share. */
function sharedMinutes([start, end]: Span, [from, until]: Span): number {
  return [-DAY, 0, DAY].reduce((sum, days) => {
    return sum + Math.max(0, Math.min(end, until + days) - Math.max(start, from + days));
  }, 0);
}
