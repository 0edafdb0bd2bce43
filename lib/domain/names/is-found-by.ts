/** What somebody can be found by. */
export interface Findable {
  name: string;
  id: string;
  postcode?: string | null;
}

/**
 * Whether each word that was typed is in the name, the id or the postcode; names and words are folded by
 * `fold`, postcodes are found without their space too.
 */
export function isFoundBy(
  { name, id, postcode }: Findable,
  typed: string,
  fold: (text: string) => string,
): boolean {
  const code = (postcode ?? "").toLowerCase();
  const text = `${fold(name)}\n${id.toLowerCase()}\n${fold(id)}\n${code}\n${code.replaceAll(" ", "")}`;
  return typed
    .split(/\s+/)
    .every((word) => text.includes(word.toLowerCase()) || (fold(word) !== "" && holdsAll(text, fold(word))));
}

const holdsAll = (text: string, words: string) => words.split(" ").every((word) => text.includes(word));
