import { kept, type Reader, type Reading, type ReadOptions, repaired, unreadable } from "./reading";
import { suggestionFor } from "./suggestion";
import { listed, plainText, quoted, readBlank } from "./text";

/** One entry of a list: the words to store, and whether they are other words than the written one. */
export interface Entry<T extends string> {
  /** Several for a range or a word that means more than one: `Mon-Fri`, `Weekdays`. */
  values: readonly T[];
  repaired: boolean;
}

/** How a cell that lists known words is read. */
export interface ListForm<T extends string> {
  separators: RegExp;
  /** Undefined for a word that is none of the choices. */
  entryOf: (word: string) => Entry<T> | undefined;
  choices: readonly T[];
  /** Lists that are offered beside the single choices when an unknown word is asked about. */
  combinations?: readonly string[];
  /** What unknown words probably mean: only ever suggested. */
  hints?: Readonly<Record<string, T | null>>;
  /** Puts the entries in the order in which they are stored. */
  store: (values: T[]) => string;
}

/** What stands between the entries of a list, in whatever program it was written. */
export const LIST_SEPARATORS = /[/,;|·•\n]/;

/** What joins entries within a part that is no known word as it stands: `Wed & Fri`, `Breakfast and Lunch`. */
const JOINERS = /[&+]|\band\b/i;

/** Reads a cell that lists known words; null when nothing is recorded. An entry written twice counts once. */
export function listReader<T extends string>(form: ListForm<T>): Reader<string | null> {
  return (written, options) => readBlank(written) ?? readEntries(plainText(written), form, options);
}

function readEntries<T extends string>(
  text: string,
  form: ListForm<T>,
  options?: ReadOptions,
): Reading<string | null> {
  const words = wordsOf(text, form);
  const entries: Entry<T>[] = [];
  for (const word of words) {
    const entry = form.entryOf(word) ?? answered(word, form, options);
    if (entry === undefined) return unknownWord(word, form);
    if (entry !== null) entries.push(entry);
  }
  if (entries.length === 0) return repaired(null);
  const values = [...new Set(entries.flatMap((entry) => entry.values))];
  const isRepaired = values.length < words.length || entries.some((entry) => entry.repaired);
  return isRepaired ? repaired(form.store(values)) : kept(form.store(values));
}

function wordsOf<T extends string>(text: string, form: ListForm<T>): string[] {
  const parts = (part: string, by: RegExp) =>
    part
      .split(by)
      .map((word) => word.trim())
      .filter((word) => word !== "");
  return parts(text, form.separators).flatMap((part) => (form.entryOf(part) ? [part] : parts(part, JOINERS)));
}

function unknownWord<T extends string>(word: string, form: ListForm<T>): Reading<string | null> {
  return unreadable(
    `${quoted(word)} is not a known value; use one of ${listed(form.choices)}, or leave it empty.`,
    {
      word,
      choices: [...form.choices, ...(form.combinations ?? [])],
      suggestion: suggestionFor(word, form.choices, form.hints),
    },
  );
}

/** What a coordinator said the word stands for; null for "not recorded", undefined when nobody was asked. */
function answered<T extends string>(
  word: string,
  form: ListForm<T>,
  options?: ReadOptions,
): Entry<T> | null | undefined {
  const answer = options?.answerFor?.(word);
  if (answer === null || answer === undefined) return answer;
  const entries = wordsOf(answer, form).map(form.entryOf);
  if (entries.length === 0 || entries.includes(undefined)) return undefined;
  return { values: entries.flatMap((entry) => entry?.values ?? []), repaired: true };
}
