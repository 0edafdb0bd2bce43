import { isReadable, type Reader, repaired } from "./reading";
import { matchKey, oneLine } from "./text";

/** Words by which nothing is demanded of a carer. */
const NOTHING = new Set(
  [
    "any",
    "anyone",
    "any carer",
    "anybody",
    "either",
    "no preference",
    "none required",
    "not required",
    "no",
    "don't mind",
    "m/f",
    "f/m",
    "male/female",
    "female/male",
    "either gender",
  ].map(matchKey),
);
/** `Female only`, `female carers` */
const BESIDE = /^(.*\S) (?:only|carers?|carers? only|staff|staff only)$/i;
const LONGEST = 60;

/** What a regular visit demands of its carer; `Any` demands nothing, and `only` and `carer` beside a word add nothing. */
export const demandReader =
  <Value>(read: Reader<Value | null>): Reader<Value | null> =>
  (written, options) => {
    const reading = read(written, options);
    const text = oneLine(written);
    if (typeof written !== "string" || text.length > LONGEST) return reading;
    if (NOTHING.has(matchKey(text))) return repaired(null);
    const beside = isReadable(reading) ? null : BESIDE.exec(text);
    const alone = beside ? read(beside[1] ?? "", options) : reading;
    return isReadable(alone) && beside ? repaired(alone.value) : reading;
  };
