import { kept, type Reader, unreadable } from "./reading";
import { plainText, quoted, readBlank } from "./text";

/** Visits a day at the most: a whole number from 1 to 40; null for the usual limit. */
export const readDailyLoad: Reader<number | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const load = /^\d+(\.0+)?$/.test(plainText(written)) ? Number(plainText(written)) : Number.NaN;
  if (load >= 1 && load <= 40) return kept(load);
  return unreadable(
    `${quoted(written)} is not a number of visits a day; write a whole number from 1 to 40, or leave it empty.`,
  );
};
