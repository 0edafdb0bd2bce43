import { expect, test } from "vitest";
import { readWeekdays } from "./weekdays";

test.each([
  ["Mon/Fri/Thu", "Mon/Thu/Fri"],
  ["sunday, Saturday", "Sat/Sun"],
  ["Tues/Weds/Thurs", "Tue/Wed/Thu"],
])("%j is %j", (written, value) => {
  expect(readWeekdays(written)).toEqual({ value, repaired: false });
});

const WEEK = "Mon/Tue/Wed/Thu/Fri";

test.each([
  ["Mon-Fri", WEEK],
  ["Mon – Thu, Sat", "Mon/Tue/Wed/Thu/Sat"],
  ["Mon | Tue | Wed-Fri", WEEK],
  ["Mon · Tue • Wed-Fri", WEEK],
  ["Monday to Friday", WEEK],
  ["Fri-Mon", "Mon/Fri/Sat/Sun"],
  ["Weekdays", WEEK],
  ["week-ends", "Sat/Sun"],
  ["Every day", "Mon/Tue/Wed/Thu/Fri/Sat/Sun"],
  ["Weekdays & Sun", `${WEEK}/Sun`],
  ["Mon Wed Fri", "Mon/Wed/Fri"],
  ["Every day except Sun", "Mon/Tue/Wed/Thu/Fri/Sat"],
  ["Weekdays excl. Wed", "Mon/Tue/Thu/Fri"],
  ["Daily (not Sun)", "Mon/Tue/Wed/Thu/Fri/Sat"],
  ["Monday to Friday inclusive", WEEK],
  ["7/7", "Mon/Tue/Wed/Thu/Fri/Sat/Sun"],
  ["W/days", WEEK],
  // Letters, where they have one reading alone.
  ["MTWTF", WEEK],
  ["M T W T F", WEEK],
  ["M,T,W,T,F,S,S", "Mon/Tue/Wed/Thu/Fri/Sat/Sun"],
  ["MWF", "Mon/Wed/Fri"],
  ["T/Th", "Tue/Thu"],
  ["M-F", WEEK],
  ["Tu-Th", "Tue/Wed/Thu"],
  ["M to Th", "Mon/Tue/Wed/Thu"],
])("%j is %j, and listed as a repair", (written, value) => {
  expect(readWeekdays(written)).toEqual({ value, repaired: true });
});

test.each([
  ["Wed & Fri", "Wed/Fri"],
  ["Mon, Wed and Sun", "Mon/Wed/Sun"],
])("%j is the list %j", (written, value) => {
  expect(readWeekdays(written)).toEqual({ value, repaired: false });
});

test.each(["Mon early", "Mon or Fri", "Mon-Wed-Fri", "Not Mon", "alternate Sat", "Alt Mon"])(
  "%j is asked about, and the suggestion keeps no mere part of it",
  (written) => {
    expect(readWeekdays(written)).toMatchObject({ unknown: { suggestion: null } });
  },
);

test("an answer may be a list", () => {
  const answerFor = (word: string) => (word === "Office days" ? WEEK : undefined);
  expect(readWeekdays("Office days, Sun", { answerFor })).toEqual({ value: `${WEEK}/Sun`, repaired: true });
});

test.each([
  "Someday",
  "M/T/W",
  "T-F",
  "T-T",
  "T-Th",
  "M-W, F",
  "MS",
  "5/7",
  "Weekdays except Sun",
  "Mon-Mon",
  "Mon-",
])("%j is not guessed at", (written) => {
  expect(readWeekdays(written)).toHaveProperty("problem");
});
