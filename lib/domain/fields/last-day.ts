import { readCivilDate } from "./civil-date";
import { type Reader, repaired } from "./reading";
import { matchKey, oneLine } from "./text";

const WITHOUT_END = new Set(
  [
    "ongoing",
    "on going",
    "until further notice",
    "UFN",
    "open",
    "open ended",
    "no end",
    "no end date",
    "indefinite",
    "permanent",
    "continuing",
  ].map(matchKey),
);

/** A last day; null when not recorded, and for words that say that there is none. */
export const readLastDay: Reader<string | null> = (written, options) =>
  typeof written === "string" && WITHOUT_END.has(matchKey(oneLine(written).slice(0, 60)))
    ? repaired(null)
    : readCivilDate(written, options);
