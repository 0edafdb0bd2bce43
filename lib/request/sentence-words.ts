import { foldName } from "@/lib/domain/names/fold-name";
import { isDrug } from "./medicine";
import { isOrdinary } from "./ordinary-words";

const WORD = /\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*/gu;
/** What may stand between two words of one name: a blank, a hyphen, the dot of an initial, brackets, quotes. */
const WITHIN_A_NAME = /^(?:\.? |-| ?["'(]+|["')]+ ?["'(]*)$/;
const MONTH_NAMES = /^(?:may|june|april|august)$/;

/** A word of a sentence, its possessive ending left out. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** The text folded as names are compared. */
  plain: string;
  possessive: boolean;
}

/** The words of a text; digits and signs stand between them. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const possessive = /'s$/i.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    return {
      start: match.index,
      end: match.index + word.length,
      text: word,
      plain: foldName(word),
      possessive,
    };
  });
}

/** Whether a word begins with a capital. */
export const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/** The words of a sentence beside each other. */
export class SentenceWords {
  readonly words: Word[];
  /** False in a headline and where everything is in capitals: there they say nothing. */
  readonly capitalsCount: boolean;

  constructor(
    readonly text: string,
    isName: (word: string) => boolean,
  ) {
    this.words = wordsOf(text);
    const longer = this.words.filter((word, i) => i > 0 && word.text.length > 2 && !isName(word.text));
    this.capitalsCount = longer.length < 3 || longer.filter(isCapital).length <= longer.length / 2;
  }

  before(word: Word): string {
    return this.text.slice(0, word.start);
  }

  after(word: Word): string {
    return this.text.slice(word.end);
  }

  /** Whether the next word stands so close that both may be of one name. */
  joined(i: number): boolean {
    const [word, next] = [this.words[i], this.words[i + 1]];
    return !!word && !!next && !word.possessive && WITHIN_A_NAME.test(this.text.slice(word.end, next.start));
  }

  /** Whether a hyphen ties the word to small letters: `Polish-speaking`. */
  isTied(word: Word): boolean {
    return /^-\p{Ll}/u.test(this.after(word));
  }

  startsSentence(word: Word): boolean {
    const before = this.before(word).trimEnd();
    // The dot of "G. Green" ends no sentence.
    return before === "" || (/[.!?;:"(-]$/.test(before) && !/(?<!\p{L})\p{Lu}\.$/u.test(before));
  }

  /** `3 May`, `May 3rd`, `in May`: the month. */
  isMonth(word: Word): boolean {
    if (!MONTH_NAMES.test(word.plain)) return false;
    const before = /(?:\d(?:st|nd|rd|th)?|\bof|\bin|\bthis|\bnext|\blast) $/i.test(this.before(word));
    return before || /^ (?:the )?\d/.test(this.after(word));
  }

  /** A capital letter in the middle of a sentence on a word that is no ordinary one. */
  looksLikeName(word: Word): boolean {
    const { plain, text } = word;
    return this.capitalsCount && isCapital(word) && !isOrdinary(plain) && !isDrug(plain) && text.length > 1;
  }
}
