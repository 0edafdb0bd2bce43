import { expect, test } from "vitest";
import { readWishedTimes } from "./wished-times";

test.each([
  ["medicine:10:00,exercise:14:00", "medicine:10:00,exercise:14:00", false],
  ["Medicine:10:00, exercise:14:00", "medicine:10:00,exercise:14:00", false],
  ["Meds: 8am; Personal Care:20:00", "medicine:08:00,personal_care:20:00", true],
  ["medicine:08:00,medicine:20:00", "medicine:08:00,medicine:20:00", false],
  ["", null, false],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readWishedTimes(written)).toEqual({ value, repaired });
});

test.each(["medicine", "10:00", "medicine:25:00", "gardening:10:00", "medicine:", "medicine:N/A"])(
  "%j is not guessed at",
  (written) => {
    expect(readWishedTimes(written)).toHaveProperty("problem");
  },
);
