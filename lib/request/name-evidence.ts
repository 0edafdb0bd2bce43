import { isEnglish } from "./dictionary";
import type { Entry, NameIndex } from "./name-index";
import { isOfGrammar, isOfRequests, isOrdinary } from "./ordinary-words";
import { isCapital, type SentenceWords, type Word } from "./sentence-words";
import { SERVICE_WORDS } from "./service-words";
import { isOfVocabulary, isOneErrorAway } from "./spelling";

/** What follows somebody who needs a visit. */
export const NEEDS_AFTER =
  /^(?:'s)? (?:needs|requires|wants|has to|must|is (?:required|due|in need|to have)|would like|would love|should have|gets|takes|'s)\b/i;
/** What follows somebody who gives one. */
export const GOES_AFTER =
  /^ (?:to|can|could|will|should) (?:do|go|visit|see|give|cover|attend|provide)\b|^ (?:does|goes|visits|gives|covers|attends)\b/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
export const MODAL = /^(?:will|may|can|do|has|have)$/;
export const BASE_VERB =
  /^ (?:need|be|have|go|visit|do|get|see|come|require|want|take|like|still|also|give|cover|attend)\b/i;
/** Words that start a request as often as a name: "Wash Mary". */
const SERVICE_VERB = /^(?:bath|wash|shower|cook|walk|walking|chase|read)$/;

/** What follows whoever a request begins with. */
const AFTER_HEAD = new RegExp(
  "^(?:'s\\b|:| ?[-/] ?|, | (?:and|&|\\+) \\p{Lu}| (?:at )?\\d| (?:am|pm|on|at|for|just|only|away|off|allergic|back|home|early|late)\\b|" +
    ` (?:${SERVICE_WORDS.map(([, words]) => words).join("|")})\\b|` +
    " (?:to(?:day|night|morrow)|mon|tue|wed|thu|fri|sat|sun)\\w*\\b|" +
    " (?:is|was|has|had|will|won't|can't|cannot|doesn't|does not|didn't|isn't|hasn't|refus\\w+|missed|says|said|hates|likes|lost|fell)\\b)",
  "iu",
);

const SUFFIX = /^(?:junior|jnr|jr|senior|snr|sr|ii|iii|elder|esq)$/;
/** A senior of these is a qualification. */
const STAFF = /^(?:'s)? (?:carers?|care|nurses?|employee|staff|support)\b/i;

/** What the trade writes in capitals beside a name. */
const TRADE = new Set(
  "qds tds tid bd bds od prn peg dnr dnacpr mar tto toc poc dob nhs chc salt ot gp pa du dh hcpa sw cpn dn icb loa".split(
    " ",
  ),
);

/**
 * Whether a word is a short form of the trade, and no part of a name: behind a first name alone only one without
 * a vowel (`Mary PRN`), as `Mary DU` may be a surname.
 */
export const isOfTrade = ({ plain, text }: Word, behindFirstName: boolean): boolean =>
  TRADE.has(plain) && (!/[aeiouy]/.test(plain) || (!behindFirstName && text === text.toUpperCase()));

/** What tells two people of one name apart: `Junior`. */
export const isNameSuffix = (plain: string): boolean => SUFFIX.test(plain);

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
    if (!this.sentence.capitalsCount) return false;
    return !this.sentence.startsSentence(word) || this.headsRequest(word);
  }

  /** `Frank wash tomorrow 9am`, `Frank: meds at 8`: at the start too it is somebody of whom something is said. */
  private headsRequest(word: Word): boolean {
    const { plain } = word;
    const isWord =
      isOfGrammar(plain) || isOfRequests(plain) || isOfVocabulary(plain) || SERVICE_VERB.test(plain);
    return !isWord && this.index.isFirstName(plain) && AFTER_HEAD.test(this.sentence.after(word));
  }

  /** `Will Smith`: a first name that is also a word, unless it is one (`Will Mary need ...`). */
  followsFirstName(i: number): boolean {
    const previous = this.sentence.words[i - 1];
    if (!previous || !this.sentence.joined(i - 1) || !isCapital(previous) || !this.sentence.capitalsCount)
      return false;
    if (previous.text.length < 2 || !isOrdinary(previous.plain) || isOfRequests(previous.plain)) return false;
    if (SERVICE_VERB.test(previous.plain) || this.index.isFirstName(this.sentence.words[i]!.plain))
      return false;
    return !(MODAL.test(previous.plain) && BASE_VERB.test(this.sentence.after(this.sentence.words[i]!)));
  }

  /** Whether a word right behind a name could be part of it: somebody else's name, or a capital without another reason. */
  isPartOfName(word: Word): boolean {
    const { plain } = word;
    if (isNameSuffix(plain)) return !(plain === "senior" && STAFF.test(this.sentence.after(word)));
    if (isOfRequests(plain) || WEEKDAY.test(plain) || this.sentence.isMonth(word)) return false;
    if (isOfTrade(word, this.isBehindFirstName(word))) return false;
    if (isOfGrammar(plain) && !isCapital(word))
      return this.index.isName(plain) && MODAL.test(plain) && !this.isModal(word);
    if (this.index.isName(plain)) return true;
    const byCapital = this.sentence.capitalsCount && isCapital(word) && word.text.length > 1;
    return byCapital && !isOfVocabulary(plain) && !this.sentence.isTied(word);
  }

  /** `Mary Du`, and `Mary Thompson-Du`: the word may be the surname, or a part of it. */
  private isBehindFirstName(word: Word): boolean {
    const { words } = this.sentence;
    const i = words.indexOf(word);
    const [before, previous] = [words[i - 2], words[i - 1]];
    const isSecond = !!before && this.sentence.joined(i - 2) && this.index.isName(before.plain);
    const isFirst = !!previous && this.index.isFirstName(previous.plain) && !isSecond;
    return isFirst || this.sentence.before(word).endsWith("-");
  }

  /** `Mary may need`; in "could Mary May have" the clause has its modal already. */
  private isModal(word: Word): boolean {
    const clause =
      this.sentence
        .before(word)
        .split(/[.,;!?]/)
        .at(-1) ?? "";
    return BASE_VERB.test(this.sentence.after(word)) && !/\b(?:can|could|would|should|will)\b/i.test(clause);
  }

  /** `Shaw, Okafor`, `Shaw, junior`: after a comma only what is no word of a request and nobody on the lists. */
  isPartAfterComma(name: Word, word: Word): boolean {
    const gap = this.sentence.text.slice(name.end, word.start);
    if (gap !== ", " || /^\d/.test(this.sentence.after(word))) return false;
    if (isNameSuffix(word.plain)) return !STAFF.test(this.sentence.after(word));
    if (this.index.isName(word.plain) || isEnglish(word.plain) || isOfVocabulary(word.plain)) return false;
    return this.sentence.looksLikeName(word) && !this.sentence.isTied(word);
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
