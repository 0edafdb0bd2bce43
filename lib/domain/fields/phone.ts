import { kept, type Reader, repaired } from "./reading";
import { readText } from "./text";

/** Ten digits of a UK number whose leading 0 a spreadsheet ate. */
const WITHOUT_ZERO = /^[123789]\d{9}$/;

/** A phone number as text. The leading 0 that a spreadsheet ate is put back; anything else stays as written. */
export const readPhone: Reader<string | null> = (written) => {
  const reading = readText(written);
  if ("problem" in reading || reading.value === null) return reading;
  return WITHOUT_ZERO.test(reading.value) ? repaired(`0${reading.value}`) : kept(reading.value);
};

/** Runs of what a phone number is written with. */
const NUMBERS = /\+?[\d(][\d\s().-]*/g;
const MARKS = /[^\d+]/g;

/** Whether a text holds a number that could be dialled from anywhere in the UK, whatever else it says. */
export function holdsPhoneNumber(text: string): boolean {
  return [...text.slice(0, LONGEST).matchAll(NUMBERS)].some(([run]) => isDialable(run.replace(/\(0\)/, "")));
}

/** More than a cell of a phone number holds. */
const LONGEST = 300;

/** Source: Ofcom, National Telephone Numbering Plan: 0 and ten digits (some areas nine), 07 always eleven in all; E.164. */
function isDialable(run: string): boolean {
  const digits = run.replace(MARKS, "").replace(/^00/, "+");
  if (digits.startsWith("+44")) return isNational(digits.slice(3).replace(/^0/, ""));
  if (digits.startsWith("+")) return digits.length >= 9 && digits.length <= 16;
  if (digits.startsWith("44") && digits.length >= 11) return isNational(digits.slice(2).replace(/^0/, ""));
  return digits.startsWith("0") && isNational(digits.slice(1));
}

/** The digits behind the 0 or +44. */
function isNational(digits: string): boolean {
  if (/^[5-7]/.test(digits)) return digits.length === 10;
  return /^[12389]/.test(digits) && (digits.length === 10 || digits.length === 9);
}
