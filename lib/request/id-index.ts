import type { Person } from "./mentions";

/** Somebody written down in the sentence, before it is known as what they come. */
export interface Named {
  start: number;
  end: number;
  said: string;
  patients: Person[];
  employees: Person[];
  /** People whose names come near, when nobody fits. */
  near: { patients: Person[]; employees: Person[] };
  by: "id" | "name";
}

/** `P010`, `p-10` and `P10` are the same; digits that stand apart (`2-254`) stay apart. */
function looseKey(id: string): string {
  return id
    .toLowerCase()
    .replace(/(?<!\d)0+(?=\d)/g, "")
    .replace(/(?<=[a-z])[^a-z\d]+(?=\d)|(?<=\d)[^a-z\d]+(?=[a-z])/g, "");
}

/** `1400-1500` */
const CLOCKS = /^(?:[01]\d|2[0-3])[0-5]\d-(?:[01]\d|2[0-4])[0-5]\d$/;

/** The people of one list by id: as written, in any case, and without zeros. */
export class IdIndex {
  private readonly exact = new Map<string, Person>();
  private readonly loose = new Map<string, Person[]>();
  private readonly prefixes = new Set<string>();
  private twoNumbers = false;

  constructor(people: Person[], usualPrefix: string) {
    this.prefixes.add(usualPrefix);
    for (const person of people) {
      const id = person.id.trim();
      this.exact.set(id.toLowerCase(), person);
      this.loose.set(looseKey(id), [...(this.loose.get(looseKey(id)) ?? []), person]);
      const prefix = /^([a-z]+)[^a-z\d]?\d+$/i.exec(id)?.[1];
      if (prefix) this.prefixes.add(prefix.toLowerCase());
      if (/^\d+-\d+$/.test(id)) this.twoNumbers = true;
    }
  }

  /** Whoever has that id; several when only zeros tell them apart. */
  find(text: string): Person[] {
    const exact = this.exact.get(text.toLowerCase());
    return exact ? [exact] : (this.loose.get(looseKey(text)) ?? []);
  }

  /** A word built like the ids of this list. */
  looksLikeOne(text: string): boolean {
    const prefix = /^([a-z]+)[-#]?\d{1,8}$/i.exec(text)?.[1];
    if (prefix && this.prefixes.has(prefix.toLowerCase())) return true;
    return this.twoNumbers && /^\d+-\d{3,}$/.test(text) && !CLOCKS.test(text);
  }

  /** Whether letters are those that ids of this list begin with. */
  hasPrefix(text: string): boolean {
    return this.prefixes.has(text.toLowerCase());
  }

  /** People with an id of a prefix and this number, for "patient 10". */
  byNumber(digits: string): Person[] {
    const own = this.find(digits);
    return own.length > 0 ? own : [...this.prefixes].flatMap((prefix) => this.find(prefix + digits));
  }

  /** Ids that no word pattern would see (with blanks or other signs in them). */
  unusual(): string[] {
    return [...this.exact.keys()].filter(
      (id) => id !== "" && !/^[\p{L}\d]+(?:[-_./#][\p{L}\d]+)*$/u.test(id),
    );
  }
}
