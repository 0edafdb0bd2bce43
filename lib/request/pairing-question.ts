import type { Question } from "@/lib/domain/request";
import type { Canvas } from "./canvas";
import { maybeSame, ofKind, saysWhen } from "./groups";
import type { Mention } from "./mentions";

/** What makes a list: two services, two patients, two times or two days. */
type Listed = "service" | "patient" | "when" | "date";

function listedAs(mention: Mention): Listed | null {
  if (saysWhen([mention])) return mention.kind === "time" || mention.kind === "part" ? "when" : null;
  if (mention.kind === "service" || mention.kind === "patient" || mention.kind === "date")
    return mention.kind;
  return null;
}

/** Mentions of one kind with nothing else that could be listed between them. */
interface Run {
  kind: Listed;
  mentions: Mention[];
}

function runsOf(mentions: Mention[]): Run[] {
  const runs: Run[] = [];
  for (const mention of mentions) {
    const kind = listedAs(mention);
    if (kind === null) continue;
    const last = runs.at(-1);
    if (last?.kind === kind) last.mentions.push(mention);
    else runs.push({ kind, mentions: [mention] });
  }
  return runs;
}

function sayTheSame(a: Mention, b: Mention): boolean {
  if (a.kind === "service" && b.kind === "service") return a.service === b.service;
  if (a.kind === "patient" && b.kind === "patient") return maybeSame(a.person, b.person);
  if (a.kind === "date" && b.kind === "date") return a.day.date === b.day.date;
  return false;
}

/** The one list of a kind, when all of that kind stands in it. */
function listOf(runs: Run[], kind: Listed): Mention[] {
  const own = runs.filter((run) => run.kind === kind);
  const all = own[0]?.mentions ?? [];
  const distinct = all.filter((one, i) => !all.slice(0, i).some((other) => sayTheSame(one, other)));
  const starts = distinct.filter((one) => one.kind !== "time" || one.time.form === "at");
  return own.length === 1 && starts.length > 1 ? starts : [];
}

const WHICH: Question = {
  field: "start_time",
  message:
    'Which one goes with which? Say it one by one, such as "medication at 8 and exercise at 10", or add "respectively".',
  choices: [],
};
const ONE_TIME: Question = {
  field: "start_time",
  message:
    'Only one time is given for what comes one after the other. Say both, such as "personal care at 9 and medication at 9:45".',
  choices: [],
};
const ALL_OF_THEM = /\beach\b|\bboth\b|\ball\b/i;
const THEN = /\bthen\b|\bfollowed by\b|\bafterwards\b|\bbefore\b|\bafter\b/i;

function replaceTimes(canvas: Canvas, lists: Mention[], question: Question): void {
  const { start, end } = lists[0]!;
  const others = canvas.mentions.filter((mention) => !lists.includes(mention));
  canvas.mentions = [...others, { kind: "problem" as const, question, start, end }];
  canvas.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

function followEachOther(canvas: Canvas): boolean {
  const services = ofKind(canvas.mentions, "service");
  return services.some((one, i) => {
    const next = services[i + 1];
    return !!next && next.service !== one.service && THEN.test(canvas.free.slice(one.end, next.start));
  });
}

/**
 * Asks which service or patient goes with which time or day when two lists stand beside each other
 * (`medicine and exercise at 8 and 10`), and for the second time of `personal care then medication at 9`.
 */
export function askForPairing(canvas: Canvas): void {
  const times = ofKind(canvas.mentions, "time").filter(({ time }) => time.form === "at");
  if (times.length === 1 && followEachOther(canvas)) replaceTimes(canvas, times, ONE_TIME);
  if (/\brespectively\b/i.test(canvas.free)) return;
  const runs = runsOf(canvas.mentions);
  const [services, patients] = [listOf(runs, "service"), listOf(runs, "patient")];
  const [whens, dates] = [listOf(runs, "when"), listOf(runs, "date")];
  // "Both at 8 and 10" tells of services; of patients it does not say whether each is visited twice.
  const things = (ALL_OF_THEM.test(canvas.free) ? 0 : services.length) + patients.length;
  if (things > 0 && whens.length > 0) replaceTimes(canvas, whens, WHICH);
  else if (dates.length > 0 && things + whens.length > 0)
    replaceTimes(canvas, dates, { ...WHICH, field: "date" });
}
