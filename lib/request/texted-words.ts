import { type Canvas, take } from "./canvas";

/** After these a figure is an hour or an amount. */
const NEVER_BEFORE_FOR =
  "at|from|by|to|for|with|of|till|until|before|after|around|about|and|or|tonight|today|tomorrow|mon|tues?|weds?|thurs?|thur|fri|sat|sun|\\p{L}+day";
/** `Cleaning 4 Mary` */
const FOUR = new RegExp(`(?<=(?<![\\p{L}'])(?!(?:${NEVER_BEFORE_FOR}) )\\p{L}+ )4 (?=█)`, "giu");

/**
 * Before a name a 4 is "for", as people type it on a phone. Where no other figure is there, it may be the hour; beside
 * another hour before a name (`wash 8 Mary, walk 4 John`) it is.
 */
export function readFourAsFor(canvas: Canvas): void {
  const figures = canvas.free.match(/\d+/g)?.length ?? 0;
  const beforeNames = canvas.free.match(/\b\d{1,2} █/g)?.length ?? 0;
  if (beforeNames > 1) return;
  take(canvas, FOUR, () => {
    if (figures > 1) return [];
    const message = 'Does "4" mean four o\'clock? Write the time as 16:00, or "for".';
    return [{ kind: "problem", question: { field: "start_time", message, choices: ["16:00"] } }];
  });
}
