import { foldName } from "@/lib/domain/names/fold-name";
import { isEnglish } from "./dictionary";
import { isOrdinary } from "./ordinary-words";

const NOT_A_VERB = /^ (?!needs?\b|requires?\b|wants?\b|is\b|are\b|has\b|have\b|to\b|and\b)[a-z\d]/i;
const OF_A_FAMILY = /\b(?:the|all|both|mr|mrs|ms|miss|mx|dr|prof|sir|lady)\.? $/i;

/**
 * The sentence with the apostrophe of names that lost it (`Thompsons tablets`, `marys walk`): a word
 * that is nobody's name, and without its last letter is somebody's.
 */
export function withApostrophes(text: string, isName: (word: string) => boolean): string {
  return text.replace(/\b(\p{L}{3,})s\b/gu, (word, stem: string, offset: number) => {
    const after = text.slice(offset + word.length, offset + word.length + 12);
    // "This" is no possessive of a person called Thi.
    if (
      isEnglish(foldName(word)) ||
      isName(word) ||
      !isName(stem) ||
      isOrdinary(foldName(stem)) ||
      !NOT_A_VERB.test(after)
    )
      return word;
    return OF_A_FAMILY.test(text.slice(Math.max(0, offset - 6), offset)) ? word : `${stem}'s`;
  });
}
