import { isReadable, type Reader, unreadable } from "./reading";

/** The same reader for a cell that must not be empty; `sentence` says what to write. */
export const required =
  <T>(read: Reader<T | null>, sentence: string): Reader<T | null> =>
  (written, options) => {
    const reading = read(written, options);
    return isReadable(reading) && reading.value === null ? unreadable(sentence) : reading;
  };
