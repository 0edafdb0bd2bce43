import { HOUR_WORD, NUMBER_WORD, numberOf } from "./numbers";

const TEEN_HOUR =
  "thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -](?:one|two|three))?";
const BELOW_TEN = "one|two|three|four|five|six|seven|eight|nine";
const TENS = "twenty|thirty|forty|fourty|fifty";
/** Pattern text for minutes as they are said after an hour: `thirty`, `forty-five`, `oh five`. */
const MINUTES = `(?:(?:oh|o|0|zero|nought)[ -](?:${BELOW_TEN})|(?:${TENS})(?:[ -](?:${BELOW_TEN}))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
const COUNTED =
  "(?![ -]?(?:minutes?|mins?|m\\b|hours?|hrs?|days?|weeks?|months?|years?|mg|mcg|ml|units?|per ?cent|tablets?|pills?|doses?|drops?|puffs?|times|carers?|people|visits?|calls?|steps|o'clock|hundred|thousand|past\\b)|[ -](?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)";
/** What makes another number, or another way of saying the time, of the words before the minutes. */
const NOT_AFTER = `(?<!\\b(?:half|quarter|past|twenty|thirty|forty|fifty|sixty|hundred|${BELOW_TEN})[ -])(?<!\\d[:.])`;

/** `nine thirty`, `seven oh five`, `9 forty-five`, `twelve 30` */
const HOUR_AND_MINUTES = new RegExp(
  `${NOT_AFTER}\\b(${TEEN_HOUR}|${HOUR_WORD}|1\\d|2[0-3]|0?\\d)(?: |-)(${MINUTES})\\b${COUNTED}`,
  "gi",
);
const HOUR_AND_DIGITS = new RegExp(
  `${NOT_AFTER}\\b(${TEEN_HOUR}|${HOUR_WORD}) ([0-5]\\d)\\b(?![\\d:/.])${COUNTED}`,
  "gi",
);
/** `at 9 30`, `tomorrow 9 30`, `9 30 pm`: two groups of digits are a time only beside such a word. */
const APART = new RegExp(
  `(?<=\\b(?:at|from|till?|until|before|after|by|around|about|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )(1\\d|2[0-3]|0?\\d) ([0-5][05])\\b(?![\\d:/.-])${COUNTED}(?! [A-Z][a-z])|(?<![\\d/.:-])\\b(1[0-2]|0?[1-9]) (1[3-9]|[2-5]\\d) ?(?=[ap]m\\b)`,
  "gi",
);
/** `eighteen hundred`, `oh nine hundred hours` */
const HUNDRED = new RegExp(
  `\\b(?:(?:oh|zero|nought|0)[ -](${BELOW_TEN})|(${TEEN_HOUR}|ten|eleven|twelve)) hundred(?: (?:hours|hrs))?\\b`,
  "gi",
);

const digits = (hour: number, minute: number) => `${hour}:${String(minute).padStart(2, "0")}`;
const minutesSaid = (words: string) =>
  numberOf(
    words
      .toLowerCase()
      .replace("fourty", "forty")
      .replace(/^(?:oh|o|0|zero|nought)[ -]/, ""),
  );

/** "At nine, ten and eleven" without its commas is a list, and no time of day. */
function isListed(hour: number, minute: number, rest: string): boolean {
  return minute === hour + 1 && new RegExp(`^,? (?:and|or) (?:${NUMBER_WORD}|\\d)`, "i").test(rest);
}

/** The sentence with times of the clock that are said in words (`nine thirty`) written in digits. */
export function wordedTimesInDigits(text: string): string {
  const write = (said: string, hour: string, minute: string, offset: number, whole: string) => {
    const [h, m] = [numberOf(hour.toLowerCase()), minutesSaid(minute)];
    const listed = isListed(h, m, whole.slice(offset + said.length, offset + said.length + 20));
    return h <= 23 && m <= 59 && !listed ? digits(h, m) : said;
  };
  return text
    .replace(HUNDRED, (_, early?: string, late?: string) => {
      const hour = numberOf((early ?? late ?? "").toLowerCase());
      return `${String(hour).padStart(2, "0")}:00`;
    })
    .replace(HOUR_AND_MINUTES, write)
    .replace(HOUR_AND_DIGITS, write)
    .replace(APART, (_, h1?: string, m1?: string, h2?: string, m2?: string) => `${h1 ?? h2}:${m1 ?? m2}`);
}
