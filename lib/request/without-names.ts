import { DEFAULT_MEAL_TIMES } from "@/lib/domain/meal-times";
import { foldName } from "@/lib/domain/names/fold-name";
import { isEnglish } from "./dictionary";
import { knownPeople } from "./known-people";
import type { Known } from "./mentions";
import { isPlainWord } from "./plain-words";
import { canvasWithPeople } from "./understand";

/** Stands for words that may be somebody's name, address or number. */
const HIDDEN = "[WORD]";
const ABBREVIATIONS = new Set(["min", "mins", "hr", "hrs", "asap", "approx"]);
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’:./@_+-]+[\p{L}\p{M}\p{N}]+)*/gu;
/** Times, days and lengths: all that a number in a request may be. */
const HARMLESS_NUMBERS = [
  /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)?$/i,
  /^\d{1,2}(?:[:.]\d{2})?(?:am|pm)?-\d{1,2}(?:[:.]\d{2})?(?:am|pm)?$/i,
  /^\d{1,3}(?:m|mins?|minutes?|h|hrs?|hours?)$/i,
  /^\d{1,2}(?:st|nd|rd|th)$/i,
  /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/,
  /^20\d{2}-\d{2}-\d{2}$/,
];

/**
 * A sentence without anybody in it, for a program that must not know them: each person of the lists is `[PATIENT]`,
 * `[CARER]` or `[PERSON]`, and every word that is not ordinary English in small letters, or could be a name, is `[WORD]`;
 * so are ids, phone numbers, postcodes and addresses. Rather too much is hidden than too little.
 */
export function withoutNames(sentence: string, known: Known): string {
  const { text, mentions, free } = canvasWithPeople(sentence, known, DEFAULT_MEAL_TIMES);
  const { names } = knownPeople(known);
  const isHarmless = (token: string): boolean => {
    if (/\d/.test(token)) return HARMLESS_NUMBERS.some((form) => form.test(token));
    return token.split(/[-/]/).every((word) => {
      const plain = foldName(word);
      if (isPlainWord(plain) || ABBREVIATIONS.has(plain)) return true;
      return /^\p{Ll}/u.test(word) && isEnglish(plain) && !names.isName(plain);
    });
  };
  const people = mentions
    .filter(({ kind }) => kind === "patient" || kind === "employee" || kind === "away")
    .sort((a, b) => a.start - b.start);
  let written = "";
  let from = 0;
  const hide = (part: string, offset: number) =>
    part.replaceAll(TOKEN, (token, at: number) => {
      const isFilled = !/[\p{L}\p{N}]/u.test(free.slice(offset + at, offset + at + token.length));
      const isLanguage = mentions.some(
        (one) => one.kind === "language" && one.start <= offset + at && offset + at < one.end,
      );
      return !isLanguage && (isFilled || !isHarmless(token)) ? HIDDEN : token;
    });
  for (const mention of people) {
    if (mention.start < from) continue;
    written += `${hide(text.slice(from, mention.start), from)}${placeholderOf(mention)}`;
    from = mention.end;
  }
  return written + hide(text.slice(from), from);
}

const placeholderOf = (mention: { kind: string; person?: { fitting: unknown[] } }): string => {
  if (mention.person?.fitting.length !== 1) return "[PERSON]";
  return mention.kind === "patient" ? "[PATIENT]" : "[CARER]";
};
