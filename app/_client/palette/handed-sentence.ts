const KEY = "rota.sentence";

/** Told when a sentence is handed over while its page is open already. */
export const SENTENCE_HANDED = "rota:sentence";

/** Hands a sentence for a visit to the page that reads it; never by the address, because it names people. */
export function handSentence(sentence: string): void {
  sessionStorage.setItem(KEY, sentence);
  window.dispatchEvent(new Event(SENTENCE_HANDED));
}

/** The sentence that was handed over, once. */
export function takeSentence(): string | null {
  const sentence = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return sentence;
}
