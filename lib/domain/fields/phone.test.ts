import { expect, test } from "vitest";
import { holdsPhoneNumber, readPhone } from "./phone";

test.each([
  ["07700900123", "07700900123", false],
  ["7700900123", "07700900123", true],
  [7700900123, "07700900123", true],
  [1632960001, "01632960001", true],
  [447700900123, "447700900123", false],
  ["07700 900123", "07700 900123", false],
  ["+44 7700 900123", "+44 7700 900123", false],
  ["4700900123", "4700900123", false],
  ["77009001234", "77009001234", false],
  ["ask her son", "ask her son", false],
  ["", null, false],
])("%j is %j, repaired %j", (written, value, repaired) => {
  expect(readPhone(written)).toEqual({ value, repaired });
});

test.each([
  "07700900123",
  "07700 900 123",
  "07700-900-123",
  "(01603) 960123",
  "+44 (0)7700 900123",
  "0044 7700 900123",
  "447700900123",
  "016977 2345",
  "07700 900123 (daughter, after 5)",
  "Ann: 01603 960123 ext. 4",
  "01603 960123 / 07700 900123",
  "+353 1 234 5678",
])("%j can be dialled", (text) => {
  expect(holdsPhoneNumber(text)).toBe(true);
});

test.each([
  "7.81E+09",
  "7.7009E+10",
  "ask daughter",
  "07700-900-12",
  "0770090012",
  "077009001234",
  "960123",
  "yes",
  "?",
  "07700 90O123",
  "00000",
  "77009001234",
])("%j cannot", (text) => {
  expect(holdsPhoneNumber(text)).toBe(false);
});
