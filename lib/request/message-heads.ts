import { readCivilDate } from "@/lib/domain/fields/civil-date";
import { isReadable } from "@/lib/domain/fields/reading";
import { type CivilDate, civilDate, dateOf, type LocalDateTime } from "@/lib/domain/time";
import { type Canvas, fill } from "./canvas";

const DAY = "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}";
const TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?";
/** What a chat puts before a message that is copied: `[30/11/2026, 07:45] Sue:`, `30/11/2026, 07:45 - Sue:`. */
const HEAD = new RegExp(
  `(?<=^|; ?)(?:\\[(?:${TIME}, )?(${DAY})(?:,? ${TIME})?\\]|(${DAY}),? ${TIME} -) ?(?:[^:;]{1,40}: ?)?`,
  "gi",
);
/** What a mail program puts above a message that is copied, line by line, and above one that is answered. */
const SENDER = /(?<=^|; ?)from: ?[^;]*/i;
const MAIL_LINE =
  /(?<=^|; ?)(?:from|sent|date|to|cc|bcc|reply-to|importance|attachments?): ?[^;]*|(?<=^|; ?)subject:(?: ?(?:re|fw|fwd):)*/gi;
const WROTE = /(?<=^|; ?)on ([^;]{6,60}?),? (?:at )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]m)?,? )?[^;,]{1,60} wrote:/gi;
const SENT = /(?<=^|; ?)(?:sent|date): ?([^;]*)/gi;
const DATE =
  /\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/i;
/** The words by which a message ends. Who signs is told by them, so that they are filled after the people. */
const SIGNED_OFF =
  /(?<=(?:^|[;.!]) ?)(?:(?:kind|kindest|best|warm|many) )?(?:regards|wishes)\b[,.]?(?= ?(?:;|█|$))/gi;
/** What stands below a signature: a role, a telephone number. */
const SIGNATURE =
  /(?<=; ?)(?:(?:(?:senior |lead |care |rota |deputy |office |field |registered )*(?:co-?ordinator|manager|supervisor|administrator|team leader)|(?:tel|t|m|mob|mobile|phone|ext|email|e|www)[:. ][^;]*))(?= ?(?:;|$))/gi;
const SAYS_WHEN =
  /\b(?:today|tomorrow|tonight|this|next|in an?|in \d+|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b/i;

/** Fills what tells who wrote a copied message and when: neither is part of the request. */
export function fillMessageHeads(canvas: Canvas): void {
  const all = [HEAD, ...(SENDER.test(canvas.text) ? [MAIL_LINE] : []), WROTE, SIGNATURE];
  for (const pattern of all) {
    for (const { index, 0: head } of canvas.free.matchAll(pattern)) fill(canvas, index, index + head.length);
  }
}

/** Fills `Kind regards`. */
export function fillSignOffs(canvas: Canvas): void {
  for (const { index, 0: words } of canvas.free.matchAll(SIGNED_OFF))
    fill(canvas, index, index + words.length);
}

/** Asks for the day of a message of another day: its "tomorrow" is not tomorrow. */
export function askAboutOldMessages(canvas: Canvas, now: LocalDateTime): void {
  for (const { index, said, sent } of daysSent(canvas.text)) {
    if (sent === dateOf(now) || !SAYS_WHEN.test(canvas.free)) continue;
    const message = `The message was written on ${said}. Give the day of the visit as a date, such as 24 November.`;
    const question = { field: "date" as const, message, choices: [] };
    canvas.mentions.push({ kind: "problem", question, start: index, end: index });
  }
}

/** When copied messages were written: the days of chats, then those of mails. */
function daysSent(text: string): { index: number; said: string; sent: CivilDate | null }[] {
  const chats = Array.from(text.matchAll(HEAD), ({ index, 1: one, 2: other }) => {
    const said = one ?? other ?? "";
    const [day, month, year = 0] = said.split(/[/.]/).map(Number);
    return { index, said, sent: civilDate(year < 100 ? 2000 + year : year, month ?? 0, day ?? 0) };
  });
  const mails = [...(SENDER.test(text) ? [...text.matchAll(SENT)] : []), ...text.matchAll(WROTE)];
  return [
    ...chats,
    ...mails.flatMap(({ index, 1: line = "" }) => {
      const said = DATE.exec(line)?.[0];
      if (said === undefined) return [];
      const reading = readCivilDate(said);
      return [{ index, said, sent: isReadable(reading) ? reading.value : null }];
    }),
  ];
}
