import type { Entry, NameIndex } from "./name-index";
import type { SentenceWords } from "./sentence-words";

/** `Thompson, Mary` */
function isLastFirst(sentence: SentenceWords, i: number, [first, last]: string[]): boolean {
  const [one, two] = [sentence.words[i], sentence.words[i + 1]];
  if (!one || !two || first === last || one.plain !== last || two.plain !== first) return false;
  return sentence.text.slice(one.end, two.start) === ", ";
}

/** All words of a name, or its first and last in either order, in any case. */
export function fullNameAt(
  sentence: SentenceWords,
  index: NameIndex,
  i: number,
): { entries: Entry[]; count: number } | null {
  const fits = (words: string[]) =>
    words.every(
      (each, n) => sentence.words[i + n]?.plain === each && (n === 0 || sentence.joined(i + n - 1)),
    );
  const matches = index.withWord(sentence.words[i]!.plain).flatMap((entry) => {
    const ends = [entry.words[0]!, entry.words.at(-1)!];
    const forms = entry.words.length > 1 ? [entry.words, ends, ends.toReversed()] : [];
    const form = forms.find(fits) ?? (isLastFirst(sentence, i, ends) ? ends : undefined);
    return form ? [{ entry, count: form.length }] : [];
  });
  const count = Math.max(0, ...matches.map((match) => match.count));
  if (count < 2) return null;
  return { entries: matches.filter((match) => match.count === count).map((match) => match.entry), count };
}
