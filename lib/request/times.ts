import type { Question } from "@/lib/domain/request";
import { type Canvas, excludedAt, note, take, takeRemarks } from "./canvas";
import { ABOUT, ANY_CLOCK, clockText, endsOf, minutesOf, PAST_OR_TO, PLAIN_CLOCK, readClock } from "./clock";
import { ofKind } from "./groups";
import type { Content, TimeWords } from "./mentions";
import { HOUR_WORD } from "./numbers";

const NOT_MONEY = "(?<![£$€\\d.:/-])";
const NOT_A_COUNT =
  "(?! ?(?:mg|ml|mcg|g\\b|kg|%|units?\\b|minutes?|mins?\\b|hours?\\b|hrs?\\b|days?\\b|weeks?\\b|months?\\b|people|carers?\\b|staff|patients?\\b|visits?\\b|tablets?|pills?|doses?|drops?|puffs?|times?\\b|degrees|miles?|km|jan|feb|mar\\b|march|apr|may\\b|june?\\b|july?\\b|aug|sep|oct|nov|dec|/))";
const ANY = `((?:${ANY_CLOCK})${NOT_A_COUNT})`;
const PLAIN = `(${PLAIN_CLOCK})(?![\\w.:]*\\d|[a-z])`;
const FOUR_DIGITS = "(?:[01]\\d|2[0-3])[0-5]\\d";
const TO = " ?(?:-|to|till?|until|through|thru) ?";
const TO_END = "(?: and)? (?:end|finish)(?:ing|es|s)?(?: at| by)? ";
const DAY_WORD =
  "today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|thur?|fri|sat|sun";
const ONE_DAY = `(?:on )?(?:this |next )?(?:${DAY_WORD}|█)(?: (?:night|evening|morning|afternoon))?`;
const CLAUSE_END =
  "(?= ?(?:$|[.,;!?)█]|and\\b|or\\b|by\\b|for\\b|on\\b|with\\b|to\\b|in\\b|please\\b|today\\b|tomorrow\\b|tonight\\b|this\\b|next\\b|respectively\\b|each\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b))";

const pattern = (source: string) => new RegExp(source, "gi");

const IMPOSSIBLE: Omit<Question, "message"> = { field: "start_time", choices: [] };

function impossible(text: string): Content[] {
  const message = `There is no time "${text.trim()}". Give one from 00:00 to 23:59, such as 09:30 or 2pm.`;
  return [{ kind: "problem", question: { ...IMPOSSIBLE, message } }];
}

type Form = TimeWords["form"];

function contentsOf(form: Form, first: string, second?: string): Content[] {
  const clock = readClock(first);
  if (!clock) return impossible(first);
  if (form !== "between" && form !== "range") return [{ kind: "time", time: { form, clock } }];
  const until = readClock(second ?? "");
  return until ? [{ kind: "time", time: { form, clock, until } }] : impossible(second ?? "");
}

