import { isReadable, type Reader, repaired } from "./reading";
import { matchKey, oneLine } from "./text";

/** Words by which nothing is demanded of a carer. */
const NOTHING = new Set(
  [
    "any",
    "anyone",
    "anybody",
    "anything",
    "either",
    "none stated",
    "none specified",
    "none recorded",
    "not stated",
    "not specified",
    "not recorded",
    "not needed",
    "not fussy",
    "not applicable",
    "not important",
    "nil",
    "n.a.",
    "n\\a",
    "n/p",
    "none required",
    "not required",
    "no",
    "don't mind",
    "m/f",
    "f/m",
    "male/female",
    "female/male",
    "doesn't mind",
    "does not mind",
    "do not mind",
    "doesn't matter",
    "does not matter",
  ].map(matchKey),
);
/** `Any language`, `no particular gender`, `no pref`, `any role is fine`. */
const ANY_OF_IT =
  /^(?:any|no|either|all) (?:(?:particular|specific|special|stated|other|of the) )?(?:languages?|genders?|sex|roles?|grades?|qualifications?|carers?|staff|employees?|transport|vehicles?|pref(?:erence)?s?\.?|requirements?|demands?)(?: (?:stated|specified|recorded|given|needed|required|ok|okay|fine|is fine|is ok|will do|accepted|spoken))?\.?$/i;

/** Whether a cell says in words that any carer will do. */
export const saysNoPreference = (text: string): boolean =>
  NOTHING.has(matchKey(text.replaceAll("’", "'"))) || ANY_OF_IT.test(text);
/** `Female only`, `female carers` */
const BESIDE = /^(.*\S) (?:only|carers?|carers? only|staff|staff only)$/i;
/** Words beside a language that are no part of its name: `English only`, `Polish-speaking carer`, `speaks Hindi`. */
const BESIDE_LANGUAGE =
  /^(?:(?:only|carers?|staff|speakers?(?: of)?|speaks|speaking)[\s:-]+)+|(?:[\s(-]+(?:only|carers?|staff|speakers?|speaking)\b\)?)+$/gi;
const LONGEST = 60;

/** What a regular visit demands of its carer; `Any` demands nothing, and `only` and `carer` beside a word add nothing. */
export const demandReader =
  <Value>(read: Reader<Value | null>): Reader<Value | null> =>
  (written, options) => {
    const reading = read(written, options);
    const text = oneLine(written);
    if (typeof written !== "string" || text.length > LONGEST) return reading;
    if (saysNoPreference(text)) return repaired(null);
    const beside = isReadable(reading) ? null : BESIDE.exec(text);
    const alone = beside ? read(beside[1] ?? "", options) : reading;
    return isReadable(alone) && beside ? repaired(alone.value) : reading;
  };

/** What the yes and no of a column are, and `Any` where it is neither. */
export const yesNoDemandReader =
  <Value>(read: Reader<Value | null>): Reader<Value | null> =>
  (written, options) => {
    const reading = read(written, options);
    return isReadable(reading) ? reading : demandReader(read)(written, options);
  };

/** The language that a regular visit demands: any text is one, so the words beside it are taken away before it is read. */
export const languageDemandReader = (read: Reader<string | null>): Reader<string | null> => {
  const readDemand = demandReader(read);
  return (written, options) => {
    const text = oneLine(written);
    const alone = text.length > LONGEST ? text : text.replace(BESIDE_LANGUAGE, "");
    if (alone === text || alone === "") return readDemand(written, options);
    const reading = readDemand(alone, options);
    return isReadable(reading) ? repaired(reading.value) : reading;
  };
};
