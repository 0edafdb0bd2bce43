import type { Entry, NameIndex } from "./name-index";
import { isOfRequests, isOrdinary } from "./ordinary-words";
import { isCapital, type SentenceWords, type Word } from "./sentence-words";
import { isOneErrorAway } from "./spelling";

/** What follows somebody who needs a visit. */
export const NEEDS_AFTER =
  /^(?:'s)? (?:needs|requires|wants|has to|must|is (?:required|due|in need|to have)|would like|would love|should have|gets|takes|'s)\b/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MODAL = /^(?:will|may|can|do|has|have)$/;
const BASE_VERB =
  /^ (?:need|be|have|go|visit|do|get|see|come|require|want|take|like|still|also|give|cover|attend)\b/i;
/** Words that start a request as often as a name: "Wash Mary". */
const SERVICE_VERB = /^(?:bath|wash|shower|cook|walk|walking|chase|read)$/;

/** Tells of the words of a sentence whether they are meant as names. */
export class NameEvidence {
  constructor(
    private readonly sentence: SentenceWords,
    private readonly index: NameIndex,
  ) {}

  /** Whether a single word that is somebody's name is meant as one here. */
  meantAsName(word: Word): boolean {
    if (!isOrdinary(word.plain)) return true;
    if (!isCapital(word)) return false;
    if (WEEKDAY.test(word.plain)) return word.possessive;
    if (this.sentence.isMonth(word)) return false;
    if (word.possessive || NEEDS_AFTER.test(this.sentence.after(word))) return true;
    return this.sentence.capitalsCount && !this.sentence.startsSentence(word);
  }

  /** `Will Smith`: a first name that is also a word, unless it is one (`Will Mary need ...`). */
  followsFirstName(i: number): boolean {
    const previous = this.sentence.words[i - 1];
    if (!previous || !this.sentence.joined(i - 1) || !isCapital(previous) || !this.sentence.capitalsCount)
      return false;
    if (previous.text.length < 2 || !isOrdinary(previous.plain) || isOfRequests(previous.plain)) return false;
    if (SERVICE_VERB.test(previous.plain) || this.isFirstName(this.sentence.words[i]!)) return false;
    return !(MODAL.test(previous.plain) && BASE_VERB.test(this.sentence.after(this.sentence.words[i]!)));
  }

  isFirstName(word: Word): boolean {
    return this.index.withName(word.plain).some((entry) => entry.words[0] === word.plain);
  }

  /** A word that is somebody's name too, or has a capital for no other reason. */
  isOtherName(word: Word | undefined): boolean {
    if (!word || isOfRequests(word.plain)) return false;
    if (this.index.isName(word.text) && (!isOrdinary(word.plain) || isCapital(word))) return true;
    return this.sentence.capitalsCount && isCapital(word) && word.text.length > 1;
  }

  /** `helen davis`, when there is a Helen Davies: in small letters too it may be somebody else. */
  isNearlySurname(word: Word | undefined, entries: Entry[]): boolean {
    const written = word?.plain ?? "";
    return entries.some(({ words }) => {
      const surname = words.at(-1)!;
      const alike = written.length > 4 && (written.startsWith(surname) || surname.startsWith(written));
      return words.length > 1 && written.length > 3 && (alike || isOneErrorAway(written, surname));
    });
  }
}
