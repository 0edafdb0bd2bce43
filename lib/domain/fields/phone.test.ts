import { expect, test } from "vitest";
import { readPhone } from "./phone";

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
