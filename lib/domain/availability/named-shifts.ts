import type { Shift } from "../employee";
import { remembered } from "../rules/shared/remembered";
import type { ClockWindow } from "./availability";

export interface NamedShift extends ClockWindow {
  name: Shift;
}

/** When each named shift of the workbooks lies (DOMAIN.md); the last ends the next day. */
const NAMED_SHIFTS: readonly NamedShift[] = [
  { name: "Breakfast", from: "06:00", until: "14:00" },
  { name: "Lunch", from: "14:00", until: "22:00" },
  { name: "Evening", from: "22:00", until: "06:00" },
];

/** The shifts that a cell names; none where it says all of them, or none that is known. */
export const shiftsIn = remembered((text: string): readonly NamedShift[] => {
  const names = text.split("/").map((name) => name.trim());
  return names.includes("All Shifts") ? [] : NAMED_SHIFTS.filter(({ name }) => names.includes(name));
});
