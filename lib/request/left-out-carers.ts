import type { Question } from "@/lib/domain/request";
import { type Canvas, fill, fillRemark } from "./canvas";
import type { Named } from "./id-index";
import type { Mention } from "./mentions";
import { isPlainWord } from "./plain-words";
import { wordsOf } from "./sentence-words";

/** Words before a carer that say that it must be somebody else. */
const OUT_BEFORE =
  /\b(?:(?:(?:can(?:'t|not)?|please|must|should|to|we|i|you) )*(?:leav(?:e|ing)|keep(?:ing)?) out|exclud(?:e|es|ed|ing)|neither|ban(?:s|ned|ning)?|bar(?:red|ring)?|minus|omit(?:ting)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|hat(?:e|es|ed)|dislik(?:e|es|ed)|can't (?:stand|abide)|cannot (?:stand|abide)|(?:doesn't|does not|don't|do not|didn't|did not|never|won't|isn't|is not|not) (?:(?:get|getting|gets) (?:on|along)|like|trust|want|happy|comfortable|safe|keen)(?: (?:with|on|around))?|(?:fallen|fell|falling) out with|(?:scared|frightened|afraid|wary) of|(?:upset|annoyed|cross|angry|unhappy) (?:with|by|about)|(?<!\bno )(?:complain\w*|complaints?|row|argument|trouble|problems?|issues?|incidents?|fall(?:ing)?[ -]out) (?:about|with|against|over|involving)) (?:carer |nurse )?$/i;
/** And behind one. */
const OUT_BEHIND =
  /^(?:'s| is| are| was| were| has been| have been| has| have)?(?: both| all)? (?:(?:definitely |absolutely )?(?:not|never|no longer)(?: ever)?(?: (?:to|be))* (?:go|going|attend|visit|sent|used|booked|allocated|assigned|rostered|allowed|welcome|suitable|permitted|wanted|right|back|please|this time|again)|isn't (?:to |be )*(?:go|going|attend|visit|sent|used|booked|allowed|welcome|suitable|permitted|wanted|right)|(?:must not|mustn't|shouldn't|should not|may not) (?:be |ever )*(?:go|attend|visit|sent|used|booked|come|back|(?:do|give|see|cover)(?: (?:her|his|their|the|any|this|that) \p{L}+)?)|banned|barred|excluded|off limits|unsuitable|blacklisted|suspended|(?:been )?(?:removed|taken off|banned) from|(?:been )?(?:let go|sacked|dismissed)|(?:on )?(?:an? |her |his |their )?days? off|out(?= ?(?:$|[.,;!?]|today|tomorrow)))\b/iu;
/** Between several carers of whom the same is said. */
const ALSO = /^(?:,? (?:and|or|nor|&|\+|plus) |, )$/i;
/** Words behind a carer who is not at work. */
export const AWAY =
  /^(?:'s| is| are| was| were| will be| has| have| has been| have been| called in)?(?: both| all)? (?:(?:off|sick|ill|unwell|poorly|away|absent|unavailable|late)\b(?: sick| ill)?|(?:just |already )?(?:rung|rang|phoned|called|texted|emailed)(?: \w+)? (?:in )?(?:sick|ill|unwell|poorly)|(?:got )?(?:covid|flu|a cold|a bug)\b|(?:wants?|needs?|has|is having|is taking|takes|would like)(?= [^.;!?,]{1,30}? off\b)|on (?:leave|holiday|annual leave|sick leave)|(?:on )?a\/l\b|(?:running )?(?:about )?(?:\d+ ?(?:minutes|mins?|m|hours?)|half an hour|an hour) (?:late|behind)\b|running (?:late|behind)\b|not (?:available|working|in)\b|called in sick|left\b|(?:can't|cannot|can not|won't|will not|isn't|is not) (?:make|come|do|go|attend|available|working|in|be (?:in|at work|available|working|able|around|coming))\b)/i;
/** Words around one that leave it out: `keep Sarah out`. */
const TAKEN = /\b(?:ke(?:ep|eping|pt)|lea(?:ve|ving)|left|tak(?:e|ing|en)) (?:carer |nurse )?$/i;
const OUT = /^ out\b/i;
/** The second of several who must not go: `excluding Sarah and Emma`. */
const AND_ALSO = /█(,? (?:and|or|nor|&) )$/i;
/** Words behind one that go on about it and change no visit either. */
const TAIL = /^(?:(?! (?:but|so|send|and)\b)[^.,;!?█\d]){0,30}/i;
/** What a carer must not do: a service that is not asked for. */
const WHAT_NOT = / (?:do|give|see|cover) \S/i;
/** On which days one must not, and the day of the visit before. */
const ON_DAYS = /^ on \p{L}+days?(?= ?(?:$|[.,;!?]))/iu;
const DAY = /\b(?:today|tonight|tomorrow|\p{L}+day)\b/iu;
/** Who is sent, in so many words. */
const SENT =
  /\b(?:send|sending|book|use|ask|assign|allocate|roster|get|have|put|schedule|give|assigned(?: to)?|carer:?|via|prefers?|wants?|only|ideally|preferably|ask(?:s|ed|ing) for|request(?:s|ed|ing)?) (?:nurse |carer )?$/i;
const BESIDE = /\b(?:with|by|and|or|plus|for) (?:nurse |carer )?$/i;
const WITH = new RegExp(`${SENT.source}|\\b(?:with|by) (?:nurse |carer )?$`, "i");
const GOES =
  /^ ?(?:to\b|(?:should|can|could|must|will|would|might) (?:do|go|visit|give|see|cover|attend|help|be)|goes|does|visits|gives|covers|attends|please|instead|if\b|on\b|at\b|for\b|and\b|or\b|is (?:doing|going|free|available|able|covering))/i;
const PREFERRED = /^ (?:(?:is |would be )?preferred|ideally|preferably)\b/i;
const DENIES =
  /\b(?:no|not|never|without|cannot|refus\w+|declin\w+|avoid\w*|hates?|dislikes?|banned|\w+n't)\b/i;

/** A denial that is of the carer who is sent; `with Sarah but no perfume` is not. */
const DENIED =
  /^ (?:refus\w+|declin\w+|hates?\b|dislikes?\b|cannot\b|\w+n't\b|(?:is|was|will|can|must|should|has|does|did|could|would|may) (?:not|never|no)\b)/i;
/** And one that nothing follows: in `with Sarah not Emma` it is of Emma. */
const BARE = /^ (?:no|not|never) ?$/i;
/** `No problem with Sarah going` */
const NO_PROBLEM = /\bno (?:problems?|issues?|complaints?) with $/i;
const GOING = /^ (?:going|doing|visiting|attending|covering)\b/i;

const REMINDS = /\b(?:don't|do not|never) (?:forget|worry|rush|be late)\b|\bnot only\b/i;

/** Whether the words behind the last of several carers say that all of them are out: `Sarah and Emma must not go`. */
export function isLeftOutWithNext(canvas: Canvas, named: Named, carers: readonly Named[]): boolean {
  const { free } = canvas;
  let last = named;
  let isList = true;
  for (const next of carers.filter(({ start }) => start >= named.end)) {
    const gap = free.slice(last.end, next.start);
    if (!ALSO.test(gap)) break;
    if (gap !== ", ") isList = false;
    last = next;
  }
  // In `with Sarah, Emma must not go` the first one goes.
  if (last === named || (isList && WITH.test(free.slice(Math.max(0, named.start - 60), named.start))))
    return false;
  const behind = free.slice(last.end, last.end + 60);
  return OUT_BEHIND.test(behind) || AWAY.test(behind);
}

/** Whether a carer stands behind one who is left out by words that are said of both: `not Sarah and Emma`. */
export const isLeftOutWithPrevious = ({ free }: Canvas, named: Named, previous: Named): boolean =>
  ALSO.test(free.slice(previous.end, named.start)) &&
  !/^, $/.test(free.slice(previous.end, named.start)) &&
  !GOES.test(free.slice(named.end, named.end + 40));

/** Fills the words around a carer that say that this one must not go; false when none do. */
export function takeLeftOut(canvas: Canvas, named: Named): boolean {
  const { start, end } = named;
  const [before, words] = leftOutAround(canvas, named);
  if (before + words === 0) return false;
  const days =
    words > 0 && DAY.test(canvas.text.slice(0, start)) && ON_DAYS.exec(canvas.free.slice(end + words));
  const behind = words + (days ? days[0].length : 0);
  // What is told of it in further words stays free: they may name the day, and else go into the notes.
  const tail = behind > 0 ? (TAIL.exec(canvas.free.slice(end + behind))?.[0].length ?? 0) : 0;
  fill(canvas, start - before, end + behind);
  canvas.aside.push({ start: start - before, end: end + behind + tail });
  if (days || WHAT_NOT.test(canvas.text.slice(end, end + behind)))
    canvas.remarks.push({ start: end, end: end + behind });
  return true;
}

/** How many letters before and behind a carer leave this one out. */
function leftOutAround(canvas: Canvas, { start, end }: Named): [before: number, behind: number] {
  const [before, behind] = [
    canvas.free.slice(Math.max(0, start - 60), start),
    canvas.free.slice(end, end + 60),
  ];
  const taken = OUT.exec(behind) && TAKEN.exec(before);
  if (taken) return [taken[0].length, " out".length];
  const also = AND_ALSO.exec(before)?.[1];
  if (also && isOneMore(canvas, start - also.length, also, behind)) return [also.length, 0];
  return [OUT_BEFORE.exec(before)?.[0].length ?? 0, OUT_BEHIND.exec(behind)?.[0].length ?? 0];
}

/** Whether somebody is left out by the words before the one who stands up to `end`. */
const isOneMore = ({ aside, mentions }: Canvas, end: number, also: string, behind: string): boolean =>
  [aside, mentions].every((all: { end: number }[]) => all.some((one) => one.end === end)) &&
  (/nor/i.test(also) || !(GOES.test(behind) || /^ (?:is|was)\b/i.test(behind)));

/** Whom to leave out cannot be carried on: asking is better than sending that very person. */
export const leavingOut = (said: string): Question => ({
  field: "employee_id",
  message: `Name the carer who should go: a request cannot leave out ${said}.`,
  choices: [],
});

/**
 * Asks whether a carer is to go of whom a sentence tells something that nothing has read: `Sarah is on her
 * honeymoon`. Whoever is sent in so many words goes, unless a denial stands behind the name.
 */
export function askAboutCarersInPassing(canvas: Canvas): void {
  canvas.mentions = canvas.mentions.map((mention) => {
    if (mention.kind !== "employee") return mention;
    const said = toldOf(canvas, mention);
    if (said === null) return mention;
    fill(canvas, said.start, said.end);
    const words = canvas.text.slice(said.start, said.end).trim();
    const message = `Should ${mention.person.said} go? "${words}" does not make that clear. Name the carer who should go, or leave these words out.`;
    const choices = mention.person.fitting.map(({ id, name }) => `${id} ${name}`);
    const question = { field: "employee_id" as const, message, choices };
    return { kind: "problem", question, start: said.start, end: said.end };
  });
}

/** The stretch around a carer that nothing has read; null when the carer is sent, or nothing is told. */
function toldOf(canvas: Canvas, { start, end }: Mention): { start: number; end: number } | null {
  const { free, text, mentions } = canvas;
  const before = /[^.,;!?█]*$/.exec(free.slice(0, start))?.[0] ?? "";
  const behind = /^[^.,;!?█]*/.exec(free.slice(end))?.[0] ?? "";
  const told = { start: start - before.trimStart().length, end: end + behind.trimEnd().length };
  const next = Math.min(text.length, ...mentions.filter((one) => one.start >= end).map((one) => one.start));
  const clause = /^[^.,;!?]*/.exec(text.slice(end, next))?.[0] ?? "";
  const noProblem = GOING.test(behind) ? NO_PROBLEM.exec(before) : null;
  if (noProblem) {
    fillRemark(canvas, start - noProblem[0].length, start);
    return null;
  }
  const isOfNext = end + clause.length === next && next < text.length;
  const isSent = WITH.test(before);
  const isDenied = isSent ? DENIED.test(clause) || (BARE.test(clause) && !isOfNext) : DENIES.test(clause);
  if (isDenied && !REMINDS.test(clause)) return { ...told, end: end + clause.trimEnd().length };
  const preferred = PREFERRED.exec(behind);
  if (preferred) fill(canvas, end, end + preferred[0].length);
  if (preferred || SENT.test(before) || GOES.test(behind)) return null;
  if (BESIDE.test(before)) return tells(before.replace(BESIDE, "")) ? told : null;
  return tells(before) || tells(behind) || DENIES.test(before) ? told : null;
}

const tells = (words: string): boolean =>
  wordsOf(words).some(({ plain }) => plain.length > 1 && !isPlainWord(plain));
