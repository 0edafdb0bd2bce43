import type { Employee } from "../employee";
import { isClockTime, minutesOfDay } from "../time";
import type { FindingRule } from "./finding";

/** Minutes after midnight between which each named shift lies (DOMAIN.md); Evening ends the next day. */
const SHIFT_HOURS: Record<string, [number, number]> = {
  Breakfast: [6 * 60, 14 * 60],
  Lunch: [14 * 60, 22 * 60],
  Evening: [22 * 60, 30 * 60],
};

/** A named shift of which the recorded hours hold less than half. */
export const shiftHoursContradiction: FindingRule = ({ employees }) =>
  employees.flatMap((employee) => {
    const outside = shiftsOutsideHours(employee);
    if (outside.length === 0) return [];
    const { employeeId, shifts, earliestStart, latestEnd } = employee;
    return [
      {
        finding: "shift-hours-contradiction" as const,
        severity: "low" as const,
        kind: "employee" as const,
        personId: employeeId,
        sentence: `The shifts say ${shifts}, and the hours are ${earliestStart}–${latestEnd}, mostly outside of ${outside.join(" and ")}.`,
        proposal: "The hours count until this is settled. Make the shifts and the hours say the same.",
        values: [shifts, earliestStart, latestEnd],
      },
    ];
  });

function shiftsOutsideHours({ shifts, earliestStart, latestEnd }: Employee): string[] {
  if (!earliestStart || !latestEnd || !isClockTime(earliestStart) || !isClockTime(latestEnd)) return [];
  const from = minutesOfDay(earliestStart);
  const end = minutesOfDay(latestEnd);
  const until = end > from ? end : end + DAY;
  return (shifts ?? "").split("/").filter((shift) => {
    const hours = SHIFT_HOURS[shift];
    return hours !== undefined && sharedMinutes(hours, [from, until]) < (hours[1] - hours[0]) / 2;
  });
}

const DAY = 24 * 60;

/** Minutes that two stretches of the clock share; either may run into the next day. */
function sharedMinutes([from, until]: [number, number], [start, end]: [number, number]): number {
  return [-DAY, 0, DAY].reduce((sum, shift) => {
    return sum + Math.max(0, Math.min(until, end + shift) - Math.max(from, start + shift));
  }, 0);
}
