import { kept, type Reader, repaired, unreadable } from "./reading";
import { plainText, quoted, readBlank } from "./text";

const SHORTEST = 0.25;

/**
 * Hours of support, above 0 and at most the hours of a week; null when not recorded. 0 is what the older JSON shapes
 * say for "not recorded", and is listed as a repair.
 */
export const readHours: Reader<number | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const text = plainText(written);
  const hours =
    typeof written === "number" ? written : /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (hours === 0) return repaired(null);
  // 0.0625 is what a spreadsheet makes of 1:30.
  if (hours > 0 && hours < SHORTEST) {
    return unreadable(
      `${quoted(written)} is less than a quarter of an hour; write hours, such as 1.5 for an hour and a half, or leave it empty.`,
    );
  }
  if (hours > 0 && hours <= 168) return kept(hours);
  return unreadable(
    `${quoted(written)} is not a number of hours up to 168, the hours of a week; write a number such as 3, or leave it empty.`,
  );
};
