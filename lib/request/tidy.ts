const REPLACEMENTS: [RegExp, string][] = [
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ""],
  [/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/(\d) ?½/g, "$1.5"],
  [/½/g, "half"],
  [/¾/g, "three quarters"],
  [/¼/g, "a quarter"],
  [/[\r\n]+/g, "; "],
  [/\s+/g, " "],
  [/\b([ap])\.? ?m\.(?=\W|$)/gi, "$1m"],
  [/(\d) ?([ap])\.m\b/gi, "$1$2m"],
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
  [/\b(0?[1-9]|1[0-2])([0-5]\d) ?([ap]m)\b/gi, "$1:$2$3"],
  [/\b(ca|wo|do|does|did|is|are|was|were|has|have|had|should|could|would|must|need)nt\b/gi, "$1n't"],
  [/\bdnt\b/gi, "don't"],
  [/\b(no)-(one)\b/gi, "$1 $2"],
  [/\bw\/ ?/gi, "with "],
  [/ ?@ ?/g, " at "],
  [/ ?& ?/g, " and "],
  [/\b(\d{4}-\d{2}-\d{2})T(?=\d{2}:\d{2})/g, "$1 at "],
  // Programs write personal_care.
  [/(?<=[a-z])_(?=[a-z])/gi, " "],
  [/█/g, " "],
];

/**
 * One way of writing what can be written in many: plain quotes and dashes, single spaces, `am` for
 * `a.m.`, `at` for `@`. Words and capitals stay.
 */
export function tidy(sentence: string): string {
  return REPLACEMENTS.reduce((text, [from, to]) => text.replace(from, to), sentence.normalize("NFC")).trim();
}
