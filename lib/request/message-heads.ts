import { readCivilDate } from "@/lib/domain/fields/civil-date";
import { isReadable } from "@/lib/domain/fields/reading";
import { type CivilDate, civilDate, dateOf, type LocalDateTime } from "@/lib/domain/time";
import { type Canvas, fill, type Stretch } from "./canvas";
import { NUMBER_WORD } from "./numbers";

const DAY = "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}";
const TIME = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]m)?";
/** What a chat puts before a message that is copied: `[30/11/2026, 07:45] Sue:`, `30/11/2026, 07:45 - Sue:`. */
const HEAD = new RegExp(
  `(?<=^|; ?)(?:\\[(?:${TIME}, )?(${DAY})(?:,? ${TIME})?\\]|(${DAY}),? ${TIME} -) ?(?:[^:;]{1,40}: ?)?`,
  "gi",
);
/** A line that a mail program puts above a message that is copied, and above one that is answered. */
const MAIL_LINE =
  /^( ?)(from|sent|date|to|cc|bcc|reply-to|importance|attachments?|subject): ?((?:(?:re|fw|fwd): ?)*)/i;
/** An address, whose `@` was written out. */
const MAIL_ADDRESS = "[\\w.+-]+ at [\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}";
const ADDRESS = new RegExp(`<[^>]*>|${MAIL_ADDRESS}`, "gi");
/** What tells when, and no name: a form has its `From:` and `To:` too. */
const TELLS_WHEN = new RegExp(
  `\\d|\\b(?:${NUMBER_WORD}|noon|midday|midnight|morning|afternoon|evening|night|breakfast|lunch|tea|bed|half|quarter|today|tonight|tomorrow|[a-z]+day|mon|tues?|weds?|thurs?|fri|sat|sun)\\b`,
  "i",
);
const CLOCK = /\b\d{1,2}(?:[:.]\d{2}| ?[ap]m)/i;
const WROTE = /(?<=^|; ?)on ([^;]{6,60}?),? (?:at )?(?:\d{1,2}[:.]\d{2}(?: ?[ap]m)?,? )?[^;,]{1,60} wrote:/gi;
const DATE =
  /\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/i;
/** What a form calls what stands behind the colon, where that tells by itself what it is. */
const FORM_LABEL =
  /(?<=(?:^|[;|,/]) ?)(?:name|date|day|time|when|what|who|task|tasks|need|needs|details|start(?: date| time)?|end(?: date| time)?|length|visit(?: date| time)?|location|branch)(?= ?[:=])/gi;

/** Fills the labels of a form; what they stand for is read by itself. */
export function fillFormLabels(canvas: Canvas): void {
  for (const { index, 0: said } of canvas.free.matchAll(FORM_LABEL)) fill(canvas, index, index + said.length);
}

/** The words by which a message ends. Who signs is told by them, so that they are filled after the people. */
const SIGNED_OFF =
  /(?<=(?:^|[;.!]) ?)(?:(?:kind|kindest|best|warm|many) )?(?:regards|wishes)\b[,.]?(?= ?(?:;|█|$))/gi;
const ENDS = /\b(?:regards|wishes|thanks|thank you|thx|cheers|sincerely|faithfully)\b/i;
const LABEL = "(?:tel(?:ephone)?|t|m|mob|mobile|phone|ext|email|e|www|web)\\b[:. ]*";
const NUMBER_OR_SITE = `(?:\\+?[\\d() -]{9,}\\d|ext\\.? ?\\d+|${MAIL_ADDRESS}|(?:https?:\\/\\/|www\\.)[^\\s|,]+)`;
/** What stands below a signature: a role, a telephone number. A line that says more is no signature. */
const SIGNATURE = new RegExp(
  "(?<=; ?)(?:(?:senior |lead |care |rota |deputy |office |field |registered )*(?:co-?ordinator|manager|supervisor|administrator|team leader)" +
    `|(?:${LABEL})?${NUMBER_OR_SITE}(?:(?: ?[|,/] ?(?:${LABEL})?| ${LABEL})${NUMBER_OR_SITE})*)(?= ?(?:;|$))`,
  "gi",
);
const SAYS_WHEN =
  /\b(?:today|tomorrow|tonight|this|next|in an?|in \d+|mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b/i;

/** Fills what tells who wrote a copied message and when: neither is part of the request. */
export function fillMessageHeads(canvas: Canvas): void {
  for (const { start, end } of mailHeads(canvas.text)) fill(canvas, start, end);
  const end = ENDS.exec(canvas.text)?.index ?? canvas.text.length;
  for (const pattern of [HEAD, WROTE, SIGNATURE]) {
    for (const { index, 0: head } of canvas.free.matchAll(pattern)) {
      if (pattern !== SIGNATURE || index > end) fill(canvas, index, index + head.length);
    }
  }
}

interface MailLine extends Stretch {
  label: string;
  value: string;
}

/**
 * The lines that a mail program puts above a message: a sender, and beside it an address, when it was sent or a
 * subject. A line that says something else is none of them, so that it is read.
 */
function mailHeads(text: string): MailLine[] {
  const heads: MailLine[] = [];
  let run: MailLine[] = [];
  const endRun = () => {
    if (isMailHead(run)) heads.push(...run.filter((line) => tellsOfMail(line, run)));
    run = [];
  };
  for (const { index, 0: words } of text.matchAll(/[^;]+/g)) {
    const [lead = "", space = "", name = "", replies = ""] = MAIL_LINE.exec(words) ?? [];
    const label = name.toLowerCase();
    if (lead === "" || run.some((line) => line.label === label)) endRun();
    if (lead === "") continue;
    const value = words.slice(lead.length - replies.length);
    const end = index + (label === "subject" ? lead.length : words.length);
    run.push({ label, value, start: index + space.length, end });
  }
  endRun();
  return heads;
}

const isMailHead = (run: readonly MailLine[]): boolean =>
  run.some((line) => line.label === "from" && tellsOfMail(line, run)) &&
  run.some(
    ({ label, value }) =>
      label === "sent" || label === "subject" || (label === "from" && value.search(ADDRESS) >= 0),
  );

/** Whether a line says what a mail program would: who, or a day with its time. */
function tellsOfMail({ label, value }: MailLine, run: readonly MailLine[]): boolean {
  if (label === "date" && run.some((line) => line.label === "sent")) return false;
  if (label === "sent" || label === "date") return DATE.test(value) && CLOCK.test(value);
  if (!/^(?:from|to|b?cc|reply-to)$/.test(label)) return true;
  return !TELLS_WHEN.test(value.replace(ADDRESS, ""));
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
  const sent = mailHeads(text).filter(({ label }) => label === "sent" || label === "date");
  const mails = [
    ...sent.map(({ start, value }) => ({ index: start, line: value })),
    ...Array.from(text.matchAll(WROTE), ({ index, 1: line = "" }) => ({ index, line })),
  ];
  return [
    ...chats,
    ...mails.flatMap(({ index, line }) => {
      const said = DATE.exec(line)?.[0];
      if (said === undefined) return [];
      const reading = readCivilDate(said);
      return [{ index, said, sent: isReadable(reading) ? reading.value : null }];
    }),
  ];
}
