import { expect, test } from "vitest";
import { nextId } from "./next-id";

test.each([
  [[], "E001"],
  [["E001", "E020", "E003"], "E021"],
  [["1", "2", "10"], "11"],
  [["2-254", "2-9", "X1"], "2-255"],
  [["E-099", "E-100", "manager"], "E-101"],
  [["manager"], "E001"],
])("behind %j comes %s", (stored, next) => {
  expect(nextId("employee", stored)).toBe(next);
});
