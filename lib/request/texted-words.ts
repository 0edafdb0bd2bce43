import { type Canvas, fill, note } from "./canvas";
import { has } from "./groups";

/** After these a figure is an hour, a day or an amount. */
const NEVER_BEFORE_FOR =
  "at|from|by|to|for|with|of|till|until|before|after|around|about|and|or|tonight|today|tomorrow|mon|tues?|weds?|thurs?|thur|fri|sat|sun|\\p{L}+day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december";
/** `Cleaning 4 Mary` */
const FOUR = new RegExp(`(?<=(?<![\\p{L}'])(?!(?:${NEVER_BEFORE_FOR}) )\\p{L}+ )4 (?=█)`, "giu");
const MESSAGE = 'Does "4" mean four o\'clock? Write the time as 16:00, or "for".';

/** Hides each 4 that may be a "for" before a name, as people type it on a phone, from those who read figures. */
export function hideFours(canvas: Canvas): number[] {
  // Beside another hour before a name it is one: `wash 8 Mary, walk 4 John`.
  if ((canvas.free.match(/\b\d{1,2} █/g)?.length ?? 0) > 1) return [];
  const hidden = [...canvas.free.matchAll(FOUR)].map(({ index }) => index);
  for (const at of hidden) fill(canvas, at, at + 1);
  return hidden;
}

/** Where another time was said, a hidden 4 was "for"; else it may be the hour, and is asked about. */
export function askAboutFours(canvas: Canvas, hidden: readonly number[]): void {
  if (has(canvas.mentions, "time", "part", "moment", "span")) return;
  for (const at of hidden) {
    const question = { field: "start_time" as const, message: MESSAGE, choices: ["16:00"] };
    note(canvas, at, at + 1, [{ kind: "problem", question }]);
  }
}
