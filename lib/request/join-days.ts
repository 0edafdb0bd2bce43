import { addDays, type CivilDate, formatDate, weekdayOf } from "@/lib/domain/time";
import type { Canvas } from "./canvas";
import { type Clock, endsOf } from "./clock";
import type { Mention } from "./mentions";

type DateMention = Extract<Mention, { kind: "date" }>;

const BESIDE = /^ ?\(?(?:the )?$/;
const BESIDE_OR_LISTED = /^[ ,(]*(?:the )?$/;

/** Both days of a weekday and a date that do not go together, as a question. */
function mismatch(one: DateMention, other: DateMention): Mention {
  const choices: CivilDate[] = [one, other].filter(({ day }) => !day.weekday).map(({ day }) => day.date);
  const weekday = one.day.weekday ? one : other;
  const message = `${choices.map(formatDate).join(" and ")} does not fall on ${weekdayOf(weekday.day.date)}. Which day is it?`;
  const question = { field: "date" as const, message, choices: [...choices, weekday.day.date] };
  return { kind: "problem", question, start: one.start, end: other.end };
}

/**
 * Makes one day of a weekday and the date beside it (`Tuesday 24 November`, `tomorrow (Tuesday)`).
 * When they do not agree it is asked which one is meant; after a comma they may be a list of days.
 */
export function joinDays(canvas: Canvas): void {
  const kept: Mention[] = [];
  for (const mention of canvas.mentions) {
    const previous = kept.at(-1);
    const pair = previous?.kind === "date" && mention.kind === "date";
    const gap = previous ? canvas.free.slice(previous.end, mention.start) : "";
    if (!pair || !!previous.day.weekday === !!mention.day.weekday || !BESIDE_OR_LISTED.test(gap)) {
      kept.push(mention);
    } else if (weekdayOf(previous.day.date) === weekdayOf(mention.day.date)) {
      const said = previous.day.weekday ? mention : previous;
      kept[kept.length - 1] = { ...said, start: previous.start, end: mention.end };
    } else if (BESIDE.test(gap)) {
      kept[kept.length - 1] = mismatch(previous, mention);
    } else {
      kept.push(mention);
    }
  }
  canvas.mentions = kept;
}

/**
 * `From 10pm on Tuesday until 6am on Wednesday` is one night and belongs to the day on which it starts: the day
 * right behind its end is left out, where it is the next one and neither a day nor a time follows.
 */
export function leaveOutMorningAfter(canvas: Canvas): void {
  const { mentions, free } = canvas;
  canvas.mentions = mentions.filter((mention, i) => {
    const [end, next] = [mentions[i - 1], mentions[i + 1]];
    if (mention.kind !== "date" || end?.kind !== "time") return true;
    // In a list of days, or before a time of its own, it is a day like the others.
    if (next?.kind === "time" || next?.kind === "date") return true;
    if (!/^,? ?(?:on )?(?:the )?$/.test(free.slice(end.end, mention.start))) return true;
    const first = mentions.slice(0, i).findLast((one) => one.kind === "date");
    const isNextDay = first?.kind === "date" && addDays(first.day.date, 1) === mention.day.date;
    return !isNextDay || !isOverMidnight(mentions.slice(0, i));
  });
}

/** Whether the last time said is the end, on the next morning, of a stretch. */
function isOverMidnight(mentions: readonly Mention[]): boolean {
  const times = mentions.flatMap((mention) => (mention.kind === "time" ? [mention.time] : []));
  const [last, before] = [times.at(-1), times.at(-2)];
  if (last?.form === "range") return passesMidnight(last.clock, last.until);
  const isEnd = last?.form === "end" || last?.form === "before";
  return isEnd && before?.form === "at" && passesMidnight(before.clock, last.clock);
}

function passesMidnight(from: Clock, until: Clock): boolean {
  const [start, end] = endsOf(from, until, null);
  return end <= start;
}
