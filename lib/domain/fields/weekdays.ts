import { WEEKDAYS } from "../time";
import { listReader } from "./list";
import { matchKey } from "./text";

const SPELLINGS = [
  ["mon", "monday"],
  ["tue", "tues", "tuesday"],
  ["wed", "weds", "wednesday"],
  ["thu", "thur", "thurs", "thursday"],
  ["fri", "friday"],
  ["sat", "saturday"],
  ["sun", "sunday"],
];

/** Weekdays in any order, `Mon/Fri/Thu`; stored from Monday on, `Mon/Thu/Fri`. Null when not recorded. */
export const readWeekdays = listReader({
  separators: /[/,;\n]/,
  entryOf: (word) => {
    const day = WEEKDAYS[SPELLINGS.findIndex((spellings) => spellings.includes(matchKey(word)))];
    return day && { value: day, repaired: false };
  },
  choices: WEEKDAYS,
  store: (days) => WEEKDAYS.filter((day) => days.includes(day)).join("/"),
});
