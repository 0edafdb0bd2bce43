import { expect, test } from "vitest";
import { readCivilDate } from "./civil-date";

test.each([
  ["2032-02-03", "2032-02-03", false],
  ["2032-02-03T00:00:00.000Z", "2032-02-03", true],
  ["2032-02-03 23:59", "2032-02-03", true],
  ["2032/2/3", "2032-02-03", true],
  ["30/Jul/2019 11:54 am", "2019-07-30", true],
  ["03/02/2032", "2032-02-03", true],
  ["3-2-2032", "2032-02-03", true],
  ["3.2.2032", "2032-02-03", true],
  ["3 Feb 2032", "2032-02-03", true],
  ["3 February 2032", "2032-02-03", true],
  ["Tue 3 Feb 2032", "2032-02-03", true],
  ["29/02/2032", "2032-02-29", true],
  ["3rd Feb 2032", "2032-02-03", true],
  ["Tuesday 3rd of February 2032", "2032-02-03", true],
  ["Feb 3, 2032", "2032-02-03", true],
  ["03 / 02 / 2032", "2032-02-03", true],
  ["03‑02‑2032", "2032-02-03", true],
  [48247, "2032-02-03", true],
  [48247.99, "2032-02-03", true],
  ["", null, false],
  ["N/A", null, true],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readCivilDate(written)).toEqual({ value, repaired });
});

test("a serial of the 1904 epoch is four years and a day further on", () => {
  expect(readCivilDate(48247 - 1462, { date1904: true })).toEqual({ value: "2032-02-03", repaired: true });
});

test.each(["30/02/2032", "2031-02-29", "02/13/2032", "32 Jan 2032", "0/1/2032"])(
  "%j is no day",
  (written) => {
    expect(readCivilDate(written)).toEqual({
      problem: `"${written}" is a day that no calendar has; write it as "2032-02-03", or leave it empty.`,
    });
  },
);

test.each([
  "3/2/32",
  "3 Feb 32",
  "soon",
  "2032",
  "Feb 2032",
  "3 Foo 2032",
  "48247",
  2032,
  0,
  1,
  -5,
  0.5,
  20320203,
  320203,
])("%j is not guessed at", (written) => {
  expect(readCivilDate(written)).toHaveProperty("problem");
});
