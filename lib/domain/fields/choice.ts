import { kept, type Reader, repaired, unreadable } from "./reading";
import { listed, matchKey, quoted, readBlank } from "./text";

/**
 * Reads one of a few words, without regard to case, spaces, `_` and `-`; null when nothing is recorded.
 * Only whole words match: "Not a nurse" is no Nurse. A synonym is a repair.
 */
export function choiceReader<T extends string>(
  choices: readonly T[],
  synonyms: Readonly<Record<string, T>> = {},
): Reader<T | null> {
  const known = new Map(choices.map((choice) => [matchKey(choice), choice]));
  const meant = new Map(Object.entries(synonyms).map(([word, choice]) => [matchKey(word), choice]));
  return (written) => {
    const blank = readBlank(written);
    if (blank) return blank;
    const key = matchKey(String(written));
    const choice = known.get(key);
    if (choice) return kept(choice);
    const synonym = meant.get(key);
    if (synonym) return repaired(synonym);
    return unreadable(
      `${quoted(written)} is none of the known values; write ${listed(choices)}, or leave it empty.`,
    );
  };
}
