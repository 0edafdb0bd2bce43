import type { Known, Person } from "./mentions";
import { plainName, wordsOf } from "./sentence-words";

/** Titles that stand before a name and are no part of it. */
export const TITLES = new Set(
  "mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev reverend fr canon capt captain madam".split(
    " ",
  ),
);

/** One person of a list, by the words of the name. */
export interface Entry {
  person: Person;
  list: "patients" | "employees";
  words: string[];
}

/** The people of both lists by the words of their names. */
export class NameIndex {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byEnd = new Map<string, Entry[]>();

  constructor(known: Known) {
    for (const { patientId: id, name } of known.patients) this.add({ id, name }, "patients");
    for (const { employeeId: id, name } of known.employees) this.add({ id, name }, "employees");
  }

  /** Everybody with that word anywhere in the name. */
  withWord(plain: string): Entry[] {
    return this.byWord.get(plain) ?? [];
  }

  /** Everybody with that first or last name. */
  withName(plain: string): Entry[] {
    return this.byEnd.get(plain) ?? [];
  }

  /** Whether a word is part of somebody's name. */
  isName(word: string): boolean {
    return this.byWord.has(plainName(word));
  }

  private add(person: Person, list: Entry["list"]): void {
    const words = wordsOf(person.name)
      .map((word) => word.plain)
      .filter((word, i, all) => !(TITLES.has(word) && all.length > 1 && i === 0));
    const entry = { person, list, words };
    for (const word of new Set(words)) this.byWord.set(word, [...this.withWord(word), entry]);
    for (const word of new Set(words.length > 0 ? [words[0]!, words.at(-1)!] : [])) {
      this.byEnd.set(word, [...this.withName(word), entry]);
    }
  }
}
