import { COMMON_WORDS } from "./common-words";
import { isEnglish } from "./dictionary";
import { OTHER_SPELLINGS, VOCABULARY } from "./vocabulary";

const GROUP_OF = new Map(VOCABULARY.flatMap((group, index) => group.map((word) => [word, index] as const)));

/** A word of five letters that lost one has four; shorter ones have too many neighbours. */
const SHORTEST = 4;

/** Whether one typing error lies between two words: a letter lost, added or changed, or two swapped. */
export function isOneErrorAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  const swapped = restA[0] === restB[1] && restA[1] === restB[0];
  return swapped && restA.slice(2) === restB.slice(2);
}

/** Whether a word is one of those that the recognisers look for. */
export const isOfVocabulary = (word: string): boolean => GROUP_OF.has(word);

/** "Fridays" is every Friday, and no typing error. */
const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$/;

/** The word that a mistyped one must be; null when it is right, is another word, or could be several. */
export function correctionOf(word: string): string | null {
  const typed = word.toLowerCase();
  if (Object.hasOwn(OTHER_SPELLINGS, typed)) return OTHER_SPELLINGS[typed]!;
  if (typed.length < SHORTEST || GROUP_OF.has(typed) || COMMON_WORDS.has(typed)) return null;
  if (WEEKDAYS.test(typed)) return null;
  const meant = [...GROUP_OF.keys()].filter((text) => isOneErrorAway(typed, text));
  const groups = new Set(meant.map((text) => GROUP_OF.get(text)));
  return groups.size === 1 ? meant[0]! : null;
}

/** Whether a word is one typing error away from several words that lead to different readings. */
export function couldBeSeveral(word: string): boolean {
  const typed = word.toLowerCase();
  if (typed.length < SHORTEST + 1 || GROUP_OF.has(typed) || COMMON_WORDS.has(typed)) return false;
  const meant = [...GROUP_OF.keys()].filter((text) => text.length > SHORTEST && isOneErrorAway(typed, text));
  return new Set(meant.map((text) => GROUP_OF.get(text))).size > 1;
}

/**
 * The sentence with mistyped words of the vocabulary put right. Words of people's names, and whatever
 * follows a title or holds a digit, stay as they are.
 */
export function correctSpelling(text: string, isName: (word: string) => boolean): string {
  return text.replace(/[\p{L}\d]+(?:['_/.-][\p{L}\d]+)*/gu, (token, offset: number) => {
    if (!/^[A-Za-z]+(?:'s)?$/.test(token) && !Object.hasOwn(OTHER_SPELLINGS, token.toLowerCase())) {
      return /\d/.test(token) || !token.includes("-")
        ? token
        : token.replace(/[A-Za-z]+/g, (part) => corrected(part, isName));
    }
    if (/\b(?:mr|mrs|ms|miss|mx|dr|prof|sir|lady)\.? $/i.test(text.slice(Math.max(0, offset - 6), offset))) {
      return token;
    }
    return token.replace(/^[A-Za-z\d]+/, (word) => corrected(word, isName));
  });
}

/** Hours as they are said behind `at`. */
const HOURS = "one two three four five six seven eight nine ten eleven twelve noon".split(" ");

/** `at nien`: the hour that a mistyped one must be; words of English and names stay. */
export function correctHours(text: string, isName: (word: string) => boolean): string {
  return text.replace(/(?<=\b(?:at|by|about|around|until|till|before|after) )[a-z]{3,7}\b/gi, (word) => {
    if (isEnglish(word.toLowerCase()) || isName(word)) return word;
    const meant = HOURS.filter((hour) => hour.length > 3 && isOneErrorAway(word.toLowerCase(), hour));
    return meant.length === 1 ? (meant[0] ?? word) : word;
  });
}

function corrected(word: string, isName: (word: string) => boolean): string {
  if (isName(word)) return word;
  const right = correctionOf(word);
  if (right === null) return word;
  return /^[A-Z]/.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
