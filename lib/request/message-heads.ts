import { civilDate, dateOf, type LocalDateTime } from "@/lib/domain/time";
import { type Canvas, fill } from "./canvas";

const DAY = "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}";
const TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?";
/** What a chat puts before a message that is copied: `[30/11/2026, 07:45] Sue:`, `30/11/2026, 07:45 - Sue:`. */
const HEAD = new RegExp(
  `(?<=^|; ?)(?:\\[(?:${TIME}, )?(${DAY})(?:,? ${TIME})?\\]|(${DAY}),? ${TIME} -) ?(?:[^:;]{1,40}: ?)?`,
  "gi",
);
const SAYS_WHEN =
  /\b(?:today|tomorrow|tonight|this|next|in an?|in \d+|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b/i;

/** Fills what tells who wrote a copied message and when: neither is part of the request. */
export function fillMessageHeads(canvas: Canvas): void {
  for (const { index, 0: head } of canvas.free.matchAll(HEAD)) fill(canvas, index, index + head.length);
}

/** Asks for the day of a message of another day: its "tomorrow" is not tomorrow. */
export function askAboutOldMessages(canvas: Canvas, now: LocalDateTime): void {
  for (const { index, 1: one, 2: other } of canvas.text.matchAll(HEAD)) {
    const said = one ?? other ?? "";
    const [day, month, year = ""] = said.split(/[/.]/).map(Number);
    const sent = civilDate(Number(year) < 100 ? 2000 + Number(year) : Number(year), month ?? 0, day ?? 0);
    if (sent === dateOf(now) || !SAYS_WHEN.test(canvas.free)) continue;
    const message = `The message was written on ${said}. Give the day of the visit as a date, such as 24 November.`;
    const question = { field: "date" as const, message, choices: [] };
    canvas.mentions.push({ kind: "problem", question, start: index, end: index });
  }
}
