import * as chrono from "chrono-node";
import {
  addDays,
  type CivilDate,
  civilDate,
  dateOf,
  type LocalDateTime,
  startOfWeek,
  WEEKDAYS,
} from "@/lib/domain/time";
import { type Canvas, excludedAt, note, take } from "./canvas";
import { weekFrom, whichDay } from "./dates";
import type { Content, DayWords } from "./mentions";

const WEEKDAY =
  "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thu|fri|sat|sun)(?:'s)?";
/** `Monday to Friday`, `Mon-Fri`: how many visits that makes, and of which week, is not said. */
const DAYS_ON_END = new RegExp(
  `(?:\\b(?:from|between|every|on) )?\\b${WEEKDAY} ?(?:to|-|till?|until|through|thru|and(?= [^ ]+ inclusive)) ?${WEEKDAY}\\b(?: inclusive)?`,
  "gi",
);
const NAMED_DAY = new RegExp(
  `(?:\\bon )?(?:\\b(?:the )?(week after next),?(?: on)? |\\b(next week),?(?: on)? |\\b((?:a|one|two|three|four|\\d) weeks?|a fortnight|week) (?:on|from) |\\b(this coming|this|the coming|coming|next|last|the following) )?\\b${WEEKDAY}\\b(?:,? (?:of |in )?(?:the )?(week after next|next week|this week|week\\b|after next|fortnight|next(?! (?:to|available|door|visit|call))\\b))?`,
  "gi",
);
const RECURRING =
  /\b(?:every|each) (?:other )?(?:single )?(?:day|morning|afternoon|evening|night|week|weekday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+ (?:hours?|days?)|hour|few)\b|\b(?:twice|once|(?:two|three|four|five|six|\d)(?: ?times| ?x)|x ?\d) (?:a|per|each|every) (?:day|week)\b|\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\b(?:twice|thrice|once|\d ?x|x ?\d|(?:two|three|four|five|six|\d) times) (?:daily|weekly|nightly)\b|\b(?:qds|tds|bds?|tid|qid|od|mane|nocte)\b|\b(?:alternate|all|both) (?:days|mornings|evenings|nights|week|weekend)\b|\b(?:mornings|afternoons|evenings|nights|lunch-?times|tea-?times|bed-?times)\b|\b(?:fortnightly|monthly|hourly|nightly|ongoing|until further notice|from now on)\b|\bweekly\b(?! (?:shop|visit to))|\b(?:for|over) (?:(?:the )?next )?(?:(?:a|one|two|three|four|five|six|seven|\d+|a few|a couple of|several) )?(?:days|weeks|mornings|evenings|nights|months)\b|\bfor (?:a|the(?: whole)?|one|1) (?:week|fortnight|month)\b|\b(?:the )?next (?:few|couple of|two|three|four|five|\d) (?:days|mornings|evenings|nights|weeks)\b|\bdaily\b(?! (?:med|dose|exercise|walk|routine|visit|call|injection|insulin|tablet))/gi;
/** `Needs a lunch call from Thursday`: the first of many days. */
const FROM_A_DAY =
  /(?<=\b(?:needs?|requires?|wants?)\b[^.;!?,]*)\b(?:from|starting(?: on| from)?|commencing(?: on)?|as (?:of|from)|beginning(?: on)?) (?:this |next )?(?:tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! ?(?:-|–)|[^.;!?,]*(?:\b(?:to|till?|until|through)\b|\d ?[-–]))/gi;
const VAGUE =
  /\b(?:(?:at|over|on|in|during|by|before|after) )?(?:the |this |next |the following |the coming )?(?:(?:start|beginning|end|middle) of (?:the |this |next )?)?(week-?ends?|weekdays?|week|month|year)\b(?: after next| commencing)?(?! (?:on|from|today|tomorrow))/gi;
const MONTH_ALONE =
  /\b(?:in|during) (?:early |late |mid[ -])?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;
