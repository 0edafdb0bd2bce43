import { kept, type Reader, type Reading, type ReadOptions, repaired, unreadable } from "./reading";
import { suggestionFor } from "./suggestion";
import { listed, plainText, quoted, readBlank } from "./text";

/** One entry of a list: the word to store, and whether that is another word than the written one. */
export interface Entry<T extends string> {
  value: T;
  repaired: boolean;
}

/** How a cell that lists known words is read. */
export interface ListForm<T extends string> {
  separators: RegExp;
  /** Undefined for a word that is none of the choices. */
  entryOf: (word: string) => Entry<T> | undefined;
  choices: readonly T[];
  /** Puts the entries in the order in which they are stored. */
  store: (values: T[]) => string;
}

/** Reads a cell that lists known words; null when nothing is recorded. An entry written twice counts once. */
export function listReader<T extends string>(form: ListForm<T>): Reader<string | null> {
  return (written, options) => readBlank(written) ?? readEntries(plainText(written), form, options);
}

function readEntries<T extends string>(
  text: string,
  form: ListForm<T>,
  options?: ReadOptions,
): Reading<string | null> {
  const words = text
    .split(form.separators)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const entries: Entry<T>[] = [];
  for (const word of words) {
    const entry = form.entryOf(word) ?? answered(word, form, options);
    if (entry === undefined) {
      return unreadable(
        `${quoted(word)} is none of the known values; write any of ${listed(form.choices)}, or leave it empty.`,
        { word, choices: form.choices, suggestion: suggestionFor(word, form.choices) },
      );
    }
    if (entry !== null) entries.push(entry);
  }
  if (entries.length === 0) return repaired(null);
  const values = [...new Set(entries.map((entry) => entry.value))];
  const differs = values.length < words.length || entries.some((entry) => entry.repaired);
  return differs ? repaired(form.store(values)) : kept(form.store(values));
}

/** What a coordinator said the word stands for; null for "not recorded", undefined when nobody was asked. */
function answered<T extends string>(
  word: string,
  form: ListForm<T>,
  options?: ReadOptions,
): Entry<T> | null | undefined {
  const answer = options?.answerFor?.(word);
  if (answer === null || answer === undefined) return answer;
  const entry = form.entryOf(answer);
  return entry && { value: entry.value, repaired: true };
}
