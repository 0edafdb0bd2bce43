import { NUMBER_WORD } from "./numbers";

const CLOCK = `\\b(?:\\d{1,2}(?:[:.]\\d\\d| ?[ap]m| o'clock)|(?:at|by|from|till?|until|around|about) (?:\\d|${NUMBER_WORD}\\b|noon|midday|half|quarter))`;
const CLOCK_TIME = "\\d{1,2}(?:[:.]?\\d\\d)?(?: ?[ap]m)?\\b";
const IN_CLAUSE = "(?:(?! and\\b)[^.;,]){0,80}";
/** A meal that the visit waits for; beside a clock time, and of a meal that is past, it is only told. */
const MEAL_FINISHED = new RegExp(
  `\\b(?=once|when|after)(?<!${CLOCK}${IN_CLAUSE})(?:once|when|after) (?:she|he|they)(?:'s|'ve| has| have) (?:had|eaten|finished) (?:(?:her|his|their) )?(?=(?:breakfast|lunch|tea|dinner|supper)\\b(?!${IN_CLAUSE}${CLOCK}))`,
  "gi",
);

/** The first and the last time of a form, each with a label of its own: `From: 9am; To: 10am`, `Start time 9:00, end time 10:00`. */
const LABELLED_RANGE = new RegExp(
  `(?<=^|[;,.|/] ?)(?:(?:time|visit|call|hours) ?)?(?:from|starts?|starting|begins?)(?: time| at)? ?[:=-]? ?(${CLOCK_TIME})(?: ?[;,|/])? ?(?:and )?(?:(?:time|visit|call) ?)?(?:to|until|till?|ends?|ending|finish(?:es)?)(?: time| at)? ?[:=-]? ?(?=${CLOCK_TIME})`,
  "gi",
);

