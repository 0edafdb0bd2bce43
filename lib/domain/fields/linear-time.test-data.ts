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

/** Milliseconds that nobody notices. */
const FAST_ENOUGH = 15;
const DOUBLINGS = 3;

/** Milliseconds of the quickest of some runs, by the clock of the processor: what other programs take is not ours. */
export function quickest(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const started = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
    if (least < FAST_ENOUGH) return least;
  }
  return least;
}

/**
 * How many times longer `read` takes on twice the text, over three doublings up to `length` characters of a
 * piece: about 2 when it is linear, 4 and more when it goes back. 1 where nobody could notice.
 */
export function growth(read: (text: string) => unknown, piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const whole = quickest(() => read(`${text}!`));
  if (whole < FAST_ENOUGH) return 1;
  const part = quickest(() => read(`${text.slice(0, length / 2 ** DOUBLINGS)}!`));
  return (whole / Math.max(part, 0.01)) ** (1 / DOUBLINGS);
}
