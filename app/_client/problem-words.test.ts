import { describe, expect, it } from "vitest";
import { problemInWords } from "./problem-words";

const refused = (field: string, message: string) => ({
  detail: `The key "${field}" is not valid: ${message}.`,
  errors: [{ field, message }],
});

describe("a refusal on a page", () => {
  for (const [field, message, says] of [
    ["override_reason", "must be at most 500 characters", "Override reason must be at most 500 characters."],
    ["visits.3.start_time", 'must be text such as "09:30"', 'Start time must be text such as "09:30".'],
    ["lines.0", "must be an object", "Lines must be an object."],
    ["startOfDay", "must be a time", "Start of day must be a time."],
  ] as const)
    it(`says ${field} in words`, () => {
      expect(problemInWords(refused(field, message))).toBe(says);
    });

  it("leaves every other sentence as it is", () => {
    const detail = "This visit was changed since you opened it.";
    expect(problemInWords({ detail })).toBe(detail);
    expect(problemInWords({ detail, errors: [{ field: "start_time", message: "is late" }] })).toBe(detail);
  });
});
