import type { Shift } from "../employee";
import type { ClockTime } from "../time";
import type { Rule } from "./rule";
import { cover } from "./shared/reach";
import { remembered } from "./shared/remembered";
import { stretchesAround } from "./shared/stretches";
import { clockSpan } from "./shared/words";

interface ShiftHours {
  name: Shift;
  from: ClockTime;
  until: ClockTime;
}

/** When each named shift lies (DOMAIN.md); the last ends the next day. */
const SHIFT_HOURS: readonly ShiftHours[] = [
  { name: "Breakfast", from: "06:00", until: "14:00" },
  { name: "Lunch", from: "14:00", until: "22:00" },
  { name: "Evening", from: "22:00", until: "06:00" },
];

/** The shifts that a cell names; none where it says all of them, or none that is known. */
const shiftsIn = remembered((text: string) => {
  const names = text.split("/").map((name) => name.trim());
  return names.includes("All Shifts") ? [] : SHIFT_HOURS.filter(({ name }) => names.includes(name));
});

/** The visit lies inside the carer's named shifts; two that touch are one. Availability recorded by hand replaces them. */
export const shiftMatches: Rule<"outside-shift"> = ({ employee, availability, visit, interval, zone }) => {
  if (availability.source === "recorded") return [];
  const shifts = shiftsIn(employee.shifts ?? "");
  if (shifts.length === 0) return [];
  const stretches = shifts
    .flatMap(({ from, until }) => stretchesAround(visit.startTime, from, until, zone))
    .sort((a, b) => a.start - b.start);
  if (cover(stretches, interval)) return [];
  const named = shifts.map(({ name, from, until }) => `${name} (${from}–${until})`).join(" and ");
  return [
    {
      finding: "outside-shift",
      sentence: `${employee.employeeId} is on ${named}; the visit is ${clockSpan(interval, zone)}.`,
      miss: `on ${named}`,
    },
  ];
};
