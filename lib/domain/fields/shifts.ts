import { SHIFTS } from "../employee";
import { listReader } from "./list";
import { matchKey } from "./text";

const known = new Map(SHIFTS.map((shift) => [matchKey(shift), shift]));

/** Named shifts, `Breakfast/Lunch`, in the order written; null when not recorded. */
export const readShifts = listReader({
  separators: /[/,;\n]/,
  entryOf: (word) => {
    const shift = known.get(matchKey(word));
    return shift && { value: shift, repaired: false };
  },
  choices: SHIFTS,
  store: (shifts) => shifts.join("/"),
});