const DAY_AFTER =
  /\b(?:the )?(?:day (?:after|before)(?! tomorrow| yesterday)|(?:following|next|same) day)\b/gi;
const A_FEW =
  /\b(?:(?:with)?in|over|after) (?:a few|several|some|the coming|the next few|a couple or so) (?:more )?(?:days|weeks)\b(?:'? time)?/gi;
const TWO_DAYS = /\b(?:on )?(?:the )?day (?:after tomorrow|before yesterday)\b|\bovermorrow\b/gi;
const WEEKS_AHEAD =
  /\b(?:in )?(?:(a|one|two|three|four|\d) weeks?|(?:a )?fortnight)(?:'s?)? (?:time )?(?:from )?(today|tomorrow)\b|\b(today|tomorrow) (week|fortnight)\b|\bin (?:a )?fortnight(?:'s time)?\b/gi;
/** What chrono may decide about: days counted from today. Clock times and the rest are read elsewhere. */
const COUNTED = /\b(?:today|tomorrow|tmrw?|yesterday|overmorrow|days?|weeks?|months?)\b/i;

/** What chrono takes along of a clock time, which is not its to read: `10 tomorrow`, `today 7`. */
const CLOCK_BEFORE = /^\W*\d[\d:.]*\s*(?:[ap]m)?\W*(?=(?:today|tomorrow|tmrw?|yesterday|overmorrow)\b)/i;
const CLOCK_AFTER =
  /(?<=\b(?:today|tomorrow|tmrw?|yesterday|overmorrow|days?|weeks?|months?|ago|time))\W+(?:at )?\d.*$/i;

const COUNTS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

/** A weekday beside today: the coming one, or the one of the week that was named. */
function weekdayWords(day: number, which: string, today: CivilDate): DayWords {
  const thisWeek = addDays(startOfWeek(today), day);
  if (/after next/.test(which)) return { date: addDays(thisWeek, 14) };
  if (/^last/.test(which)) return { date: addDays(thisWeek, thisWeek < today ? 0 : -7) };
  // "Next Thursday" is the Thursday of the week after this one, as it is mostly said in Britain.
  if (/^next/.test(which)) return { date: addDays(thisWeek, 7) };
  const coming = thisWeek < today ? addDays(thisWeek, 7) : thisWeek;
  if (/fortnight/.test(which)) return { date: addDays(coming, 14) };
  const weeks = /^(?:(a|one|two|three|four|\d) )?weeks?$/.exec(which);
  if (weeks) {
    const count = COUNTS[weeks[1] ?? "a"] ?? Number(weeks[1]);
    return { date: addDays(coming, 7 * count) };
  }
  return coming === today ? { date: today, ifPassed: addDays(today, 7) } : { date: coming };
}

function takeWeekdays(canvas: Canvas, today: CivilDate): void {
  take(canvas, NAMED_DAY, (match) => {
    const [text, afterNext, nextWeek, weekOn, modifier, word = "", after] = match;
    const short = /^(?:sat|sun)$/.test(word) && !/\b(?:on|this|next|coming) /i.test(text);
    // "sat with her", "in the sun": short names in small letters are words of their own.
    if (
      short &&
      !/^ ?(?:$|[,.;/&+)-]|(?:at|and|or|am|pm|from|between|before|after|by|for|morning|afternoon|evening|please|(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b|█|\d)/.test(
        canvas.free.slice(match.index + text.length),
      )
    )
      return null;
    if (excludedAt(canvas, match.index, "date")) return [];
    const nextAfter = after?.toLowerCase() === "next";
    const day = WEEKDAYS.findIndex((name) => word.toLowerCase().startsWith(name.toLowerCase()));
    const which = (
      after === "week" ? "week" : (after ?? afterNext ?? nextWeek ?? weekOn ?? modifier ?? "")
    ).toLowerCase();
    // "Thursday next" is the coming one to some, and that of next week to others.
    if (nextAfter)
      return [
        whichDay(
          text,
          ["", "next"].map((each) => weekdayWords(day, each, today).date),
        ),
      ];
    return [{ kind: "date", day: { ...weekdayWords(day, which, today), weekday: true } }];
  });
}

function weeksAhead(match: RegExpExecArray, today: CivilDate): Content[] {
  const [text, count = "", from, day, unit] = match;
  const word = count.toLowerCase();
  const fortnight = /fortnight/i.test(text);
  const weeks = (fortnight ? 2 : 1) * (unit || fortnight || !word ? 1 : (COUNTS[word] ?? Number(word)));
  const start = /tomorrow/i.test(from ?? day ?? "") ? addDays(today, 1) : today;
  return [{ kind: "date", day: { date: addDays(start, weeks * 7) } }];
}

function vague(match: RegExpExecArray, today: CivilDate): Content[] {
  const said = match[0];
  const weeks = /after next/i.test(said) ? 2 : /\b(?:next|following)\b/i.test(said) ? 1 : 0;
  const monday = addDays(startOfWeek(today), weeks * 7);
  const [weekend, workdays] = [/week-?end/i.test(said), /weekday/i.test(said)];
  const days = /month|year/i.test(said)
    ? []
    : weekFrom(monday).filter((date, i) => date >= today && (!weekend || i > 4) && (!workdays || i < 5));
  return [whichDay(said, days)];
}

/** Recognises days counted from today, by chrono, on the wall clock: its reference is a clock in UTC. */
export function findCountedDays(canvas: Canvas, now: LocalDateTime): void {
  const reference = { instant: new Date(`${now}:00Z`), timezone: 0 };
  for (const result of chrono.en.GB.parse(canvas.free, reference)) {
    if (!COUNTED.test(result.text)) continue;
    const [year, month, day] = (["year", "month", "day"] as const).map((part) => result.start.get(part) ?? 0);
    const date = civilDate(year!, month!, day!);
    if (!date) continue;
    const start = result.index + (CLOCK_BEFORE.exec(result.text)?.[0].length ?? 0);
    const end = result.index + result.text.replace(CLOCK_AFTER, "").length;
    const contents: Content[] = excludedAt(canvas, start, "date") ? [] : [{ kind: "date", day: { date } }];
    note(canvas, start, end, contents);
  }
}

/** Asks for the day of the one visit where words say several. */
function askWhichDay(canvas: Canvas, pattern: RegExp): void {
  take(canvas, pattern, (match) => {
    const message = `One visit at a time can be asked for here. Which day is meant by "${match[0].trim()}"?`;
    return [{ kind: "problem", question: { field: "date", message, choices: [] } }];
  });
}

/** Recognises weekdays, weeks counted from today, and the vague or recurring ones that must be asked about. */
export function findDays(canvas: Canvas, now: LocalDateTime): void {
  const today = dateOf(now);
  for (const pattern of [RECURRING, FROM_A_DAY]) askWhichDay(canvas, pattern);

  take(canvas, TWO_DAYS, (match) => {
    if (excludedAt(canvas, match.index, "date")) return [];
    return [{ kind: "date", day: { date: addDays(today, /before/i.test(match[0]) ? -2 : 2) } }];
  });
  take(canvas, A_FEW, ([said]) => [whichDay(said, [])]);
  take(canvas, DAY_AFTER, (match) => (/same/i.test(match[0]) ? [] : [whichDay(match[0], [])]));
  take(canvas, MONTH_ALONE, (match) => [whichDay(match[0], [])]);
  take(canvas, WEEKS_AHEAD, (match) => weeksAhead(match, today));
  take(canvas, DAYS_ON_END, ([said]) => [whichDay(said, [])]);
  takeWeekdays(canvas, today);
  take(canvas, VAGUE, (match) =>
    /\b(?:this|next|week-?ends?|weekdays?|the|in|during|by|before|after|commencing)\b/i.test(match[0])
      ? vague(match, today)
      : null,
  );
}
