/** Pieces that make a careless regular expression go back and try again, each time from the next character. */
export const HOSTILE_PIECES = [
  "a",
  " ",
  "0",
  "1:",
  "10:00 ",
  "a ",
  "a,",
  ", ",
  "-",
  "/",
  ".",
  "Mon/",
  "01/",
  "2026-11-",
  "no ",
  "not a ",
  "at 1 or ",
  "P0",
  "P001 and ",
  "between ",
  "(",
  "'",
  "\n",
  "\u00a0",
  "é",
  "👩",
  "a@",
  "medicine:10:00,",
  "for 30 ",
  "tomorrow ",
];

const FAST_ENOUGH = 15;

/** Milliseconds of the quickest of some runs: what other programs take is not ours. */
function quickest(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const started = performance.now();
    work();
    least = Math.min(least, performance.now() - started);
    if (least < FAST_ENOUGH) return least;
  }
  return least;
}

/**
 * How many times longer `read` takes on twice the text: about 2 when it is linear, 4 and more when it goes
 * back. 1 where the longer text is read before anybody could notice.
 */
export function growth(read: (text: string) => unknown, piece: string, length: number): number {
  const long = piece.repeat(Math.ceil((2 * length) / piece.length)).slice(0, 2 * length);
  const twice = quickest(() => read(`${long}!`));
  if (twice < FAST_ENOUGH) return 1;
  return twice / quickest(() => read(`${long.slice(0, length)}!`));
}
