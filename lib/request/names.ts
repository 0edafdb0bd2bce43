import { type Canvas, fill } from "./canvas";
import type { Named } from "./id-index";
import { type Entry, type NameIndex, TITLES } from "./name-index";
import { isOfRequests, isOrdinary } from "./ordinary-words";
import { isCapital, SentenceWords, type Word } from "./sentence-words";
import { isOneErrorAway } from "./spelling";

const NEEDS_AFTER =
  /^(?:'s)? (?:needs|requires|wants|has to|must|is (?:required|due|in need|to have)|would like|would love|should have|gets|takes|'s)\b/i;
const CALLED =
  /\b(?:for|with|send|assign|book|ask|visit|visiting|see|help|support|patient|client|carer|nurse) $/i;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MODAL = /^(?:will|may|can|do|has|have)$/;
const BASE_VERB =
  /^ (?:need|be|have|go|visit|do|get|see|come|require|want|take|like|still|also|give|cover|attend)\b/i;
/** Words that start a request as often as a name: "Wash Mary". */
const SERVICE_VERB = /^(?:bath|wash|shower|cook|walk|walking|chase|read)$/;

/** Somebody found, and how many words were used; null and one word when there is nobody. */
type Step = [Named | null, number];

/** The words of one sentence, read for the names of the people on the lists. */
class NameReader {
  private readonly words: Word[];

  constructor(
    private readonly sentence: SentenceWords,
    private readonly index: NameIndex,
  ) {
    this.words = sentence.words;
  }

  at(i: number): Step {
    const titled = TITLES.has(this.words[i]!.plain);
    if (titled && !this.sentence.joined(i)) return [null, 1];
    const first = titled ? i + 1 : i;
    const full = this.fullName(first);
    if (full) return [this.named(i, first + full.count - 1, full.entries), first - i + full.count];
    const entries = this.index.withName(this.words[first]!.plain);
    if (titled) return this.afterTitle(i, entries);
    if (entries.length === 0 || !this.meantAsName(this.words[i]!)) return this.strangerAt(i);
    return this.oneName(i, entries);
  }

  /** All words of a name, or its first and last in either order, in any case. */
  private fullName(i: number): { entries: Entry[]; count: number } | null {
    const fits = (words: string[]) =>
      words.every(
        (each, n) => this.words[i + n]?.plain === each && (n === 0 || this.sentence.joined(i + n - 1)),
      );
    const matches = this.index.withWord(this.words[i]!.plain).flatMap((entry) => {
      const ends = [entry.words[0]!, entry.words.at(-1)!];
      const forms = entry.words.length > 1 ? [entry.words, ends, ends.toReversed()] : [];
      const form = forms.find(fits) ?? (this.lastFirst(i, ends) ? ends : undefined);
      return form ? [{ entry, count: form.length }] : [];
    });
    const count = Math.max(0, ...matches.map((match) => match.count));
    if (count < 2) return null;
    return { entries: matches.filter((match) => match.count === count).map((match) => match.entry), count };
  }

  /** `Thompson, Mary` */
  private lastFirst(i: number, [first, last]: string[]): boolean {
    const [one, two] = [this.words[i], this.words[i + 1]];
    if (!one || !two || first === last || one.plain !== last || two.plain !== first) return false;
    return this.sentence.text.slice(one.end, two.start) === ", ";
  }

  private afterTitle(i: number, entries: Entry[]): Step {
    const word = this.words[i + 1]!;
    const next = this.words[i + 2];
    if (entries.length === 0 && !isCapital(word) && isOrdinary(word.plain)) return [null, 1];
    const longer = next && this.sentence.joined(i + 1) && isCapital(next) && this.sentence.capitalsCount;
    if (longer && !isOfRequests(next.plain)) return [this.named(i, i + 2, [], entries), 3];
    return [this.named(i, i + 1, entries), 2];
  }

  /** Whether a single word that is somebody's name is meant as one here. */
  private meantAsName(word: Word): boolean {
    if (!isOrdinary(word.plain)) return true;
    if (!isCapital(word)) return false;
    if (WEEKDAY.test(word.plain)) return word.possessive;
    if (this.sentence.isMonth(word)) return false;
    if (word.possessive || NEEDS_AFTER.test(this.sentence.after(word))) return true;
    return this.sentence.capitalsCount && !this.sentence.startsSentence(word);
  }

