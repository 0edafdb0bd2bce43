import { expect, it } from "vitest";
import { absenceInWords } from "./absence";

it.each([
  ["one whole day", "2026-11-23T00:00", "2026-11-24T00:00", "on Mon 23 Nov 2026"],
  ["whole days", "2026-11-23T00:00", "2026-11-28T00:00", "from Mon 23 Nov 2026 to Fri 27 Nov 2026"],
  [
    "part of a day",
    "2026-11-23T10:30",
    "2026-11-23T12:00",
    "from Mon 23 Nov 2026, 10:30 until Mon 23 Nov 2026, 12:00",
  ],
  [
    "the rest of a day",
    "2026-11-23T10:30",
    "2026-11-24T00:00",
    "from Mon 23 Nov 2026, 10:30 until Tue 24 Nov 2026, 00:00",
  ],
])("says when %s off is", (_what, from, until, words) => {
  expect(absenceInWords(from, until)).toBe(words);
});
