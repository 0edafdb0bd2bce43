import { remembered } from "../remembered";
import { namedShiftsOf, shiftsContradictHours } from "../shift-hours";
import type { Rule } from "./rule";
import { cover } from "./shared/reach";
import { stretchesAround } from "./shared/stretches";
import { clockSpan } from "./shared/words";

const shiftsIn = remembered(namedShiftsOf);

/**
 * The visit lies inside the carer's named shifts; two that touch are one. Shifts that contradict the recorded
 * hours are one finding of the record, not one of each visit: visits go by the hours then. Availability recorded
 * by hand replaces the shifts.
 */
export const shiftMatches: Rule<"outside-shift"> = (match) => {
  const { employee, availability, visit, interval, settings, zone } = match;
  if (availability.source === "recorded") return [];
  const shifts = shiftsIn(employee.shifts).map((name) => ({ name, ...settings.shiftHours[name] }));
  if (shifts.length === 0) return [];
  const stretches = shifts
    .flatMap(({ from, to }) => stretchesAround(visit.startTime, from, to, zone))
    .sort((a, b) => a.start - b.start);
  if (cover(stretches, interval) || shiftsContradictHours(employee, settings.shiftHours)) return [];
  const named = shifts.map(({ name, from, to }) => `${name} (${from}–${to})`).join(" and ");
  return [
    {
      finding: "outside-shift",
      sentence: `${employee.name} is on ${named}; the visit is ${clockSpan(interval, zone)}.`,
      miss: `on ${named}`,
    },
  ];
};
