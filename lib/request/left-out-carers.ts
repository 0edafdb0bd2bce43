import type { Question } from "@/lib/domain/request";
import { type Canvas, fill } from "./canvas";
import type { Named } from "./id-index";
import type { Mention } from "./mentions";
import { isPlainWord } from "./plain-words";
import { wordsOf } from "./sentence-words";

/** Words before a carer that say that it must be somebody else. */
const OUT_BEFORE =
  /\b(?:(?:(?:can(?:'t|not)?|please|must|should|to|we|i|you) )*(?:leav(?:e|ing)|keep(?:ing)?) out|exclud(?:e|es|ed|ing)|ban(?:s|ned|ning)?|bar(?:red|ring)?|minus|omit(?:ting)?|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|hat(?:e|es|ed)|dislik(?:e|es|ed)|can't (?:stand|abide)|cannot (?:stand|abide)|(?:doesn't|does not|don't|do not|didn't|did not|never|won't|isn't|is not|not) (?:(?:get|getting|gets) (?:on|along)|like|trust|want|happy|comfortable|safe|keen)(?: (?:with|on|around))?|(?:fallen|fell|falling) out with|(?:scared|frightened|afraid|wary) of|(?:upset|annoyed|cross|angry|unhappy) (?:with|by|about)|(?:complain\w*|complaints?|row|argument|trouble|problems?|issues?|incidents?|fall(?:ing)?[ -]out) (?:about|with|against|over|involving)) (?:carer |nurse )?$/i;
/** And behind one. */
const OUT_BEHIND =
  /^(?:'s| is| was| has been| has)? (?:(?:definitely |absolutely )?(?:not|never|no longer)(?: ever)?(?: (?:to|be))* (?:go|going|attend|visit|sent|used|booked|allocated|assigned|rostered|allowed|welcome|suitable|permitted|wanted|right|back|please|this time|again)|isn't (?:to |be )*(?:go|going|attend|visit|sent|used|booked|allowed|welcome|suitable|permitted|wanted|right)|(?:must not|mustn't|shouldn't|should not|may not) (?:be |ever )*(?:go|attend|visit|sent|used|booked|come|do|give|see|cover|back)|banned|barred|excluded|off limits|unsuitable|blacklisted|suspended|(?:been )?(?:removed|taken off|banned) from)\b[^.,;!?█]{0,30}/i;
/** Who is sent, in so many words. */
const SENT =
  /\b(?:send|sending|book|use|ask|assign|allocate|roster|get|have|put|schedule|give|assigned(?: to)?|carer:?|via|prefers?|wants?|only|ideally|preferably|ask(?:s|ed|ing) for|request(?:s|ed|ing)?) (?:nurse |carer )?$/i;
const BESIDE = /\b(?:with|by|and|or|plus|for) (?:nurse |carer )?$/i;
const GOES =
  /^ ?(?:to\b|(?:should|can|could|must|will|would|might) (?:do|go|visit|give|see|cover|attend|help|be)|goes|does|visits|gives|covers|attends|please|instead|if\b|on\b|at\b|for\b|and\b|or\b|is (?:doing|going|free|available|able|covering))/i;
const DENIES =
  /\b(?:no|not|never|without|cannot|refus\w+|declin\w+|avoid\w*|hates?|dislikes?|banned|\w+n't)\b/i;

const REMINDS = /\b(?:don't|do not|never) (?:forget|worry|rush|be late)\b|\bnot only\b/i;

/** How many letters before and behind a carer say that this one must not go; null when none do. */
export function leftOutAround(
  { free }: Canvas,
  { start, end }: Named,
): [before: number, behind: number] | null {
  const before = OUT_BEFORE.exec(free.slice(Math.max(0, start - 60), start))?.[0].length ?? 0;
  const behind = OUT_BEHIND.exec(free.slice(end, end + 60))?.[0].length ?? 0;
  return before + behind > 0 ? [before, behind] : null;
}

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
    const message = `Is ${mention.person.said} to go? "${words}" does not say so. Name the carer who should go, or leave the words out.`;
    const choices = mention.person.fitting.map(({ id, name }) => `${id} ${name}`);
    const question = { field: "employee_id" as const, message, choices };
    return { kind: "problem", question, start: said.start, end: said.end };
  });
}

/** The stretch around a carer that nothing has read; null when the carer is sent, or nothing is told. */
function toldOf(
  { free, text, mentions }: Canvas,
  { start, end }: Mention,
): { start: number; end: number } | null {
  const before = /[^.,;!?█]*$/.exec(free.slice(0, start))?.[0] ?? "";
  const behind = /^[^.,;!?█]*/.exec(free.slice(end))?.[0] ?? "";
  const told = { start: start - before.trimStart().length, end: end + behind.trimEnd().length };
  const next = Math.min(text.length, ...mentions.filter((one) => one.start >= end).map((one) => one.start));
  const clause = /^[^.,;!?]*/.exec(text.slice(end, next))?.[0] ?? "";
  if (DENIES.test(clause) && !REMINDS.test(clause)) return { ...told, end: end + clause.trimEnd().length };
  if (SENT.test(before) || GOES.test(behind)) return null;
  if (BESIDE.test(before)) return tells(before.replace(BESIDE, "")) ? told : null;
  return tells(before) || tells(behind) || DENIES.test(before) ? told : null;
}

const tells = (words: string): boolean =>
  wordsOf(words).some(({ plain }) => plain.length > 1 && !isPlainWord(plain));
