import type { MealTimes } from "@/lib/domain/meal-times";
import type { Content, Mention } from "./mentions";

/** What stands in the place of words that were recognised: no letter, no digit, no separator. */
const FILLED = "█";

/**
 * A sentence on which recognisers work one after the other. Each fills what it recognised, so that
 * later ones cannot read an id as a date; positions stay those of the whole sentence.
 */
export interface Canvas {
  readonly text: string;
  /** When visits at a meal start. */
  readonly mealTimes: MealTimes;
  free: string;
  mentions: Mention[];
  /** What the sentence leaves out (`not on Monday`), in the order in which it was met. */
  leftOut: LeftOut[];
  /** Stretches that ask for nothing and tell the carer something: "has had her tablets today". */
  remarks: Stretch[];
  /** Stretches that say who must not go: they change no visit. */
  aside: Stretch[];
}

/** A stretch of the sentence, its end not included. */
export interface Stretch {
  start: number;
  end: number;
}

/** Something that must not be: what is not said otherwise has then to be asked. */
export interface LeftOut {
  kind: "person" | "date" | "when" | "duration" | "other";
  start: number;
}

/** A fresh canvas for a tidied sentence. */
export function canvasOf(text: string, mealTimes: MealTimes): Canvas {
  return { text, mealTimes, free: text, mentions: [], leftOut: [], remarks: [], aside: [] };
}

/** Fills a stretch of the canvas. */
export function fill(canvas: Canvas, start: number, end: number): void {
  canvas.free = canvas.free.slice(0, start) + FILLED.repeat(end - start) + canvas.free.slice(end);
}

/** Notes what a stretch of the canvas means, and fills it. */
export function note(canvas: Canvas, start: number, end: number, contents: Content[]): void {
  fill(canvas, start, end);
  for (const content of contents) canvas.mentions.push({ ...content, start, end });
}

/** Fills a stretch that asks for nothing and goes into the notes of the visit. */
export function fillRemark(canvas: Canvas, start: number, end: number): void {
  fill(canvas, start, end);
  canvas.remarks.push({ start, end });
}

/** Fills every match of a global pattern as a remark, those aside that `isRemark` turns down. */
export function takeRemarks(canvas: Canvas, pattern: RegExp, isRemark = (_said: string) => true): void {
  for (const { index, 0: said } of canvas.free.matchAll(pattern)) {
    if (isRemark(said)) fillRemark(canvas, index, index + said.length);
  }
}

/** What a recogniser makes of a match: contents, an empty list to fill it without a meaning, null to leave it. */
export type Reader = (match: RegExpExecArray, canvas: Canvas) => Content[] | null;

/** The questions about a match in the words of the sentence, where a name in it is filled: `for Mary's birthday`. */
function asWritten({ text }: Canvas, { index, 0: said }: RegExpMatchArray, contents: Content[]): Content[] {
  if (!said.includes(FILLED)) return contents;
  const start = index ?? 0;
  const written = text.slice(start, start + said.length).trim();
  return contents.map((content) => {
    if (content.kind !== "problem") return content;
    const message = content.question.message.replaceAll(said.trim(), () => written);
    return { ...content, question: { ...content.question, message } };
  });
}

/** Reads every match of a global pattern in what is still free. */
export function take(canvas: Canvas, pattern: RegExp, read: Reader): void {
  for (const match of canvas.free.matchAll(pattern)) {
    const contents = read(match as RegExpExecArray, canvas);
    if (contents)
      note(canvas, match.index, match.index + match[0].length, asWritten(canvas, match, contents));
  }
}

const SENT =
  "(?:send(?:ing)?|us(?:e|ing)|book(?:ing)?|assign(?:ing)?|allocat(?:e|ing)|roster(?:ing)?|ask(?:ing)?|have|having|give|giving|pick|choose|get|schedule|put|do|go|see|visit|seen|visited|done|covered)";
const EXCLUDING = new RegExp(
  "\\b(?:but not|avoid(?:ing)?|instead of|rather than|except(?: for)?|excluding|other than|apart from|" +
    "(?:anyone|anybody|someone|somebody|everyone|everybody|any carer|any nurse|(?:any|every) ?(?:day|time)|anytime|whenever) but|" +
    "(?:not|never|no|don't|do not|doesn't|does not|shouldn't|should not|mustn't|must not|won't|will not|can't|cannot)" +
    `(?: (?:to|please|ever|again|want|like|need|be|being))*(?: ${SENT})?(?: (?:us|me|her|him|them))?)` +
    "(?: (?:at|on|in|for|with|by|to|until|before))?(?: (?:the|a|an|any))?(?: (?:carer|nurse|employee))?\\s*$",
  "i",
);
const NOT_EXCLUDING = /\b(?:if|why|whether or|but if) not\s*$/i;
const ALSO_LEFT_OUT = /^█+,? (?:or|nor) (?:(?:at|on|in|for|with|by|the|a|an|any) )*$/i;
/** Letters as far back as words that leave something out are looked for. */
const BACK = 60;

function excludingWords(canvas: Canvas, start: number): number | null {
  const last = canvas.leftOut.at(-1);
  if (last && last.start < start && ALSO_LEFT_OUT.test(canvas.free.slice(last.start, start)))
    return last.start;
  const from = Math.max(0, start - BACK);
  const before = canvas.free.slice(from, start);
  const match = NOT_EXCLUDING.test(before) ? null : EXCLUDING.exec(before);
  return match ? from + match.index : null;
}

/**
 * Whether the words right before a position leave out what stands there: `not P001`, `instead of
 * Monday`, the second of `not Monday or Tuesday`. Those words are read then.
 */
export function excludedAt(canvas: Canvas, start: number, kind: LeftOut["kind"] = "other"): boolean {
  const from = excludingWords(canvas, start);
  if (from === null) return false;
  fill(canvas, from, start);
  canvas.leftOut.push({ kind, start });
  return true;
}
