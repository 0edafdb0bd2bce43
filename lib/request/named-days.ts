import { type CivilDate, civilDate, dateOf, type LocalDateTime } from "@/lib/domain/time";
import { type Canvas, excludedAt, take } from "./canvas";
import { whichDay } from "./dates";
import { has } from "./groups";

const CHRISTMAS = "(?:christmas|x-?mas|chrismas|xmass)";
const NEW_YEAR = "new[ -]?year(?:'?s|s')?";
const ON = "(?:\\bon )?(?:\\bthe )?";

/** Days that have a name and the same date every year, as month and day. */
const FIXED: [RegExp, month: number, day: number][] = [
  [new RegExp(`${ON}\\b${CHRISTMAS}[ -]?eve\\b`, "gi"), 12, 24],
  [new RegExp(`${ON}\\b${CHRISTMAS}(?:[ -]?day\\b|(?= (?:morning|afternoon|evening)\\b))`, "gi"), 12, 25],
  [new RegExp(`${ON}\\bboxing[ -]?day\\b`, "gi"), 12, 26],
  [new RegExp(`${ON}\\b(?:${NEW_YEAR}[ -]?eve|nye)\\b`, "gi"), 12, 31],
  [new RegExp(`${ON}\\b(?:${NEW_YEAR}[ -]?day|nyd)\\b`, "gi"), 1, 1],
];

/** What is no visit's day beside those names: a walk on the day before Christmas Day is another day. */
const BESIDE = "(?:\\b(?:the )?(?:day|week|weekend|monday|friday) (?:before|after|of) )";
const BESIDE_FIXED = new RegExp(
  `${BESIDE}(?:${CHRISTMAS}|boxing day|${NEW_YEAR}|easter|(?:the )?(?:spring |summer |may |august )?bank holiday)(?: (?:eve|day|monday|sunday))?\\b`,
  "gi",
);

const WEEKDAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
/** Days with a name whose date depends on the year, the country or the person. */
const MOVABLE: RegExp[] = [
  new RegExp(
    `${ON}\\b(?:easter(?: ${WEEKDAY})?|good friday|(?:maundy|holy) (?:thursday|saturday)|palm sunday)\\b`,
    "gi",
  ),
  new RegExp(
    `${ON}\\b(?:(?:early |late )?(?:may|spring|summer|august|easter|christmas|next|this) )?bank[ -]?holiday(?: (?:${WEEKDAY}|weekend))?\\b|${ON}\\bbank hol\\b`,
    "gi",
  ),
  new RegExp(
    `${ON}\\b(?:(?:shrove|pancake) (?:tuesday|day)|ash wednesday|remembrance (?:sunday|day)|(?:mother|father|valentine|st \\w+|saint \\w+)'?s'? day|mothering sunday|hallowe'?en|bonfire night|guy fawkes(?: night)?|burns night|hogmanay|black friday|may day|whit (?:monday|sunday)|twelfth night)\\b`,
    "gi",
  ),
  /\b(?:at |on |during |over |before |after )?(?:eid|diwali|ramadan|hanukkah|chanukah|passover|yom kippur|rosh hashanah|vaisakhi|holi|navratri|lent|advent|half[ -]term)\b/gi,
  /\b(?:on|for|day (?:of|after|before)) (?:\S+ ){0,2}(?:birthday|anniversary)\b/gi,
  /\b(?:on )?(?:(?:my|her|his|their|our|the|next|this) )?(?:pay|pension|benefits?|bin|market|wash(?:ing)?|laundry|shopping|bath|review|clinic|hospital|appointment|wedding|funeral)[ -]?days?\b(?!'s)/gi,
];
/** A feast of several days; "Christmas shopping" on a day that is named is not about the day. */
const SEASON = new RegExp(
  `\\b(?:(?:at|over|before|after|by|during|around|this|next|for|on) )?(?:the )?(?:${CHRISTMAS}|${NEW_YEAR}|birthday|anniversary)\\b`,
  "gi",
);
/** `on the day of her scan`, `next visit day`, `one day`: some day that only the writer knows. */
const SOME_DAY =
  /(?<!\bof )\b(?:on |for )?(?:the other |the |a |her |his |their |my |one |some |an? \w+ |another )(?:day|date)\b(?! (?:centre|center|care|trip|out|room|service|clothes|time|bag))(?: of [^.,;!?█]{1,30})?/gi;
const NO_DAY = /^(?:the )?(?:whole|full|rest of the|same) /i;

function nextOf(month: number, day: number, today: CivilDate): CivilDate | null {
  const year = Number(today.slice(0, 4));
  const date = civilDate(year, month, day);
  return date && date >= today ? date : civilDate(year + 1, month, day);
}

/** Recognises days with names: those of one date as their next one, all others as a question. */
export function findNamedDays(canvas: Canvas, now: LocalDateTime): void {
  const today = dateOf(now);
  const ask = ([said]: RegExpExecArray) => [whichDay(said, [])];
  take(canvas, BESIDE_FIXED, ask);
  for (const [words, month, day] of FIXED) {
    take(canvas, words, (match) => {
      if (excludedAt(canvas, match.index, "date")) return [];
      const date = nextOf(month, day, today);
      return date ? [{ kind: "date", day: { date } }] : null;
    });
  }
  for (const words of MOVABLE) take(canvas, words, ask);
}

/** Asks about a feast or a day that somebody has in mind, where the sentence names no other day. */
export function askAboutDaysInMind(canvas: Canvas): void {
  const dated = has(canvas.mentions, "date", "moment", "span");
  const asked = canvas.mentions.some(
    (mention) => mention.kind === "problem" && mention.question.field === "date",
  );
  if (dated || asked) return;
  for (const words of [SEASON, SOME_DAY])
    take(canvas, words, ([said]) => (NO_DAY.test(said) ? null : [whichDay(said, [])]));
}