const REPLACEMENTS: [RegExp, string][] = [
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ""],
  [/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/(\d) ?½/g, "$1.5"],
  [/½/g, "half"],
  [/¾/g, "three quarters"],
  [/¼/g, "a quarter"],
  // The sign before each line of a list.
  [/(?<=^|[\r\n] *)(?:[-*•·–>] +)+(?=\S)/g, ""],
  [/[\r\n]+/g, "; "],
  [/\s+/g, " "],
  [/\b([ap])\.? ?m\.(?=\W|$)/gi, "$1m"],
  [/(\d) ?([ap])\.m\b/gi, "$1$2m"],
  [LABELLED_RANGE, "from $1 to "],
  [/\bo'? ?clock\b/gi, "o'clock"],
  [/\b1\/2(?= ?past\b)/gi, "half"],
  [/\b1\/4(?= ?(?:past|to)\b)/gi, "quarter"],
  [
    /\b(half|quarter|past|to)-(?=(?:past|to|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b)/gi,
    "$1 ",
  ],
  [
    /\b(\d{1,2}(?:st|nd|rd|th)?)(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]*y|ch|il|e|ust|t?ember|ober)?\b)/gi,
    "$1 ",
  ],
  [
    /(?<=\b(?:for|lasting|lasts|takes) (?:about |around |up to )?)([1-9]):([0-5]\d) ?(?:hours|hrs|h)\b/gi,
    "$1h$2",
  ],
  [
    /(?<=\b(?:this|tomorrow|tomo\w*|tm\w+|2mo\w+|today|[a-z]+day|mon|tues?|weds?|thurs?|thur?|fri|sat|sun) )(?:aft|arvo)\b\.?/gi,
    "afternoon",
  ],
  [
    /(?<=\b(?:this|tomorrow|tomo\w*|tm\w+|2mo\w+|[a-z]+day|mon|tues?|weds?|thurs?|thur?|fri|sat|sun) )eve\b/g,
    "evening",
  ],
  [
    /\b(early|late|mid)[ -](this|tomorrow|tmrw|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'s)? (morning|afternoon|evening)\b/gi,
    "$2 $1 $3",
  ],
  [/\beve(?= (?:calls?|visits?|meds)\b)/g, "evening"],
  [/ ?(?:->|=>|→) ?/g, " to "],
  [/'(?=till? )/gi, ""],
  [/\bqtr\b/gi, "quarter"],
  [/\b(?:btw|btwn|b\/w) (?=\d)/gi, "between "],
  [/\bw ?[&+/] ?d\b(?! ?£)/gi, "washing and dressing"],
  [/\bw\/o\b/gi, "without"],
  // 1,5 hours, 45', at 9 for 1:30.
  [/(?<![\d,.])(\d),(5|25|75)(?= ?(?:hours?|hrs?|h)\b)/gi, "$1.$2"],
  [/\b(15|20|30|40|45|60|90)'(?=$|[\s,.;)])/g, "$1 min"],
  [/(?<=\b(?:at |from )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)? for )([1-4]):([0-5]\d)\b(?! ?[ap]m)/gi, "$1h$2"],
  // 9 ish, nine-ish, noonish, teatime-ish.
  [/(?<=\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|[ap]m)[ -]ish\b/gi, "ish"],
  [
    /(?<=\b(?:noon|midday|midnight|morning|afternoon|evening|(?:lunch|tea|bed|breakfast|dinner|supper)-?time))[ -]?ish\b/gi,
    "",
  ],
  // 14h30, 930am, 0900hrs.
  [/(?<!\b(?:for|lasting|lasts|takes|of|about) )\b(0\d|1\d|2[0-3])h([0-5]\d)\b/gi, "$1:$2"],
  [
    /(?<!\b(?:for|lasting|lasts|takes|of|about) )\b(0\d|1\d|2[0-3]|[6-9])[.:]([0-5]\d) ?(?:hrs|hours|h)\b/gi,
    "$1:$2",
  ],
  [/\bat (\d)h([0-5]\d)\b/gi, "at $1:$2"],
  // 7h30 is a time, 1h30 is a length.
  [/(?<!\b(?:for|lasting|lasts|takes|of|about) )\b([6-9])h([0-5]\d)\b/gi, "$1:$2"],
  [/\b(0?[1-9]|1[0-2])([0-5]\d) ?([ap]m)\b/gi, "$1:$2$3"],
  [/\b(ca|wo|do|does|did|is|are|was|were|has|have|had|should|could|would|must|need)nt\b/gi, "$1n't"],
  [/\bdnt\b/gi, "don't"],
  [/\b(no)-(one)\b/gi, "$1 $2"],
  [/(?<!\/)\bw\/ ?(?![a-z]\b)/gi, "with "],
  [/ ?@ ?/g, " at "],
  [/ ?& ?/g, " and "],
  [
    /\b([Mm](?:rs?|s|iss)|[Dd]r)\.? and ([Mm](?:rs?|s|iss)|[Dd]r)\.? (?=(\p{Lu}\p{Ll}[\p{L}'-]* \p{Lu}[\p{L}'-]+))/gu,
    "$1 $3 and $2 ",
  ],
  [/\b(mr|mrs|ms|miss|dr)\.? and (mr|mrs|ms|miss|dr)\.? (?=(\p{L}[\p{L}'-]+))/giu, "$1 $3 and $2 "],
  [MEAL_FINISHED, "after "],
  [/\bdbl(?=[ -]?(?:up|handed|crew|call|visit)\b| ?(?:$|[.,;]))/gi, "double"],
  // What a telephone writes of what is dictated.
  [/ full stop\b\.?/gi, "."],
  [/ comma(?= )/gi, ","],
  [/ new (?:line|paragraph)\b/gi, ";"],
  [/\b(\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2})/g, "$1 at "],
  // Programs write personal_care.
  [/(?<=[a-z])_(?=[a-z])/gi, " "],
  [/█/g, " "],
];

const IS_NUMBERED = /(?:^|[\r\n])\s*1[.)] /;
const LIST_NUMBER =
  /(^|(?<!\b(?:at|by|from|to|till|until|before|after|about|around))\s)(\d{1,2})[.)] +(?=\p{L})/gu;

/** `1. P001 … 2. P002 …` without the numbers, which are no times. */
function withoutListNumbers(text: string): string {
  if (!IS_NUMBERED.test(text)) return text;
  let next = 1;
  return text.replace(LIST_NUMBER, (all, gap: string, number: string) => {
    if (Number(number) !== next) return all;
    next += 1;
    return gap === "" ? "" : "\n";
  });
}

/**
 * One way of writing what can be written in many: plain quotes and dashes, single spaces, `am` for
 * `a.m.`, `at` for `@`. Words and capitals stay.
 */
export function tidy(sentence: string): string {
  return REPLACEMENTS.reduce(
    (text, [from, to]) => text.replace(from, to),
    withoutListNumbers(sentence.normalize("NFC")),
  ).trim();
}
