import { type Canvas, fill } from "./canvas";
import { fullNameAt } from "./full-names";
import type { Named } from "./id-index";
import { NameEvidence, NEEDS_AFTER } from "./name-evidence";
import { type Entry, type NameIndex, TITLES } from "./name-index";
import { isOfRequests, isOrdinary } from "./ordinary-words";
import { isCapital, SentenceWords, type Word } from "./sentence-words";

const CALLED =
  /\b(?:for|with|send|assign|book|ask|visit|visiting|see|help|support|patient|client|carer|nurse) $/i;

/** Somebody found, and how many words were used; null and one word when there is nobody. */
type Step = [Named | null, number];

/** The words of one sentence, read for the names of the people on the lists. */
class NameReader {
  private readonly words: Word[];
  private readonly evidence: NameEvidence;

  constructor(
    private readonly sentence: SentenceWords,
    private readonly index: NameIndex,
  ) {
    this.words = sentence.words;
    this.evidence = new NameEvidence(sentence, index);
  }

  at(i: number): Step {
    const titled = TITLES.has(this.words[i]!.plain);
    if (titled && !this.sentence.joined(i)) return [null, 1];
    const first = titled ? i + 1 : i;
    const full = fullNameAt(this.sentence, this.index, first);
    if (full) return [this.named(i, first + full.count - 1, full.entries), first - i + full.count];
    const entries = this.index.withName(this.words[first]!.plain);
    if (titled) return this.afterTitle(i, entries);
    if (entries.length === 0 || !this.evidence.meantAsName(this.words[i]!)) return this.strangerAt(i);
    return this.oneName(i, entries);
  }

  private afterTitle(i: number, entries: Entry[]): Step {
    const word = this.words[i + 1]!;
    const next = this.words[i + 2];
    if (entries.length === 0 && !isCapital(word) && isOrdinary(word.plain)) return [null, 1];
    const longer = next && this.sentence.joined(i + 1) && isCapital(next) && this.sentence.capitalsCount;
    if (longer && !isOfRequests(next.plain)) return [this.named(i, i + 2, [], entries), 3];
    return [this.named(i, i + 1, entries), 2];
  }

  private oneName(i: number, entries: Entry[]): Step {
    const next = this.words[i + 1];
    const joined = this.sentence.joined(i);
    if (joined && next && next.text.length === 1 && isCapital(next) && next.text !== "I") {
      const fitting = entries.filter((entry) => entry.words.at(-1)!.startsWith(next.plain));
      return [this.named(i, i + 1, fitting, entries), 2];
    }
    if (joined && (this.evidence.isOtherName(next) || this.evidence.isNearlySurname(next, entries)))
      return [this.named(i, i + 1, [], entries), 2];
    if (this.evidence.followsFirstName(i)) return [this.named(i - 1, i, [], entries), 1];
    return [this.named(i, i, this.afterInitial(i, entries)), 1];
  }

  /** `M Thompson`: those of the name whose first name begins so. */
  private afterInitial(i: number, entries: Entry[]): Entry[] {
    const previous = this.words[i - 1];
    const initial = previous && this.sentence.joined(i - 1) && /^[B-HJ-Z]$/.test(previous.text);
    return initial ? entries.filter((entry) => entry.words[0]!.startsWith(previous.plain)) : entries;
  }

  /** A name with a capital that nobody on the lists has: `for Zelda`, `Jane Thompson`. */
  private strangerAt(i: number): Step {
    const word = this.words[i]!;
    if (!this.sentence.looksLikeName(word) || /^[A-Z]{2,}$/.test(word.text) || word.text.includes("-"))
      return [null, 1];
    const next = this.words[i + 1];
    const paired = next && this.sentence.joined(i) && isCapital(next) && !isOfRequests(next.plain);
    // "Remind Mary" begins with a verb, "Jane Thompson" with another first name.
    if (paired && this.sentence.startsSentence(word) && this.evidence.isFirstName(next)) return [null, 1];
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
