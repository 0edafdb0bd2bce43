import { kept, type Reader, repaired, unreadable } from "./reading";
import { oneLine, quoted, readBlank } from "./text";

const HOURS_A_WEEK = 168;
const WITH_UNIT = /^(\d{1,3}(?:\.\d+)?) ?(?:h(?:(?:ou)?rs?)?\.?)?(?: ?(?:a|per|\/) ?w(?:eek|k)\.?)?$/i;

/** Hours a week, 0 to 168: `37.5`, `37.5 h`, `30 hours a week`. Null when not recorded; a unit is a repair. */
export const readWeeklyHours: Reader<number | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const text = oneLine(written);
  const hours = typeof written === "number" ? written : Number(WITH_UNIT.exec(text)?.[1] ?? Number.NaN);
  if (!(hours >= 0 && hours <= HOURS_A_WEEK)) {
    return unreadable(
      `${quoted(written)} is not a number of hours a week up to ${HOURS_A_WEEK}; write a number such as 37.5, or leave it empty.`,
    );
  }
  return typeof written === "number" || String(hours) === text ? kept(hours) : repaired(hours);
};
