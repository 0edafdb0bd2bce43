import { expect, test } from "vitest";
import {
  readAdditionalRequirements,
  readId,
  readLanguages,
  readName,
  readNotes,
  readPriority,
  readText,
} from "./text";

test.each([
  [readText, "\u00a0 Flat 2 \u00a0", "Flat 2"],
  [readText, "one\r\ntwo\rthree", "one\ntwo\nthree"],
  [readText, "zero\u200bwidth\u0000", "zerowidth"],
  [readText, "soft\u00adhyphen", "softhyphen"],
  [readId, "E0\u200d01", "E001"],
  [readId, "'E001", "E001"],
  [readText, "'t Hooft", "'t Hooft"],
  [readText, 1e15, "1000000000000000"],
  [readText, " \u00a0 ", null],
  [readText, "N/A", "N/A"],
  [readAdditionalRequirements, "None", null],
  [readAdditionalRequirements, "n/a", null],
  [readAdditionalRequirements, "-", null],
  [readAdditionalRequirements, "Wheelchair", "Wheelchair"],
  [readLanguages, "English, Polish", "English, Polish"],
  [readId, " 2-254 ", "2-254"],
  [readId, 17, "17"],
  [readId, "'007", "007"],
  [readText, "'+44 7700 900123", "+44 7700 900123"],
  [readName, "'t Hooft", "'t Hooft"],
  [readName, "Owen\n Paston", "Owen Paston"],
  [readName, "None", "None"],
])("%o reads %j as %j", (read, written, value) => {
  expect(read(written)).toEqual({ value, repaired: false });
});

test("a language that says N/A is no language", () => {
  expect(readLanguages("N/A")).toEqual({ value: null, repaired: true });
});

test.each([
  [readId, ""],
  [readId, "x".repeat(51)],
  [readName, " \u00a0"],
  [readName, null],
  [readText, "x".repeat(301)],
  [readNotes, "x".repeat(2_001)],
  [readPriority, "x".repeat(41)],
])("%o refuses %j", (read, written) => {
  expect(read(written)).toHaveProperty("problem", expect.stringMatching(/;.*\.$/));
});