  private oneName(i: number, entries: Entry[]): Step {
    const next = this.words[i + 1];
    const joined = this.sentence.joined(i);
    if (joined && next && next.text.length === 1 && isCapital(next) && next.text !== "I") {
      const fitting = entries.filter((entry) => entry.words.at(-1)!.startsWith(next.plain));
      return [this.named(i, i + 1, fitting, entries), 2];
    }
    if (joined && (this.isOtherName(next) || this.isNearlySurname(next, entries)))
      return [this.named(i, i + 1, [], entries), 2];
    if (this.followsFirstName(i)) return [this.named(i - 1, i, [], entries), 1];
    return [this.named(i, i, this.afterInitial(i, entries)), 1];
  }

  /** `helen davis`, when there is a Helen Davies: in small letters too it may be somebody else. */
  private isNearlySurname(word: Word | undefined, entries: Entry[]): boolean {
    const written = word?.plain ?? "";
    return entries.some(({ words }) => {
      const surname = words.at(-1)!;
      const alike = written.length > 4 && (written.startsWith(surname) || surname.startsWith(written));
      return words.length > 1 && written.length > 3 && (alike || isOneErrorAway(written, surname));
    });
  }

  /** `M Thompson`: those of the name whose first name begins so. */
  private afterInitial(i: number, entries: Entry[]): Entry[] {
    const previous = this.words[i - 1];
    const initial = previous && this.sentence.joined(i - 1) && /^[B-HJ-Z]$/.test(previous.text);
    return initial ? entries.filter((entry) => entry.words[0]!.startsWith(previous.plain)) : entries;
  }

  /** `Will Smith`: a first name that is also a word, unless it is one (`Will Mary need ...`). */
  private followsFirstName(i: number): boolean {
    const previous = this.words[i - 1];
    if (!previous || !this.sentence.joined(i - 1) || !isCapital(previous) || !this.sentence.capitalsCount)
      return false;
    if (previous.text.length < 2 || !isOrdinary(previous.plain) || isOfRequests(previous.plain)) return false;
    if (SERVICE_VERB.test(previous.plain) || this.isFirstName(this.words[i]!)) return false;
    return !(MODAL.test(previous.plain) && BASE_VERB.test(this.sentence.after(this.words[i]!)));
  }

  private isFirstName(word: Word): boolean {
    return this.index.withName(word.plain).some((entry) => entry.words[0] === word.plain);
  }

  /** A word that is somebody's name too, or has a capital for no other reason. */
  private isOtherName(word: Word | undefined): boolean {
    if (!word || isOfRequests(word.plain)) return false;
    if (this.index.isName(word.text) && (!isOrdinary(word.plain) || isCapital(word))) return true;
    return this.sentence.capitalsCount && isCapital(word) && word.text.length > 1;
  }

  /** A name with a capital that nobody on the lists has: `for Zelda`, `Jane Thompson`. */
  private strangerAt(i: number): Step {
    const word = this.words[i]!;
    if (!this.sentence.looksLikeName(word) || /^[A-Z]{2,}$/.test(word.text) || word.text.includes("-"))
      return [null, 1];
    const next = this.words[i + 1];
    const paired = next && this.sentence.joined(i) && isCapital(next) && !isOfRequests(next.plain);
    // "Remind Mary" begins with a verb, "Jane Thompson" with another first name.
    if (paired && this.sentence.startsSentence(word) && this.isFirstName(next)) return [null, 1];
    if (paired && this.index.isName(next.text))
      return [this.named(i, i + 1, [], this.index.withWord(next.plain)), 2];
    const subject = NEEDS_AFTER.test(this.sentence.after(word).replace(/^'s/, ""));
    if (!CALLED.test(this.sentence.before(word)) && !subject) return [null, 1];
    return [this.named(i, paired ? i + 1 : i, []), paired ? 2 : 1];
  }

  private named(from: number, to: number, entries: Entry[], near: Entry[] = []): Named {
    const start = this.words[from]!.start;
    const end = this.words[to]!.end;
    const of = (list: Entry["list"], all: Entry[]) =>
      all.filter((each) => each.list === list).map((each) => each.person);
    const said = this.sentence.text.slice(start, end);
    return {
      start,
      end,
      said,
      patients: of("patients", entries),
      employees: of("employees", entries),
      near: of("patients", near),
      by: "name",
    };
  }
}

/**
 * Recognises people by their names, in full or by one name that nobody else has, fills them on the
 * canvas and tells where they stood. A name that only half fits (`Mary Jones`) is nobody's.
 */
export function findNames(canvas: Canvas, index: NameIndex): Named[] {
  const sentence = new SentenceWords(canvas.free, (word) => index.isName(word));
  const reader = new NameReader(sentence, index);
  const found: Named[] = [];
  for (let i = 0; i < sentence.words.length; ) {
    const [named, count] = reader.at(i);
    if (named) {
      found.push(named);
      fill(canvas, named.start, named.end);
    }
    i += count;
  }
  return found;
}
