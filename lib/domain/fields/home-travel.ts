import { MOST_HOME_TRAVEL } from "../home-travel";
import { kept, type Reader, unreadable } from "./reading";
import { plainText, quoted, readBlank } from "./text";

/** Minutes of travel from home that a carer accepts: a whole number; null for the limit of the branch. */
export const readHomeTravel: Reader<number | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const minutes = /^\d+(\.0+)?$/.test(plainText(written)) ? Number(plainText(written)) : Number.NaN;
  if (minutes >= 1 && minutes <= MOST_HOME_TRAVEL) return kept(minutes);
  return unreadable(
    `${quoted(written)} is not a number of minutes; write a whole number from 1 to ${MOST_HOME_TRAVEL}, or leave it empty.`,
  );
};
