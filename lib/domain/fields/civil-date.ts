import { addDays, type CivilDate, civilDate } from "../time";
import { kept, type Reader, type Reading, repaired, unreadable } from "./reading";
import { plainText, quoted, readBlank } from "./text";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_MONTHS =
  "january february march april may june july august september october november december".split(" ");

/** A time of day may follow; the day is read as written, whatever zone stands behind it. */
const CLOCK = String.raw`(?:[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${CLOCK}$`, "i");
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${CLOCK}$`, "i");
const MONTH_NAMED = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[-/ .]+([a-z]{3,9})[-/ .,]+(\d{4})${CLOCK}$`,
  "i",
);
/** `Feb 3, 2032`: a month by name leaves no doubt. */
const MONTH_FIRST = new RegExp(
  String.raw`^(?:[a-z]{3,9},? )?([a-z]{3,9})[-/ .]+(\d{1,2})(?:st|nd|rd|th)?[-/ .,]+(\d{4})${CLOCK}$`,
  "i",
);

/** Serials outside of these years are numbers that mean something else: a bare year, 20320203. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;

/** Days from the epoch of 1900 to that of 1904. */
const EPOCHS_APART = 1462;

/** The day of a spreadsheet serial, or null when it lies outside of 1950 to 2199. */
export function dateOfSerial(serial: number, date1904 = false): CivilDate | null {
  const days = Math.floor(serial) + (date1904 ? EPOCHS_APART : 0);
  if (!(days > 0 && days < 200_000)) return null;
  // The 29 February 1900 that spreadsheets count lies before the years that are read here.
  const date = addDays("1899-12-30", days);
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date : null;
}

function monthNumber(name: string): number {
  const key = name.toLowerCase() === "sept" ? "sep" : name.toLowerCase();
  return Math.max(MONTHS.indexOf(key), LONG_MONTHS.indexOf(key)) + 1;
}

/** Null when the text has none of the known forms, undefined when it has one of a day that does not exist. */
function dateOfText(text: string): CivilDate | null | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return existing(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  // British: the day comes first.
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return existing(dayFirst[3], Number(dayFirst[2]), dayFirst[1]);
  const named = MONTH_NAMED.exec(text);
  if (named && monthNumber(named[2] ?? "") > 0) {
    return existing(named[3], monthNumber(named[2] ?? ""), named[1]);
  }
  const american = MONTH_FIRST.exec(text);
  if (american && monthNumber(american[1] ?? "") > 0) {
    return existing(american[3], monthNumber(american[1] ?? ""), american[2]);
  }
  return null;
}

function existing(year: string | undefined, month: number, day: string | undefined): CivilDate | undefined {
  return civilDate(Number(year), month, Number(day)) ?? undefined;
}

function refuse(written: string | number | null, why: string): Reading<CivilDate | null> {
  return unreadable(`${quoted(written)} ${why}; write it as "2032-02-03", or leave it empty.`);
}

/**
 * A civil date: `2032-02-03`, `03/02/2032` (day first), `3 Feb 2032`, `30/Jul/2019 11:54 am`, or a
 * spreadsheet's serial. Null when not recorded. Every form but the first is a repair.
 */
export const readCivilDate: Reader<CivilDate | null> = (written, options) => {
  const blank = readBlank(written);
  if (blank) return blank;
  if (typeof written === "number") {
    const date = dateOfSerial(written, options?.date1904);
    return date ? repaired(date) : refuse(written, "is not a date between 1950 and 2199");
  }
  const text = plainText(written).replace(/\s+/g, " ");
  const date = dateOfText(text.replace(/[‐‑–−]/g, "-").replace(/(?<=\d) ?([-/.]) ?(?=\d)/g, "$1"));
  if (date === null) return refuse(written, "is not a date that can be read for certain");
  if (date === undefined) return refuse(written, "is a day that no calendar has");
  return date === text ? kept(date) : repaired(date);
};
