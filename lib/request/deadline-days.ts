import { type Canvas, fill } from "./canvas";
import { whichDay } from "./dates";
import type { Mention } from "./mentions";

const LIMIT = /\b(?:before|after|until|till|since|up to|no later than|not later than)(?: the)? $/i;

/** Asks for the day of `before Friday` and `until the 3rd`: the day that is named is not that of the visit. */
export function askAboutDeadlineDays(canvas: Canvas): void {
  canvas.mentions = canvas.mentions.map((mention): Mention => {
    const before = canvas.free.slice(Math.max(0, mention.start - 24), mention.start);
    const limit = mention.kind === "date" ? LIMIT.exec(before) : null;
    if (!limit) return mention;
    const start = mention.start - limit[0].length;
    fill(canvas, start, mention.start);
    return { ...whichDay(canvas.text.slice(start, mention.end), []), start, end: mention.end };
  });
}
