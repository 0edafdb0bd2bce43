import { choiceReader } from "./choice";
import { type Reader, repaired } from "./reading";
import { matchKey, plainText } from "./text";

/** What happens on a bank holiday, as the workbook says it. */
export const BANK_HOLIDAY_WORDS = ["As usual", "As on Sunday", "No visit"] as const;
export type BankHolidayWord = (typeof BANK_HOLIDAY_WORDS)[number];

const readWord = choiceReader(BANK_HOLIDAY_WORDS, {
  usual: "As usual",
  normal: "As usual",
  "as normal": "As usual",
  sunday: "As on Sunday",
  "as sunday": "As on Sunday",
  "like sunday": "As on Sunday",
  "sunday times": "As on Sunday",
  "no visits": "No visit",
});

/** What happens on bank holidays; "None" means that there is no visit, and not that nothing is recorded. */
export const readBankHolidays: Reader<BankHolidayWord | null> = (written, options) =>
  ["none", "no", "n"].includes(matchKey(plainText(written)))
    ? repaired("No visit")
    : readWord(written, options);
