import { type Canvas, fill } from "./canvas";
import { isEnglish } from "./dictionary";
import type { Named } from "./id-index";
import { GOES_AFTER, NameEvidence, NEEDS_AFTER } from "./name-evidence";
import { type Entry, type NameIndex, TITLES } from "./name-index";
import { isOfRequests, isOrdinary } from "./ordinary-words";
import { isCapital, SentenceWords, type Word } from "./sentence-words";

const CALLED =
  /\b(?:for|with|send|assign|book|ask|visit|visiting|see|help|support|patient|client|carer|nurse|by) $/i;
const BESIDE = /^(?:,? ?\(?|, )$/;

/** Somebody found, and how many words were used; null and one word when there is nobody. */
type Step = [Named | null, number];

/** People whose name stands at a word, and over how many words. */
interface Match {
  entries: Entry[];
  count: number;
}

/** The words of one sentence, read for the names of the people on the lists. */
class NameReader {
  private readonly words: Word[];
  private readonly evidence: NameEvidence;

  constructor(
    private readonly sentence: SentenceWords,
    private readonly index: NameIndex,
    private readonly ids: readonly Named[],
  ) {
    this.words = sentence.words;
    this.evidence = new NameEvidence(sentence, index);
  }

  at(i: number): Step {
    const titled = TITLES.has(this.words[i]!.plain);
    if (titled && !this.sentence.joined(i)) return [null, 1];
    const initialled = titled ? this.initialBehindTitle(i) : null;
    if (initialled) return initialled;
    const first = titled ? i + 1 : i;
    const match = this.longestAt(first);
    if (match && this.isMeant(first, match, titled)) return this.found(i, first, match);
    return titled ? this.unknownAfterTitle(i) : this.strangerAt(i);
  }

  /** A word that is also one of English is a name with a title or an initial: `Pearl L`. */
  private isMeant(first: number, { entries, count }: Match, titled: boolean): boolean {
    const word = this.words[first]!;
    if (count > 1 || titled || this.evidence.meantAsName(word)) return true;
    return isCapital(word) && this.initialAfter(first, first, entries) !== null;
  }

  /** The longest way of writing somebody's name that begins at a word. */
  private longestAt(i: number): Match | null {
    const fits = (form: string[]) =>
      form.every(
        (each, n) => this.words[i + n]?.plain === each && (n === 0 || this.sentence.joined(i + n - 1)),
      );
    const forms = this.index.formsFrom(this.words[i]?.plain ?? "").filter(({ words }) => fits(words));
    const count = Math.max(0, ...forms.map(({ words }) => words.length), this.lastFirst(i).count);
    if (count === 0) return null;
    const entries = forms.filter(({ words }) => words.length === count).map(({ entry }) => entry);
    return { entries: [...new Set(entries.length > 0 ? entries : this.lastFirst(i).entries)], count };
  }

  /** `Thompson, Mary` */
  private lastFirst(i: number): Match {
    const plain = (from: number, length: number) =>
      this.words.slice(from, from + length).map((word) => word.plain);
    const entries = this.index.withWord(this.words[i]?.plain ?? "").filter(({ words, surname }) => {
      const [last, next] = [this.words[i + surname.length - 1], this.words[i + surname.length]];
      if (!last || !next || next.plain !== words[0] || words.length === surname.length) return false;
      const comma = this.sentence.text.slice(last.end, next.start) === ", ";
      return comma && plain(i, surname.length).join(" ") === surname.join(" ");
    });
    return { entries, count: entries.length > 0 ? entries[0]!.surname.length + 1 : 0 };
  }

  private found(i: number, first: number, { entries, count }: Match): Step {
    const last = first + count - 1;
    const isFull = entries.every(({ words }) => words.length > 1 && count > 1);
    const withInitial = isFull ? null : this.initialAfter(i, last, entries);
    if (withInitial) return withInitial;
    const more = this.strangersAfter(last, entries, isFull);
    if (more > 0) return [this.unknown(i, last + more, entries), last + more - i + 1];
    if (count === 1 && first === i && this.evidence.followsFirstName(i))
      return [this.unknown(i - 1, i, entries), 1];
    const initialled = !isFull && this.hasInitialBefore(i) ? this.afterInitial(i, entries) : null;
    return [this.named(initialled ? i - 1 : i, last, initialled ?? entries), last - i + 1];
  }

  /** `Mary T`: those whose last name begins so. */
  private initialAfter(i: number, last: number, entries: Entry[]): Step | null {
    const next = this.words[last + 1];
    if (!next || !this.sentence.joined(last) || !/^[B-HJ-Zb-hj-z]$/.test(next.text)) return null;
    if (!isCapital(next) && this.sentence.capitalsCount && isCapital(this.words[last]!)) return null;
    const fitting = entries.filter(({ surname }) => surname[0]!.startsWith(next.plain));
    const to = last + 1;
    return [fitting.length > 0 ? this.named(i, to, fitting) : this.unknown(i, to, entries), to - i + 1];
  }

  /** How many of the words after a name could be part of one that nobody has: `Bridget Okafor`, `Ida Marsh Bell`. */
  private strangersAfter(last: number, entries: Entry[], isFull: boolean): number {
    let count = 0;
    for (let next = this.words[last + 1]; next; next = this.words[last + count + 1]) {
      const joined = this.sentence.joined(last + count);
      const somebodyElse = (this.longestAt(last + count + 1)?.count ?? 0) > 1;
      const isPart = joined
        ? !somebodyElse &&
          (this.evidence.isPartOfName(next) || (!isFull && this.evidence.isNearlySurname(next, entries)))
        : this.evidence.isPartAfterComma(this.words[last + count]!, next);
      if (!isPart) break;
      count += 1;
    }
    return count;
  }

  private unknownAfterTitle(i: number): Step {
    const word = this.words[i + 1]!;
    if (!isCapital(word) && isOrdinary(word.plain)) return [null, 1];
    const more = this.strangersAfter(i + 1, [], true);
    return [this.unknown(i, i + 1 + more), 2 + more];
  }

  /** `Mrs D. Roberts`: those of the name whose first name begins so. */
  private initialBehindTitle(i: number): Step | null {
    if (!/^\p{Lu}$/u.test(this.words[i + 1]!.text) || !this.sentence.joined(i + 1)) return null;
    const match = this.longestAt(i + 2);
    const entries = match ? this.afterInitial(i + 2, match.entries) : [];
    const last = i + 1 + (match?.count ?? 0);
    if (entries.length === 0 || this.strangersAfter(last, entries, false) > 0) return null;
    return [this.named(i, last, entries), last - i + 1];
  }

  private hasInitialBefore(i: number): boolean {
    const previous = this.words[i - 1];
    return !!previous && this.sentence.joined(i - 1) && /^[B-HJ-Z]$/.test(previous.text);
  }

  /** `M Thompson`: those of the name whose first name begins so. */
  private afterInitial(i: number, entries: Entry[]): Entry[] {
    const initial = this.words[i - 1]!.plain;
    return entries.filter((entry) => entry.words[0]!.startsWith(initial));
  }

  /** A name with a capital that nobody on the lists has: `for Zelda`, `Jane Thompson`, `P001 Okafor`. */
  private strangerAt(i: number): Step {
    const word = this.words[i]!;
    if (!this.sentence.looksLikeName(word) || /^[A-Z]{2,}$/.test(word.text) || this.sentence.isTied(word))
      return [null, 1];
    const next = this.words[i + 1];
    const paired = next && this.sentence.joined(i) && isCapital(next) && !isOfRequests(next.plain);
    const starts = this.sentence.startsSentence(word);
    // "Remind Mary" begins with a verb, "Jane Thompson" with another first name.
    if (paired && starts && this.index.isFirstName(next.plain) && isEnglish(word.plain)) return [null, 1];
    const subject = NEEDS_AFTER.test(this.sentence.after(word).replace(/^'s/, ""));
    const goes = GOES_AFTER.test(this.sentence.after(word)) && !isEnglish(word.plain);
    const id = this.idBeside(word);
    const isPair = paired && !isEnglish(word.plain) && !isEnglish(next.plain);
    const isCalled = CALLED.test(this.sentence.before(word)) || subject || goes || isPair || id;
    const withName = paired && this.index.isName(next.text);
    if (!isCalled && !withName) return [null, 1];
    const more = paired ? Math.max(1, this.strangersAfter(i, [], true)) : 0;
    const unknown = this.unknown(i, i + more);
    return [id ? { ...unknown, near: id } : unknown, more + 1];
  }

  /** `P001 Okafor`, `Okafor (P001)`; a word of English beside an id is no name. */
  private idBeside({ start, end, plain }: Word): Named | undefined {
    if (isEnglish(plain)) return undefined;
    return this.ids.find((id) => {
      const gap = id.end <= start ? [id.end, start] : [end, id.start];
      return gap[0]! < gap[1]! && BESIDE.test(this.sentence.text.slice(gap[0], gap[1]));
    });
  }

  /** Somebody who is on no list, with the people whose names come nearest. */
  private unknown(from: number, to: number, like: Entry[] = []): Named {
    const words = this.words.slice(from, to + 1).map(({ plain }) => plain);
    const near = new Set([...like, ...this.index.near(words.filter((word) => !TITLES.has(word)))]);
    return this.named(from, to, [], [...near]);
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
      near: { patients: of("patients", near), employees: of("employees", near) },
      by: "name",
    };
  }
}

/**
 * Recognises people by their names, in full or by one name that nobody else has, fills them on the
 * canvas and tells where they stood. A name that only half fits (`Mary Jones`) is nobody's.
 */
export function findNames(canvas: Canvas, index: NameIndex, ids: readonly Named[]): Named[] {
  const sentence = new SentenceWords(canvas.free, (word) => index.isName(word));
  const reader = new NameReader(sentence, index, ids);
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
