import type { Content, Mention } from "./mentions";

/** What stands in the place of words that were recognised: no letter, no digit, no separator. */
const FILLED = "█";

/**
 * A sentence on which recognisers work one after the other. Each fills what it recognised, so that
 * later ones cannot read an id as a date; positions stay those of the whole sentence.
 */
export interface Canvas {
  readonly text: string;
  free: string;
  mentions: Mention[];
}

/** A fresh canvas for a tidied sentence. */
export function canvasOf(text: string): Canvas {
  return { text, free: text, mentions: [] };
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

/** What a recogniser makes of a match: contents, an empty list to fill it without a meaning, null to leave it. */
export type Reader = (match: RegExpExecArray, canvas: Canvas) => Content[] | null;

/** Reads every match of a global pattern in what is still free. */
export function take(canvas: Canvas, pattern: RegExp, read: Reader): void {
  for (const match of canvas.free.matchAll(pattern)) {
    const contents = read(match as RegExpExecArray, canvas);
    if (contents) note(canvas, match.index, match.index + match[0].length, contents);
  }
}

const EXCLUDING =
  /\b(?:not|instead of|rather than|except|excluding|never|other than|apart from|(?:anyone|anybody|someone|somebody|everyone|everybody|any carer) but)(?: (?:at|on|in|for|with|by|to|until|before))?(?: (?:the|a|an|any))?\s*$/i;
const NOT_EXCLUDING = /\b(?:if|why|whether or|but if) not\s*$/i;

/** Whether the words right before a position leave out what stands there: `not P001`, `instead of Monday`. */
export function excludedAt(canvas: Canvas, start: number): boolean {
  const before = canvas.free.slice(Math.max(0, start - 40), start);
  return EXCLUDING.test(before) && !NOT_EXCLUDING.test(before);
}
