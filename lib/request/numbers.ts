const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
];
const TEENS = ["twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const BELOW_TWENTY = [...ONES, ...TEENS];

/** Pattern text for an hour of the twelve-hour clock in words. */
export const HOUR_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";

/** Pattern text for a number from 1 to 99 in words; longer ones first. */
export const NUMBER_WORD = `(?:(?:${TENS.join("|")})(?:[ -](?:${ONES.slice(1, 10).join("|")}))?|${[...BELOW_TWENTY].reverse().join("|")})`;

/** The value of a number in digits (`1.5`) or words (`forty-five`); NaN for other text. */
export function numberOf(text: string): number {
  const word = text.trim().toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  const small = BELOW_TWENTY.indexOf(word);
  if (small >= 0) return small;
  const [ten = "", one = "zero"] = word.split(/[ -]/);
  if (!TENS.includes(ten) || !ONES.includes(one)) return Number.NaN;
  return (TENS.indexOf(ten) + 2) * 10 + ONES.indexOf(one);
}
