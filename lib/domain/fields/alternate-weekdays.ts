import { isReadable, type Reader } from "./reading";
import { oneLine } from "./text";

const BEFORE = /^(?:alt(?:ernate|ernating)?\.?|every (?:other|second|2nd)|fortnightly(?: on)?)\s+(.+)$/i;
const BEHIND =
  /^(.+?)[\s,(-]+(?:alt(?:ernate|ernating)?\.?(?: w(?:ee)?ks?)?|fortnightly|every (?:other|second|2nd) w(?:ee)?k)\)?$/i;
const LONGEST = 120;

/** Weekdays, and those of every second week, `Alt Mon`: the same cell then says of `everyWeeks` that it is 2. */
export const withAlternate =
  (read: Reader<string | null>): Reader<string | null> =>
  (written, options) => {
    const reading = read(written, options);
    const text = oneLine(written);
    if (isReadable(reading) || text.length > LONGEST) return reading;
    const days = BEFORE.exec(text)?.[1] ?? BEHIND.exec(text)?.[1];
    const alone = days === undefined ? reading : read(days, options);
    if (!isReadable(alone) || alone.value === null) return reading;
    return {
      value: alone.value,
      repaired: true,
      also: { everyWeeks: "2" },
      shown: `${alone.value} every 2 weeks`,
    };
  };
