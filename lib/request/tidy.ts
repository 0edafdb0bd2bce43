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
