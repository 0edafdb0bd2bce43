import { type Canvas, fill } from "./canvas";
import type { Named } from "./ids";
import type { Known, Person } from "./mentions";
import { isOfRequests, isOrdinary } from "./ordinary-words";

const TITLES = new Set(
  "mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev reverend fr canon capt captain madam".split(
    " ",
  ),
);
const WORD = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const NEEDS_AFTER =
  /^(?:'s)? (?:needs|requires|wants|has to|must|is (?:required|due|in need|to have)|would like|would love|should have|gets|takes|'s)\b/i;
const MODAL = /^(?:will|may|can|do|has|have)$/;
const BASE_VERB =
  /^ (?:need|be|have|go|visit|do|get|see|come|require|want|take|like|still|also|give|cover|attend)\b/i;
/** Words that start a request as often as a name: "Wash Mary". */
const isServiceVerb = (word: string) => /^(?:bath|wash|shower|cook|walk|walking|chase|read)$/.test(word);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** A name without accents, capitals and apostrophes: `O'Neil` is `oneil`. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|['.]/gu, "")
    .toLowerCase();
}

interface Entry {
  person: Person;
  list: "patients" | "employees";
  words: string[];
}

interface Word {
  start: number;
  end: number;
  /** As written, without a possessive ending. */
  text: string;
  plain: string;
  possessive: boolean;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const possessive = /'s$/i.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    return {
      start: match.index,
      end: match.index + word.length,
      text: word,
      plain: plainName(word),
      possessive,
    };
  });
}

const isCapital = (word: Word) => /^\p{Lu}/u.test(word.text);

/** Recognises people by their names, in full or by one name that nobody else has. */
export class NameFinder {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byOneName = new Map<string, Entry[]>();
  private text = "";
  private words: Word[] = [];
  /** Capitals say nothing in a headline, and nothing when everything is in capitals. */
  private capitalsCount = true;

  constructor(known: Known) {
    for (const { patientId: id, name } of known.patients) this.add({ id, name }, "patients");
    for (const { employeeId: id, name } of known.employees) this.add({ id, name }, "employees");
  }

  /** Whether a word is part of somebody's name and not also a word of the language. */
  isName(word: string): boolean {
    return this.byWord.has(plainName(word));
  }

  /** Fills the names on the canvas and tells where they stood. */
  find(canvas: Canvas): Named[] {
    this.text = canvas.free;
    this.words = wordsOf(canvas.free);
    const longer = this.words.filter((word, i) => i > 0 && word.text.length > 2 && !this.isName(word.text));
    const capitals = longer.filter(isCapital).length;
    this.capitalsCount = longer.length < 3 || capitals <= longer.length / 2;
    const found: Named[] = [];
    for (let i = 0; i < this.words.length; ) {
      const [named, count] = this.at(i);
      if (named) {
        found.push(named);
        fill(canvas, named.start, named.end);
      }
      i += count;
    }
    return found;
  }

