/**
 * Characters that Windows-1252 has in the place of control characters, by their byte. Source: the WHATWG Encoding
 * Standard, index windows-1252.
 */
const WINDOWS_1252 = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"].map((letter, index) => [
    letter,
    0x80 + index,
  ]),
);
/** What UTF-8 of a letter looks like when each byte is read as a letter of its own. */
const WRONGLY_READ =
  /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|ð[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{3}/g;
const PUNCTUATION_BEHIND = /[ÈÉÊËÌÍÎÏÐÑ][»”’“–—…]/;
/** Text that was read wrongly, stored and read wrongly again needs as many turns. */
const MOST_TURNS = 3;

/**
 * A text whose letters were read in the wrong encoding, as it was meant: `ZoÃ«` is Zoë. Null when there is nothing
 * of the kind in it.
 */
export function decodeAgain(text: string): string | null {
  let read = text;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const again = read.replace(WRONGLY_READ, (letters) => letterOf(letters) ?? letters);
    if (again === read) break;
    read = again;
  }
  return read === text ? null : read;
}

/** Letters that no program could read, and whose bytes are lost. */
export const LOST_LETTER = "\ufffd";

function letterOf(letters: string): string | null {
  // An accented capital before a closing quote or a dash: `CAFÉ»`.
  if (PUNCTUATION_BEHIND.test(letters)) return null;
  const bytes = [...letters].map((letter) => WINDOWS_1252.get(letter) ?? letter.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
