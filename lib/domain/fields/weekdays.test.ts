import { expect, test } from "vitest";
import { readWeekdays } from "./weekdays";

test.each([
  ["Mon/Fri/Thu", "Mon/Thu/Fri"],
  ["sunday, Saturday", "Sat/Sun"],
  ["Tues/Weds/Thurs", "Tue/Wed/Thu"],
])("%j is %j", (written, value) => {
  expect(readWeekdays(written)).toEqual({ value, repaired: false });
});

test.each(["Mon-Fri", "Someday", "M/T/W"])("%j is not guessed at", (written) => {
  expect(readWeekdays(written)).toHaveProperty("problem");
});
