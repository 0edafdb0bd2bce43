import { kept, type Reader, repaired, unreadable } from "./reading";
import { suggestionFor } from "./suggestion";
import { listed, matchKey, plainText, quoted, readBlank } from "./text";

/**
 * Reads one of a few words, without regard to case, spaces, `_` and `-`; null when nothing is recorded.
 * Only whole words match: "Not a nurse" is no Nurse. A synonym is a repair; a hint is only suggested when an
 * unknown word is asked about, and an answer of a coordinator counts like a synonym.
 */
export function choiceReader<T extends string>(
  choices: readonly T[],
  synonyms: Readonly<Record<string, T>> = {},
  hints: Readonly<Record<string, T>> = {},
): Reader<T | null> {
  const known = new Map(choices.map((choice) => [matchKey(choice), choice]));
  const meant = new Map(Object.entries(synonyms).map(([word, choice]) => [matchKey(word), choice]));
  return (written, options) => {
    const blank = readBlank(written);
    if (blank) return blank;
    const key = matchKey(String(written));
    const choice = known.get(key);
    if (choice) return kept(choice);
    const synonym = meant.get(key);
    if (synonym) return repaired(synonym);
    const answer = options?.answerFor?.(plainText(written));
    if (answer === null) return repaired(null);
    const answered = answer === undefined ? undefined : known.get(matchKey(answer));
    if (answered) return repaired(answered);
    return unreadable(
      `${quoted(written)} is none of the known values; write ${listed(choices)}, or leave it empty.`,
      { word: plainText(written), choices, suggestion: suggestionFor(plainText(written), choices, hints) },
    );
  };
}
