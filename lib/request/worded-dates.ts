const ONES = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const ORDINALS = [...ONES, ...TEENS, "twentieth"];
const WORD = `(?:(?:twenty|thirty)[ -](?:${ONES.join("|")})|thirtieth|${ORDINALS.toReversed().join("|")})`;
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)";
const NO_DAY =
  "(?! (?:floor|time|visit|call|one|dose|person|carer|nurse|patient|half|thing|hour|week|month|year|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|avenue|street|birthday|employee|door|house|flat|tablet|instance|choice|aid))";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

/** `the twenty-fourth of November`, `November the third`, `on the first`, `Tuesday the third` */
const WORDED = new RegExp(
  `\\b(${WORD})\\b(?= (?:of |day of )?(?:${MONTH}\\b|(?:this|next|the) month\\b))|(?<=\\b(?:${MONTH}|${WEEKDAY}) (?:the )?)(${WORD})\\b${NO_DAY}|(?<=\\bon the |\\bfor the |\\band the |\\bthe \\d{1,2}(?:st|nd|rd|th),? and (?:the )?)(${WORD})\\b${NO_DAY}(?= ?(?:$|[,.;!?]|(?:at|for|and|of|from|between|with|by|please|before|after|in|to)\\b|\\d))`,
  "gi",
);
const ENDINGS = ["th", "st", "nd", "rd"];

function dayNumber(word: string): number {
  const said = word.toLowerCase();
  if (said === "thirtieth") return 30;
  const [ten, one] = said.split(/[ -]/);
  if (one) return (ten === "twenty" ? 20 : 30) + ONES.indexOf(one) + 1;
  return ORDINALS.indexOf(said) + 1;
}

/** The sentence with the days of a month that are said in words (`the third`) written in digits. */
export function wordedDatesInDigits(text: string): string {
  return text.replace(WORDED, (_, a?: string, b?: string, c?: string) => {
    const day = dayNumber(a ?? b ?? c ?? "");
    return `${day}${(day % 100 > 10 && day % 100 < 14 ? "" : ENDINGS[day % 10]) || "th"}`;
  });
}
