// Made once: making one costs as much as a hundred uses of it.
const figures = new Intl.NumberFormat("en-GB");

/** A count with the mark of its thousands: `1,057`. */
export const inFigures = (count: number): string => figures.format(count);

/** `1 entry`, `1,057 entries`. */
export const countInWords = (count: number, noun: string, plural = `${noun}s`): string =>
  `${inFigures(count)} ${count === 1 ? noun : plural}`;

/** `1 visit`, `1,057 visits`. */
export const visitsInWords = (count: number): string => countInWords(count, "visit");