  private add(person: Person, list: Entry["list"]): void {
    const words = wordsOf(person.name)
      .map((word) => word.plain)
      .filter((word, i, all) => !(TITLES.has(word) && all.length > 1 && i === 0));
    if (words.length === 0) return;
    const entry = { person, list, words };
    for (const word of new Set(words)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), entry]);
    for (const word of new Set([words[0]!, words.at(-1)!])) {
      this.byOneName.set(word, [...(this.byOneName.get(word) ?? []), entry]);
    }
  }

  private at(i: number): [Named | null, number] {
    const word = this.words[i]!;
    const titled = TITLES.has(word.plain);
    const first = titled ? i + 1 : i;
    if (titled && !this.joined(i)) return [null, 1];
    const full = this.fullName(first);
    if (full) return [this.named(i, first + full.count - 1, full.entries), first - i + full.count];
    const one = this.words[first];
    if (!one) return [null, 1];
    const entries = this.byOneName.get(one.plain) ?? [];
    if (titled) return this.afterTitle(i, entries);
    if (entries.length === 0 || !this.meantAsName(i)) return this.strangerAt(i);
    return this.oneName(i, entries);
  }

  /** The next word follows after one blank (or a dot and a blank, for titles and initials). */
  private joined(i: number): boolean {
    const [word, next] = [this.words[i], this.words[i + 1]];
    return !!word && !!next && !word.possessive && /^\.? $/.test(this.text.slice(word.end, next.start));
  }

  private fullName(i: number): { entries: Entry[]; count: number } | null {
    const start = this.words[i];
    if (!start) return null;
    const fits = (words: string[]) =>
      words.every((each, n) => this.words[i + n]?.plain === each && (n === 0 || this.joined(i + n - 1)));
    const matches = (this.byWord.get(start.plain) ?? []).flatMap((entry) => {
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
    return this.text.slice(one.end, two.start) === ", ";
  }

  private afterTitle(i: number, entries: Entry[]): [Named | null, number] {
    const word = this.words[i + 1]!;
    const next = this.words[i + 2];
    if (entries.length === 0 && !isCapital(word) && isOrdinary(word.plain)) return [null, 1];
    const strange =
      next && this.joined(i + 1) && isCapital(next) && this.capitalsCount && !isOfRequests(next.plain);
    if (strange) return [this.named(i, i + 2, [], entries), 3];
    return [this.named(i, i + 1, entries), 2];
  }

  private startsSentence(i: number): boolean {
    const before = this.text.slice(0, this.words[i]!.start).trimEnd();
    return before === "" || /[.!?;:"(-]$/.test(before);
  }

  /** A single word that is a name of somebody: whether it is meant as one here. */
  private meantAsName(i: number): boolean {
    const word = this.words[i]!;
    if (!isOrdinary(word.plain)) return true;
    if (WEEKDAY.test(word.plain)) return word.possessive && isCapital(word);
    const after = this.text.slice(word.end);
    const told = isCapital(word) && (word.possessive || NEEDS_AFTER.test(after));
    if (this.besideNumber(word)) return false;
    if (told) return true;
    return isCapital(word) && this.capitalsCount && !this.startsSentence(i);
  }

  /** `3 May`, `May 3rd`, `in May`: the month. */
  private besideNumber(word: Word): boolean {
    const months = /^(?:may|june|april|august)$/.test(word.plain);
    const before = /(?:\d(?:st|nd|rd|th)?|\bof|\bin|\bthis|\bnext|\blast) $/i.test(
      this.text.slice(0, word.start),
    );
    return months && (before || /^ (?:the )?\d/.test(this.text.slice(word.end)));
  }

  private oneName(i: number, entries: Entry[]): [Named, number] {
    const next = this.words[i + 1];
    if (next && this.joined(i) && next.text.length === 1 && isCapital(next) && next.text !== "I") {
      const fitting = entries.filter((entry) => entry.words.at(-1)!.startsWith(next.plain));
      return [this.named(i, i + 1, fitting, entries), 2];
    }
    const stranger = this.joined(i) && this.isOtherName(i + 1);
    if (stranger) return [this.named(i, i + 1, [], entries), 2];
    if (this.followsFirstName(i)) return [this.named(i - 1, i, [], entries), 1];
    return [this.named(i, i, this.narrowed(i, entries)), 1];
  }

  /** `M Thompson`, and `Jane Thompson` who is nobody on the lists. */
  private narrowed(i: number, entries: Entry[]): Entry[] {
    const previous = this.words[i - 1];
    if (!previous || !this.joined(i - 1) || !isCapital(previous)) return entries;
    if (previous.text.length === 1 && !/^[IA]$/.test(previous.text)) {
      return entries.filter((entry) => entry.words[0]!.startsWith(previous.plain));
    }
    return entries;
  }

  /** `Will Smith`: a first name that is also a word, unless it is one (`Will Mary need ...`). */
  private followsFirstName(i: number): boolean {
    const previous = this.words[i - 1];
    if (!previous || !this.joined(i - 1) || !isCapital(previous) || !this.capitalsCount) return false;
    if (previous.text.length < 2 || !isOrdinary(previous.plain) || isOfRequests(previous.plain)) return false;
    if (isServiceVerb(previous.plain)) return false;
    return !(MODAL.test(previous.plain) && BASE_VERB.test(this.text.slice(this.words[i]!.end)));
  }

  /** A word that is somebody's name too, or has a capital for no other reason. */
  private isOtherName(i: number): boolean {
    const word = this.words[i];
    if (!word || isOfRequests(word.plain)) return false;
    if (this.byWord.has(word.plain) && (!isOrdinary(word.plain) || isCapital(word))) return true;
    return this.capitalsCount && isCapital(word) && word.text.length > 1;
  }

  /** A name with a capital that nobody on the lists has: `for Zelda`, `Jane Thompson`. */
  private strangerAt(i: number): [Named | null, number] {
    const word = this.words[i]!;
    if (!this.capitalsCount || !isCapital(word) || isOrdinary(word.plain) || word.text.length < 2)
      return [null, 1];
    if (/^[A-Z]{2,}$/.test(word.text) || word.text.includes("-")) return [null, 1];
    const next = this.words[i + 1];
    const paired = next && this.joined(i) && isCapital(next) && !isOfRequests(next.plain);
    if (paired && this.byWord.has(next.plain)) {
      return [this.named(i, i + 1, [], this.byWord.get(next.plain)), 2];
    }
    const called =
      /\b(?:for|with|send|assign|book|ask|visit|visiting|see|help|support|patient|client|carer|nurse) $/i.test(
        this.text.slice(0, word.start),
      );
    const subject = NEEDS_AFTER.test(this.text.slice(word.end + (word.possessive ? 2 : 0)));
    if (!called && !subject) return [null, 1];
    return [this.named(i, paired ? i + 1 : i, []), paired ? 2 : 1];
  }

  private named(from: number, to: number, entries: Entry[], near: Entry[] = []): Named {
    const start = this.words[from]!.start;
    const end = this.words[to]!.end;
    const of = (list: Entry["list"]) =>
      entries.filter((entry) => entry.list === list).map((entry) => entry.person);
    return {
      start,
      end,
      said: this.text.slice(start, end),
      patients: of("patients"),
      employees: of("employees"),
      near: near.filter((entry) => entry.list === "patients").map((entry) => entry.person),
      by: "name",
    };
  }
}
