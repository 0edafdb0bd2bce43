import type { Employee } from "../employee";
import { type NamedShift, namedShiftsOf, type ShiftHours, shiftsContradictHours } from "../shift-hours";
import type { Match, Rule } from "./rule";
import { cover } from "./shared/reach";
import { type Stretch, stretchesAround } from "./shared/stretches";
import { clockSpan } from "./shared/words";

/**
 * The visit lies inside the carer's named shifts; two that touch are one. Shifts that contradict the recorded
 * hours are one finding of the record, not one of each visit: visits go by the hours then. Availability recorded
 * by hand replaces the shifts.
 */
export const shiftMatches: Rule<"outside-shift"> = (match) => {
  const { employee, availability, interval, settings, zone } = match;
  if (availability.source === "recorded") return [];
  const shifts = namedShiftsOf(employee.shifts);
  if (shifts.length === 0 || cover(stretchesOf(shifts, match), interval)) return [];
  if (contradictionsIn(settings.shiftHours)(employee)) return [];
  const named = shifts
    .map((name) => `${name} (${settings.shiftHours[name].from}–${settings.shiftHours[name].to})`)
    .join(" and ");
  return [
    {
      finding: "outside-shift",
      sentence: `${employee.name} is on ${named}; the visit is ${clockSpan(interval, zone)}.`,
      miss: `on ${named}`,
    },
  ];
};

const contradictions = new WeakMap<ShiftHours, WeakMap<Employee, boolean>>();

/** Whether a carer's shifts contradict the hours: worked out once for each carer, as hundreds are asked about for each visit. */
function contradictionsIn(shiftHours: ShiftHours) {
  const known = contradictions.get(shiftHours) ?? new WeakMap<Employee, boolean>();
  contradictions.set(shiftHours, known);
  return (employee: Employee): boolean => {
    const answer = known.get(employee) ?? shiftsContradictHours(employee, shiftHours);
    known.set(employee, answer);
    return answer;
  };
}

/** The stretches of real time of named shifts around the visit, by start. */
function stretchesOf(shifts: readonly NamedShift[], { visit, settings, zone }: Match): readonly Stretch[] {
  const around = shifts.map((name) => {
    const { from, to } = settings.shiftHours[name];
    return stretchesAround(visit.startTime, from, to, zone);
  });
  const [only] = around;
  return only && around.length === 1 ? only : around.flat().sort((a, b) => a.start - b.start);
}
