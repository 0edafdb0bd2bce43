import type { AbsenceKind } from "@/lib/domain/absence";
import type { OtherIntent } from "@/lib/domain/request";
import { addDays, type CivilDate } from "@/lib/domain/time";
import type { Canvas } from "./canvas";
import { has, ofKind } from "./groups";
import { NUMBER_WORD, numberOf } from "./numbers";
import { problemsOf } from "./questions";

const LATE = /\b(?:late|behind)$/i;
const KINDS: [RegExp, AbsenceKind][] = [
  [/\b(?:sick|ill|unwell|poorly|covid|flu)\b/i, "sick"],
  [
    /\b(?:leave|holiday|a\/l)\b|\b(?:wants?|needs?|having|taking|takes|like|book(?:ed|ing)?)\b.*\boff\b/i,
    "leave",
  ],
  [/\b(?:training|course)\b/i, "training"],
];
const LENGTH = new RegExp(
  `\\bfor (?:(?:a|the) )?(?:(fortnight)|(\\d{1,2}|a|${NUMBER_WORD}) ?(days?|weeks?))\\b`,
  "i",
);
/** `from Monday to Wednesday`, `until Friday` */
const UNTIL = /\b(?:to|until|'?till?|through|-) ((?!(?:go|work|come)\b).+)$/i;

/**
 * The absence that a sentence tells of: one carer is off, and no visit is asked for. Without a day it has
 * none; `read` recognises a part of the sentence by itself.
 */
export function absenceIn(canvas: Canvas, read: (text: string) => Canvas): OtherIntent | null {
  const [away, ...others] = ofKind(canvas.mentions, "away");
  const asksForVisit = has(canvas.mentions, "patient", "service", "time", "employee");
  if (!away || others.length > 0 || asksForVisit || away.employees.length !== 1 || LATE.test(away.words))
    return null;
  const rest = canvas.text.slice(canvas.text.indexOf(away.words, away.end) + away.words.length);
  const until = UNTIL.exec(rest);
  const days = daysIn(read(until ? rest.slice(0, until.index).replace(/\bfrom\b/gi, "") : rest));
  const lastDays = until ? daysIn(read(until[1] ?? "")) : days;
  // Without the name: Grace Holiday is off sick as well.
  const said = canvas.text.slice(0, away.start) + canvas.text.slice(away.end);
  const absence = KINDS.find(([words]) => words.test(said))?.[1] ?? "sick";
  const from = days[0] ?? null;
  const last = from === null || until ? null : lastByLength(from, rest);
  return {
    kind: "absence",
    absence,
    employeeId: away.employees[0]!.id,
    from,
    last: last ?? lastDays.at(-1) ?? from,
  };
}

/** `For a fortnight`, `for 3 days`: the last day that so many days from the first one reach; null without such words. */
function lastByLength(from: CivilDate, words: string): CivilDate | null {
  const match = LENGTH.exec(words);
  if (!match) return null;
  const [, fortnight, count = "1", unit = ""] = match;
  const days = fortnight ? 14 : numberOf(count.replace(/^a$/i, "1")) * (/^week/i.test(unit) ? 7 : 1);
  return days > 0 ? addDays(from, days - 1) : null;
}

/** The days that words name; of `next week` all of them. */
function daysIn({ mentions }: Canvas): CivilDate[] {
  const named = ofKind(mentions, "date").map(({ day }) => day.date);
  const open = problemsOf(mentions).flatMap(({ field, choices }) => (field === "date" ? choices : []));
  return named.length > 0 ? named : open;
}
