import { kept, type Reader, repaired, unreadable } from "./reading";
import { oneLine, quoted, readBlank } from "./text";

const MINUTES_A_DAY = 1_440;
/** A spreadsheet's time: from here on it is as likely a part of an hour (0.25, 0.5) as a time of day. */
const LONGEST_SERIAL = 0.25;

const UNIT_MINUTES = String.raw`(?:m(?:in(?:ute)?s?|ns?)?\.?|['’′])`;
const UNIT_HOURS = String.raw`h(?:(?:ou)?rs?)?\.?`;
const MINUTES = new RegExp(String.raw`^(\d{1,4})(?: ?${UNIT_MINUTES})?$`, "i");
const CLOCK = new RegExp(String.raw`^(\d{1,2}):(\d{2})(?::00)?(?: ?${UNIT_HOURS})?$`, "i");
/** As programs write it (ISO 8601): `PT1H15M`. */
const ISO = /^PT(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:0S)?$/i;
const HOURS = new RegExp(
  String.raw`^(\d{1,2}(?:\.\d{1,2})?) ?${UNIT_HOURS}(?: ?(?:and )?(\d{1,2})(?: ?${UNIT_MINUTES})?)?$`,
  "i",
);

/** Parts of an hour in words and signs, and what they are in figures. */
const IN_WORDS: [RegExp, string][] = [
  [/^(?:an?|one) (?=h(?:ou)?r)/i, "1 "],
  [/^two (?=h(?:ou)?rs)/i, "2 "],
  [/^(?:(?:a )?half(?: an?)?|1\/2|½) ?(?=h(?:ou)?r)/i, "0.5 "],
  [/^(?:(?:a )?quarter(?: of)?(?: an?)?|1\/4|¼) ?(?=h(?:ou)?r)/i, "0.25 "],
  [/^(?:three[- ]quarters(?: of)?(?: an?)?|3\/4|¾) ?(?=h(?:ou)?r)/i, "0.75 "],
  [/^(\d) ?½ ?(?=h)/i, "$1.5 "],
  [/^(\d) ?¼ ?(?=h)/i, "$1.25 "],
  [/^(\d) ?¾ ?(?=h)/i, "$1.75 "],
  [/^(\d) h(?:ou)?rs? and a half$/i, "$1.5 h"],
];
/** No length is written with more letters. */
const LONGEST_TEXT = 60;

/**
 * The length of a visit in whole minutes, above 0 and at most a day: `30`, `45 min`, `1 h 30`, `1.5 hours`, `half an
 * hour`, `0:45`, or a spreadsheet's time below 6 hours. Null when not recorded. Every form but the first is a repair.
 */
export const readMinutes: Reader<number | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const text = oneLine(written);
  const minutes = typeof written === "number" ? minutesOfNumber(written) : minutesOfText(text);
  if (minutes === null || minutes < 1 || minutes > MINUTES_A_DAY) {
    return unreadable(
      `${quoted(written)} is not a length of up to ${MINUTES_A_DAY} minutes; write whole minutes such as 45.`,
    );
  }
  return String(minutes) === text ? kept(minutes) : repaired(minutes);
};

function minutesOfNumber(number: number): number | null {
  if (Number.isInteger(number)) return number;
  return number > 0 && number < LONGEST_SERIAL ? Math.round(number * MINUTES_A_DAY) : null;
}

function minutesOfText(written: string): number | null {
  if (written.length > LONGEST_TEXT) return null;
  // `45 (mins)`
  const text = IN_WORDS.reduce(
    (one, [word, figures]) => one.replace(word, figures),
    written.replace(/[()]/g, ""),
  );
  const iso = ISO.exec(text);
  if (iso?.[1] || iso?.[2]) return Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0);
  const plain = MINUTES.exec(text);
  if (plain) return Number(plain[1]);
  const clock = CLOCK.exec(text);
  if (clock) return Number(clock[2]) > 59 ? null : Number(clock[1]) * 60 + Number(clock[2]);
  const hours = HOURS.exec(text);
  if (!hours) return null;
  const total = Number(hours[1]) * 60 + Number(hours[2] ?? 0);
  return Number.isInteger(total) ? total : null;
}