/** Each way of limiting a visit by the clock; longer and surer ones first. */
const FORMS: [RegExp, Form][] = [
  [pattern(`\\bbetween (?:the hours of )?${ANY} ?(?:and|to|-|until|till) ?${ANY}`), "between"],
  [pattern(`\\b(?:from|start(?:ing|s)?(?: at)?) ${ABOUT}${ANY}(?:${TO}|${TO_END})${ANY}`), "range"],
  [pattern(`\\bat ${ABOUT}(?!${PAST_OR_TO})${ANY}(?:${TO}|${TO_END})${ANY}`), "range"],
  [pattern(`${NOT_MONEY}\\b(?!${PAST_OR_TO})${ANY}${TO}${PLAIN}`), "range"],
  [pattern(`${NOT_MONEY}\\b${PLAIN}${TO}${ANY}`), "range"],
  [pattern(`${NOT_MONEY}\\b(?<!half |quarter )(${HOUR_WORD}) ?(?:-|till?|until|through) ?${ANY}`), "range"],
  [
    pattern(`${NOT_MONEY}\\b(?!(?:20|25) to)(\\d{1,2})${TO}(\\d{1,2})${NOT_A_COUNT}\\b(?!-)${CLAUSE_END}`),
    "range",
  ],
  [pattern(`${NOT_MONEY}\\b(${FOUR_DIGITS})${TO}(${FOUR_DIGITS})(?![\\w.:]*\\d|[a-z])`), "range"],
  [pattern(`\\b(?:and )?(?:end|finish)(?:ing|es|s)? (?:at |by )?${ANY}`), "end"],
  [pattern(`(?<=[,;\\d-] ?|\\b(?:and|am|pm) )leave (?:at |by )${ANY}`), "end"],
  // "From 10pm tomorrow to 6am": the day stands between the two.
  [
    pattern(`(?<=\\b(?:from ${ABOUT}${ANY_CLOCK}|${PLAIN_CLOCK}),? ${ONE_DAY} ?)(?:to|-|–) ?${ABOUT}${ANY}`),
    "end",
  ],
  [
    pattern(
      `(?<!not )\\b(?:before|by|no later than|not later than|(?:but |and )?not after|latest(?: by| at)?|until|till|up to) ${ABOUT}${ANY}`,
    ),
    "before",
  ],
  [pattern(`(?:\\bat )?\\b${ANY} (?:at the )?latest\\b`), "before"],
  [pattern(`(?:\\bat )?\\b${ANY} or (?:before|earlier)\\b`), "before"],
  [
    pattern(
      `(?<!not )\\b(?:after|not before|no earlier than|not earlier than|no sooner than|earliest(?: at)?|any ?time past) ${ABOUT}${ANY}`,
    ),
    "after",
  ],
  [
    pattern(`(?:\\b(?:at|from) )?\\b${ANY} (?:onwards?|or (?:later|after)|at the earliest|earliest)\\b`),
    "after",
  ],
  [pattern(`\\bfrom ${ANY} on\\b(?! (?:the|${DAY_WORD}|\\d))`), "after"],
  [pattern(`\\b(?:at|from|starting|start(?:s|ing)?(?: at)?|around|about) ${ABOUT}${ANY}`), "at"],
  [pattern(`${NOT_MONEY}\\b${PLAIN}`), "at"],
  [pattern(`(?<=\\b(?:${DAY_WORD}),? )${ANY}(?!-)`), "at"],
  [
    pattern(
      `${NOT_MONEY}\\b${ANY}(?=,? (?:(?:on |this |next )?(?:${DAY_WORD})\\b|this (?:morning|afternoon|evening)))`,
    ),
    "at",
  ],
  [pattern(`(?<=█,? )(${FOUR_DIGITS})${NOT_A_COUNT}(?![\\w.:-]*\\d|[a-z])`), "at"],
  // Alone, 1930 and 2026 may be years.
  [pattern(`${NOT_MONEY}\\b((?:0\\d|1[0-8]|2[1-3])[0-5]\\d)${NOT_A_COUNT}(?![\\w.:-]*\\d|[a-z])`), "at"],
];

const MORE = new RegExp(`^(?:,? (?:and|or) |, ?)(?:at )?${ANY}${CLAUSE_END}`, "i");

/** `at 8 and 12, 6`: bare hours that go on after a time. */
function takeFurtherHours(canvas: Canvas): void {
  for (let i = 0; i < canvas.mentions.length; i++) {
    const { kind, end } = canvas.mentions[i]!;
    const match = kind === "time" ? MORE.exec(canvas.free.slice(end, end + 40)) : null;
    if (!match) continue;
    const hour = match[1]!;
    const start = end + match[0].lastIndexOf(hour);
    note(canvas, start, start + hour.length, contentsOf("at", hour));
  }
}

const LISTED = /^(?:,? (?:and|then) |, )(?:at )?$/i;
/** Between two hours of one day. After a comma the same hour is said again, mostly for whom it is. */
const TWICE = /^ (?:and|then) (?:at )?$/i;

/** Hours that stand for the afternoon after one of the morning: nobody visits at one at night after nine. */
const LAST_HOUR_AFTER_MORNING = 7;

/**
 * The five of `9, 1 and 5` and the second eight of `8, 2 and 8` are those of the afternoon and evening: a list of times
 * goes on through the day. A nine behind eleven stays as it is written, as the list has not come to noon.
 */
function moveLaterHours({ mentions, text }: Canvas): void {
  let list: number[] = [];
  let last: number | null = null;
  for (const mention of ofKind(mentions, "time").sort((a, b) => a.start - b.start)) {
    const between = last === null ? "" : text.slice(last, mention.start);
    if (!LISTED.test(between)) list = [];
    const { clock } = mention.time;
    const minutes = minutesOf(clock, null);
    const before = list.at(-1) ?? null;
    const isPastNoon = before !== null && (before >= 12 * 60 || minutes < (LAST_HOUR_AFTER_MORNING + 1) * 60);
    const isOver = before !== null && list.length > 1 && minutes <= before && isPastNoon;
    // Nobody is visited twice at one time: the second eight of `8 and 8` is in the evening.
    const isSame = before === minutes && TWICE.test(between) && ofKind(mentions, "patient").length < 2;
    const isOpen = !clock.exact && clock.half === null && minutes < 12 * 60;
    if ((isOver || isSame) && isOpen) mention.time = { ...mention.time, clock: { ...clock, half: "pm" } };
    list.push(minutesOf(mention.time.clock, null));
    last = mention.end;
  }
}

