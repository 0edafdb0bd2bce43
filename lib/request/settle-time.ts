import type { Question, Window } from "@/lib/domain/request";
import {
  addDays,
  type CivilDate,
  type ClockTime,
  dateOf,
  formatDate,
  type LocalDateTime,
  timeOf,
} from "@/lib/domain/time";
import { clockText, endsOf, minutesOf } from "./clock";
import { ofKind } from "./groups";
import type { DayPart, Half, Mention, TimeWords } from "./mentions";

/** When a visit is wished; null is "nobody said". */
export interface When {
  date: CivilDate | null;
  startTime: ClockTime | null;
  window: Window | null;
  /** Minutes, when the words gave an end. */
  duration: number | null;
  questions: Question[];
}

const DAY = 24 * 60;
/** Visits begin at seven and end at ten in the evening, unless somebody says otherwise. */
const DAY_STARTS: ClockTime = "07:00";
const DAY_ENDS: ClockTime = "22:00";

type Wish = Pick<When, "startTime" | "window" | "duration">;
const NOTHING: Wish = { startTime: null, window: null, duration: null };

type Open = Extract<TimeWords, { form: "at" | "before" | "after" | "end" }>;
type Closed = Extract<TimeWords, { form: "between" | "range" }>;

const one = (times: TimeWords[], form: Open["form"]) =>
  times.find((time): time is Open => time.form === form);
const both = (times: TimeWords[], form: Closed["form"]) =>
  times.find((time): time is Closed => time.form === form);

function openWindow(times: TimeWords[], part: DayPart | null): Window | null {
  const after = one(times, "after");
  const before = one(times, "before") ?? one(times, "end");
  if (after && before) {
    const [from, to] = endsOf(after.clock, before.clock, part?.half ?? null);
    return { from: clockText(from), to: clockText(to) };
  }
  if (before) {
    const minutes = minutesOf(before.clock, part?.half ?? null);
    const to = clockText(minutes === 0 ? DAY : minutes);
    const from = part && part.window.from < to ? part.window.from : to > DAY_STARTS ? DAY_STARTS : "00:00";
    return { from, to };
  }
  if (!after) return null;
  const from = clockText(minutesOf(after.clock, part?.half ?? null));
  const to = part && part.window.to > from ? part.window.to : from < DAY_ENDS ? DAY_ENDS : "23:59";
  return { from, to };
}

function wishOf(times: TimeWords[], part: DayPart | null, meal: Half | null): Wish {
  const half = part?.half ?? meal;
  const range = both(times, "range");
  if (range) {
    const [start, end] = endsOf(range.clock, range.until, half);
    return {
      startTime: clockText(start),
      window: null,
      duration: end > start ? end - start : end + DAY - start,
    };
  }
  const between = both(times, "between");
  if (between) {
    const [from, to] = endsOf(between.clock, between.until, half);
    return { ...NOTHING, window: { from: clockText(from), to: clockText(to) } };
  }
  const at = one(times, "at");
  const end = one(times, "end") ?? one(times, "before");
  if (at && end) {
    const [from, to] = endsOf(at.clock, end.clock, half);
    return { startTime: clockText(from), window: null, duration: to > from ? to - from : to + DAY - from };
  }
  if (at) return { ...NOTHING, startTime: clockText(minutesOf(at.clock, half)) };
  return { ...NOTHING, window: openWindow(times, part) ?? part?.window ?? null };
}

/** Of "Monday morning first thing" the first thing. */
function narrowest(parts: DayPart[]): DayPart | null {
  const width = ({ window }: DayPart) =>
    Number(window.to.replace(":", "")) - Number(window.from.replace(":", ""));
  return parts.toSorted((a, b) => width(a) - width(b))[0] ?? null;
}

function windowQuestion(window: Window): Question {
  const message = `The window from ${window.from} to ${window.to} runs past midnight. Give one within a day, or a start time.`;
  return { field: "window", message, choices: [] };
}

const EACH_MEAL: Question = {
  field: "start_time",
  message: 'Say the time of each visit, such as "lunch at 12:30, tea at 17:00 and bed at 20:00".',
  choices: [],
};

/**
 * Whether meals of one visit are those of several: three of them, or bed beside an earlier one. A lunch that is left at
 * breakfast is one visit.
 */
function areApart(meals: DayPart[], hasTime: boolean, part: DayPart | null): boolean {
  const starts = new Set(meals.map(({ window }) => window.from));
  const bed = meals.find(({ half }) => half === "night");
  if (bed && part && !hasTime && part.window.to <= bed.window.from) return true;
  return hasTime && (starts.size > 2 || (bed !== undefined && starts.size > 1));
}

/** Two days said of one visit: `Monday 24 November` when that is a Tuesday. */
function dayQuestion(days: CivilDate[]): Question {
  const message = `These are different days: ${days.map(formatDate).join(" and ")}. Which one is it?`;
  return { field: "date", message, choices: days };
}

/** Reads the day and time of one visit. `now` decides whether "Thursday" is still today. */
export function settleTime(mentions: Mention[], now: LocalDateTime): When {
  const questions: Question[] = [];
  const moment = ofKind(mentions, "moment")[0];
  if (moment) {
    return { ...NOTHING, date: dateOf(moment.at), startTime: timeOf(moment.at), questions };
  }
  const span = ofKind(mentions, "span")[0];
  if (span) return { ...NOTHING, date: span.date, window: span.window, questions };
  const times = ofKind(mentions, "time").map(({ time }) => time);
  const part = narrowest(ofKind(mentions, "part").map((mention) => mention.part));
  // Nobody has breakfast at midnight: twelve is noon whatever the meal.
  const noon = times.some(({ clock }) => clock.hour === 12);
  const meals = ofKind(mentions, "meal");
  const wish = wishOf(times, part, noon ? null : (meals[0]?.half ?? null));
  // Several meals in one visit name no one time.
  if (times.length === 0 && part === null && meals.length === 1 && meals[0]?.part)
    wish.window = { ...meals[0].part.window };
  if (
    areApart(
      meals.flatMap((meal) => meal.part ?? []),
      times.length > 0,
      part,
    )
  )
    questions.push(EACH_MEAL);
  if (wish.window && wish.window.to <= wish.window.from) {
    questions.push(windowQuestion(wish.window));
    wish.window = null;
  }
  const days = ofKind(mentions, "date").map(({ day }) => day);
  const distinct = [...new Set(days.map(({ date }) => date))];
  if (distinct.length > 1) questions.push(dayQuestion(distinct));
  const day = distinct.length === 1 ? days[0]! : null;
  const over = wish.startTime ?? wish.window?.to ?? null;
  const passed = over !== null && over < timeOf(now);
  let date = day === null ? null : passed && day.ifPassed ? day.ifPassed : day.date;
  // Midnight without a day, and tonight's, is the coming one: the first minute of tomorrow.
  const midnight =
    wish.startTime === "00:00" && distinct.length < 2 && (date === null || date === dateOf(now));
  if (midnight) date = addDays(dateOf(now), 1);
  return { ...wish, date, questions };
}
