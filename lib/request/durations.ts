import { type Canvas, excludedAt, take } from "./canvas";
import type { Content } from "./mentions";
import { HOUR_WORD, NUMBER_WORD, numberOf } from "./numbers";

const NUMBER = `(?:\\d{1,3}(?:\\.\\d+)?|${NUMBER_WORD})`;
const HOURS = "(?:hours?|hrs?|h)\\b(?:')?";
const MINUTES = "(?:minutes?|mins?|m)\\b(?:')?";

const ODD_MINUTES = "15|20|25|30|35|40|45|50|55|fifteen|(?:twenty|thirty|forty|fifty)(?:[ -]five)?";
const NO_UNIT =
  "(?![\\d:./]| ?(?:am|pm|o'clock|hrs?|hours?|january|february|march|april|may|june|july|august|sept?|september|oct|october|nov|november|dec|december|jan|feb|mar|apr|jun|jul|aug|past|to)\\b|th\\b|st\\b)";

type Measure = [source: string, minutes: (first: number, second: number) => number];

/** Ways of saying a length of time, longer ones first; the groups are numbers. */
const MEASURES: Measure[] = [
  [`(${NUMBER})[ -]?(?:hours?|hrs?|h) ?(?:and )?(${NUMBER})[ -]?${MINUTES}`, (h, m) => h * 60 + m],
  // "An hour fifteen" is a length; "an hour ten" may be the hour of ten.
  [`(${NUMBER}|an|a)[ -]?(?:hours?|hrs?|h) ?(?:and )?(${ODD_MINUTES})${NO_UNIT}`, (h, m) => h * 60 + m],
  ["([1-9])h(\\d{2})\\b", (h, m) => h * 60 + m],
  [`(?:an|one|a) (?:hour|hr) (?:and )?(${NUMBER}) ?${MINUTES}`, (m) => 60 + m],
  ["(?:an|one|1|a) (?:hour|hr) and (?:a )?half", () => 90],
  ["(?:an|one|1|a) (?:hour|hr) and (?:a )?quarter", () => 75],
  ["(?:an|one|1|a) (?:hour|hr) and three[ -]quarters", () => 105],
  [`(${NUMBER}) (?:hours|hrs) and (?:a )?half`, (h) => h * 60 + 30],
  [`(${NUMBER}) (?:hours|hrs) and (?:a )?quarter`, (h) => h * 60 + 15],
  [`(${NUMBER}) (?:and )?(?:a )?1/2[ -]?${HOURS}`, (h) => h * 60 + 30],
  [`(${NUMBER}) and (?:a )?half[ -]?${HOURS}`, (h) => h * 60 + 30],
  [`(${NUMBER}) and (?:a )?quarter[ -]?${HOURS}`, (h) => h * 60 + 15],
  ["(?:three[ -]quarters|3/4)(?: of)?(?: an)? (?:hour|hr)\\b", () => 45],
  ["(?:a )?quarter of an hour|(?:a )?quarter[ -]hour", () => 15],
  ["(?:half|1/2) (?:of )?an? (?:hour|hr)|(?:a )?half[ -](?:hour|hr)|(?:1/2|0\\.5) (?:hour|hr)", () => 30],
  ["(?:a )?couple (?:of )?(?:hours|hrs)", () => 120],
  [`(${NUMBER})[ -]?${HOURS}`, (h) => h * 60],
  [`(${NUMBER})[ -]?(?:minutes?|mins?)\\b`, (m) => m],
  ["(\\d{1,3})m\\b", (m) => m],
  ["(?:an|a|one) (?:hour|hr)\\b|(?<=\\b(?:for|full) )(?:hour|hr)\\b|\\bhour(?=[ -]long)", () => 60],
];

const MINUTES_A_DAY = 24 * 60;

const LEAD =
  "(?:\\b(?:for|lasting|lasts?|of|takes?|taking) )?(?:(?:about|around|approx(?:imately|\\.)?|roughly|up to|at least|a full|the full) )?";

/** Pattern text of every way of saying a length, without groups: for those who stand around one. */
export const ANY_LENGTH = `(?:${MEASURES.map(([source]) => source.replaceAll(/\((?!\?)/g, "(?:")).join("|")})`;

const countOf = (text: string) => (/^an?$/i.test(text) ? 1 : numberOf(text));

/** Minutes of a length that {@link ANY_LENGTH} matched; NaN for other text. */
export function lengthOf(text: string): number {
  for (const [source, minutes] of MEASURES) {
    const match = new RegExp(`^(?:${source})$`, "i").exec(text.trim());
    if (match) return Math.round(minutes(countOf(match[1] ?? "0"), numberOf(match[2] ?? "0")));
  }
  return Number.NaN;
}

function contentsOf(text: string): Content[] {
  const minutes = lengthOf(text);
  if (minutes > 0 && minutes <= MINUTES_A_DAY) return [{ kind: "duration", minutes }];
  const message = `A visit cannot last "${text.trim()}". Give its length in minutes, such as 45 minutes.`;
  return [{ kind: "problem", question: { field: "duration", message, choices: [] } }];
}

const AROUND_AN_EVENT = new RegExp(
  `\\b(?:${ANY_LENGTH}) (?:before|after|later|earlier|prior to|afterwards)\\b`,
  "gi",
);
const CHOICE_OF_LENGTHS = new RegExp(
  `${LEAD}(?<!\\b(?:at|from|by) )(?<![\\d:.])\\b(?:\\d+) ?(?:-|to|or) ?(?:${ANY_LENGTH})`,
  "gi",
);
/** An hour and thirty minutes, or an hour and three tenths? */
const DECIMAL_OR_MINUTES = /(?<![\w.])\d{1,2}\.(?!00|25|50|75)\d\d ?(?:hours?|hrs?|h)\b/gi;
const LENGTH = new RegExp(`${LEAD}(?<![\\w.])(${ANY_LENGTH})(?! (?:past|to) (?:\\d|${HOUR_WORD}))`, "gi");
const AGE = /\b(?:aged? \d{1,3}|\d{1,3}[ -]?(?:years?|yrs?|y)[ -]?old|\d{1,3} ?y\/?o)\b/gi;
const ROUND_THE_CLOCK = /\b24[ -]?(?:hours?|hrs?|h)\b(?= (?:care|cover|live))|(?<!on )\b24\/7\b/gi;

/** Recognises how long a visit lasts. */
export function findDurations(canvas: Canvas): void {
  take(canvas, AGE, () => []);
  take(canvas, ROUND_THE_CLOCK, () => []);
  take(canvas, AROUND_AN_EVENT, (match) => {
    const message = `Say the time itself instead of "${match[0]}", such as 14:30.`;
    return [{ kind: "problem", question: { field: "start_time", message, choices: [] } }];
  });
  for (const pattern of [CHOICE_OF_LENGTHS, DECIMAL_OR_MINUTES]) {
    take(canvas, pattern, (match) => {
      const message = `How long exactly is "${match[0].trim()}"? Give one length, such as 45 minutes.`;
      return [{ kind: "problem", question: { field: "duration", message, choices: [] } }];
    });
  }
  take(canvas, LENGTH, (match) =>
    excludedAt(canvas, match.index, "duration") ? [] : contentsOf(match[1] ?? ""),
  );
}
