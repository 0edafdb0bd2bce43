import { COMMON_WORDS } from "./common-words";
import { OTHER_SPELLINGS, VOCABULARY } from "./vocabulary";

const GROUP_OF = new Map(VOCABULARY.flatMap((group, index) => group.map((word) => [word, index] as const)));

const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** A word of five letters that lost one has four; shorter ones have too many neighbours. */
const SHORTEST = 4;

/** Every text that is one typing error away: a letter lost, doubled or added, changed, two swapped. */
export function oneErrorAway(word: string): Set<string> {
  const texts = new Set<string>();
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (after) texts.add(before + after.slice(1));
    if (after.length > 1) texts.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of LETTERS) {
      texts.add(before + letter + after);
      if (after) texts.add(before + letter + after.slice(1));
    }
  }
  return texts;
}

/** The word that a mistyped one must be; null when it is right, is another word, or could be several. */
export function correctionOf(word: string): string | null {
  const typed = word.toLowerCase();
  if (Object.hasOwn(OTHER_SPELLINGS, typed)) return OTHER_SPELLINGS[typed]!;
  if (typed.length < SHORTEST || GROUP_OF.has(typed) || COMMON_WORDS.has(typed)) return null;
  const meant = [...oneErrorAway(typed)].filter((text) => GROUP_OF.has(text));
  const groups = new Set(meant.map((text) => GROUP_OF.get(text)));
  return groups.size === 1 ? meant[0]! : null;
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

function corrected(word: string, isName: (word: string) => boolean): string {
  if (isName(word)) return word;
  const right = correctionOf(word);
  if (right === null) return word;
  return /^[A-Z]/.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