/** `9am, no later than 9.15`: the visit starts at nine, and how late it may is for the carer to know. */
const LATEST_START = new RegExp(
  `(?<=\\b(?:at ${ABOUT}${ANY_CLOCK}|(?<!\\b(?:after|past|than|before|earliest) )${PLAIN_CLOCK}|\\b(?:${DAY_WORD}|█) \\d{1,2}),? ?)(?:but |and )?(?:no later than|not later than|latest(?: by| at)?) ${ABOUT}${ANY_CLOCK}`,
  "gi",
);

const TO_THE_HOUR = new RegExp(`\\bat ${ABOUT}(5|10) to (1[0-2]|[1-9])${CLAUSE_END}`, "gi");

/** "Before her appointment at 11": the time is that of something else. */
const BESIDE_AN_EVENT = new RegExp(
  `(?<!\\blook(?:s|ed|ing)? )\\b(?:before|after|prior to|ahead of|in time for|until) (?:her|his|their|the|a|an|my|going|she|he|they|church|school|work|physio|dialysis)(?: (?!at\\b|and\\b|but\\b|then\\b)[\\p{L}'█-]+){0,4} (?:at|is at|starts at) ${ABOUT}${ANY}`,
  "giu",
);

/** "At 10 to 2" is ten minutes before two as often as from ten to two. */
function askAboutToTheHour(canvas: Canvas): void {
  take(canvas, TO_THE_HOUR, ([said, minutes = "", hour = ""]) => {
    const before = readClock(`${minutes} to ${hour}`);
    const message = `Is "${said}" one time or the first and the last of two? Write it as ${minutes}:00 to ${hour}:00 or as one time.`;
    const choices = before ? [clockText(minutesOf(before, null))] : [];
    return [{ kind: "problem", question: { field: "start_time", message, choices } }];
  });
}

/** Minutes of the longest visit that two bare hours mean without being asked about. */
const LONGEST_OF_BARE_HOURS = 8 * 60;
const LONG_CARE =
  /\b(?:sit|sits|sitting|sitter|nights?|sleep\w*|wak\w+|live-?in|respite|shifts?|day care|all day)\b/i;

/** Asks about `9 - 8`: eleven hours are seldom meant by two bare hours. */
function askAboutLongSpans(canvas: Canvas): void {
  if (LONG_CARE.test(canvas.text)) return;
  canvas.mentions = canvas.mentions.map((mention) => {
    const { start, end } = mention;
    if (mention.kind !== "time" || mention.time.form !== "range") return mention;
    const said = canvas.text.slice(start, end).trim();
    const [from, to] = endsOf(mention.time.clock, mention.time.until, null);
    const length = to > from ? to - from : to + 24 * 60 - from;
    if (!/^\d{1,2} ?[-–] ?\d{1,2}$/.test(said) || length <= LONGEST_OF_BARE_HOURS) return mention;
    const message = `Is "${said}" one visit of ${length / 60} hours or two visits? Write it as ${clockText(from)} to ${clockText(to)}, or give the time of each.`;
    return { kind: "problem", question: { field: "start_time", message, choices: [] }, start, end };
  });
}

/** Recognises clock times with what limits them; a time left out with `not` means nothing. */
export function findTimes(canvas: Canvas): void {
  take(canvas, BESIDE_AN_EVENT, ([said]) => {
    const message = `Say the time of the visit itself instead of "${said.trim()}", such as 14:30.`;
    return [{ kind: "problem", question: { field: "start_time", message, choices: [] } }];
  });
  askAboutToTheHour(canvas);
  takeRemarks(canvas, LATEST_START);
  for (const [words, form] of FORMS) {
    take(canvas, words, (match) => {
      const limits = form === "before" || form === "after";
      return !limits && excludedAt(canvas, match.index, "when")
        ? []
        : contentsOf(form, match[1] ?? "", match[2]);
    });
  }
  askAboutLongSpans(canvas);
  takeFurtherHours(canvas);
  moveLaterHours(canvas);
}
