import { inFigures } from "../in-figures";
import { kept, type Reader, type Reading, repaired, unreadable, type Written } from "./reading";

/** Characters of a cell that are read as free text, notes aside. */
export const TEXT_LENGTH = 300;
/** Characters of a cell of notes. */
export const NOTES_LENGTH = 2_000;

const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Control characters, line breaks and tabs aside, and marks that have no width. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu;
/** Joiners, which other scripts need and which say nothing beside Latin letters and digits. */
const JOINERS = /(?<=[\p{Script=Latin}\d])[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\d])/gu;
/** Spreadsheets keep a number as text behind an apostrophe, and other programs write it out. */
const TEXT_MARK = /^'(?=\+?\d|[a-z]{1,4}[-_ ]?\d)/i;
const NOT_RECORDED = new Set(["none", "n/a", "na", "-", "–", "—"]);

/** A number as a person would type it: never `7.7009E+9`. */
export function numberText(number: number): string {
  return Number.isInteger(number) ? BigInt(number).toString() : String(number);
}

/** The text of a cell: ordinary spaces and line breaks, nothing invisible, no outer spaces. */
export function plainText(written: Written): string {
  const text = typeof written === "number" ? numberText(written) : (written ?? "");
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(ODD_SPACES, " ")
    .replace(INVISIBLE, "")
    .replace(JOINERS, "")
    .trim()
    .replace(TEXT_MARK, "");
}

/** The same on one line, with single spaces. */
export function oneLine(written: Written): string {
  return plainText(written).replace(/\s+/g, " ");
}

/** What two spellings of one word have in common: no case, spaces, `_` or `-`. */
export function matchKey(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}

/** Whether a cell says in words that nothing is recorded: `None`, `N/A`, `-`. */
export function saysNotRecorded(written: Written): boolean {
  return NOT_RECORDED.has(plainText(written).toLowerCase());
}

/** Null for an empty cell (as written) and for one that says so in words (a repair); undefined for any other. */
export function readBlank(written: Written): Reading<null> | undefined {
  if (plainText(written) === "") return kept(null);
  return saysNotRecorded(written) ? repaired(null) : undefined;
}

/** A value as a sentence quotes it, cut to what fits. */
export function quoted(written: Written): string {
  const text = oneLine(written);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** `Female, Male or Non-binary` */
export function listed(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

function tooLong<T>(text: string, limit: number): Reading<T> {
  const counts = `${inFigures(text.length)} characters, and ${inFigures(limit)} fit`;
  return unreadable(`This has ${counts}; shorten it.`);
}

/** Free text of at most `limit` characters, kept as written; null when empty. */
export function textReader(limit: number): Reader<string | null> {
  return (written) => {
    const text = plainText(written);
    if (text.length > limit) return tooLong(text, limit);
    return kept(text === "" ? null : text);
  };
}

/** Text on one line that must be there, of at most `limit` characters. `what` starts "The id is missing". */
export function requiredTextReader(what: string, limit: number): Reader<string> {
  return (written) => {
    const text = oneLine(written);
    if (text === "") return unreadable(`${what} is missing; write it here, or remove the whole row.`);
    return text.length > limit ? tooLong(text, limit) : kept(text);
  };
}

/** Address, ethnicity, illness and the like. */
export const readText = textReader(TEXT_LENGTH);
/** Notes. */
export const readNotes = textReader(NOTES_LENGTH);
/** An employee's or patient's id: required, at most 50 characters, stored as written. */
export const readId = requiredTextReader("The id", 50);
/** An id that may be empty, where a name beside it says who is meant. */
export const readIdOrBlank: Reader<string> = (written) => {
  const reading = readId(written);
  return oneLine(written) === "" ? kept("") : reading;
};
/** A person's name: required; "None" and "N/A" are names like any other. */
export const readName = requiredTextReader("The name", TEXT_LENGTH);
/** A patient's priority as written: `High`. */
export const readPriority = textReader(40);

/** `Wheelchair`; null for an empty cell and for `None`, `N/A` and `-`, which mean the same here. */
export const readAdditionalRequirements: Reader<string | null> = (written) =>
  saysNotRecorded(written) ? kept(null) : readText(written);

/** Languages as written (`English/Polish`); what is a list is decided where they are compared. */
export const readLanguages: Reader<string | null> = (written) => readBlank(written) ?? readText(written);
