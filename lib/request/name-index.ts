import { foldName } from "@/lib/domain/names/fold-name";
import type { Known, Person } from "./mentions";
import { isOneErrorAway } from "./spelling";

/** Titles that stand before a name and are no part of it. */
export const TITLES = new Set(
  "mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev reverend fr canon capt captain madam".split(
    " ",
  ),
);

/** One person of a list, by the folded words of the name. */
export interface Entry {
  person: Person;
  list: "patients" | "employees";
  words: string[];
  /** Words at the end that are the surname: `hill moor` of `Rose Hill-Moor`. */
  surname: string[];
}

/** A way of writing somebody's name: `rose hill moor`, `hill moor`, `rose`. */
interface Form {
  entry: Entry;
  words: string[];
}

/** The people of both lists by the words of their names. */
export class NameIndex {
  private readonly byWord = new Map<string, Entry[]>();
  private readonly byFirstWord = new Map<string, Form[]>();
  private readonly firstNames = new Set<string>();

  constructor(known: Known) {
    for (const { patientId: id, name } of known.patients) this.add({ id, name }, "patients");
    for (const { employeeId: id, name } of known.employees) this.add({ id, name }, "employees");
  }

  /** Everybody with that word anywhere in the name. */
  withWord(plain: string): Entry[] {
    return this.byWord.get(plain) ?? [];
  }

  /** The ways of writing a name that begin with a word. */
  formsFrom(plain: string): readonly Form[] {
    return this.byFirstWord.get(plain) ?? [];
  }

  /** Whether a word is part of somebody's name. */
  isName(word: string): boolean {
    return this.byWord.has(foldName(word));
  }

  /** Whether a folded word is somebody's first name. */
  isFirstName(plain: string): boolean {
    return this.firstNames.has(plain);
  }

  /** Everybody whose name shares a word with those given, or a word that one typing error lies away. */
  near(words: readonly string[]): Entry[] {
    const exact = words.flatMap((word) => this.withWord(word));
    if (exact.length > 0) return [...new Set(exact)];
    const alike = [...this.byWord.keys()].filter((name) =>
      words.some((word) => word.length > 3 && isOneErrorAway(word, name)),
    );
    return [...new Set(alike.flatMap((name) => this.withWord(name)))];
  }

  private add(person: Person, list: Entry["list"]): void {
    const parts = foldedParts(person.name);
    const words = parts.flat();
    if (words.length === 0) return;
    const surname = parts.at(-1)!;
    const entry = { person, list, words, surname };
    for (const word of new Set(words)) this.byWord.set(word, [...this.withWord(word), entry]);
    this.firstNames.add(words[0]!);
    const forms = new Map(formsOf(parts).map((form) => [form.join(" "), form]));
    for (const form of forms.values()) {
      this.byFirstWord.set(form[0]!, [...this.formsFrom(form[0]!), { entry, words: form }]);
    }
  }
}

/** `Mrs Rose Hill-Moor`: `rose` and `hill moor`. `O Brien` is one part too, and so is `Mac Donald`. */
function foldedParts(name: string): string[][] {
  const parts = name
    .split(/[\s,()"]+/)
    .map((part) => foldName(part).split(" ").filter(Boolean))
    .filter((part) => part.length > 0);
  return parts.length > 1 && parts[0]!.length === 1 && TITLES.has(parts[0]![0]!) ? parts.slice(1) : parts;
}

/** Every way of writing a name: in full, by its ends in either order, and by the first or the last name. */
function formsOf(parts: string[][]): string[][] {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length === 1) return withSpaces([first]);
  const names = [parts.flat(), [...first, ...last], [...last, ...first], first, last];
  // `Mrs da Silva`, `Mrs Garcia Lopez`: everything behind the first name.
  for (let i = 1; i < parts.length - 1; i++) names.push(parts.slice(i).flat());
  const surnameWithSpace = parts.length > 2 ? [parts.at(-2)!.concat(last).join("")] : [];
  return withSpaces(names).concat(
    surnameWithSpace.length > 0 ? [[...first, ...surnameWithSpace], surnameWithSpace] : [],
  );
}

/** The same with what an apostrophe joined written apart (`o brien`), as many people type it. */
function withSpaces(forms: string[][]): string[][] {
  const apart = (word: string) => {
    const prefix = /^(o|d|mc|mac|de|le|la|st)(?=[a-z]{3})/.exec(word)?.[1];
    return prefix ? [prefix, word.slice(prefix.length)] : [word];
  };
  return [...forms, ...forms.map((form) => form.flatMap(apart))];
}
