import { describe, expect, it } from "vitest";
import { exampleMatch } from "./example-match";
import { language } from "./language";

const found = (spoken: string | null, preferred: string | null, demanded: string | null = null) =>
  language(
    exampleMatch({
      employee: { languageSpoken: spoken },
      patient: { languagePreference: preferred },
      demands: { language: demanded },
    }),
  )?.finding ?? null;

describe("the patient's languages: any of them will do", () => {
  it.each([
    ["English/Polish", "Polish", null],
    ["English, Polish", "polish", null],
    ["English", "English/Hindi", null],
    ["English", "Hindi", "not-spoken"],
    ["Scots", "Scots Gaelic", "not-spoken"],
    [null, "English", "not-spoken"],
    ["English", null, null],
    [null, null, null],
  ])("speaks %s, prefers %s: %s", (spoken, preferred, expected) => {
    expect(found(spoken, preferred)).toBe(expected);
  });
});

it("a language that the request demands is that very one", () => {
  expect(found("English/Polish", "English", "Polish")).toBeNull();
  expect(found("English", "English", "Polish")).toBe("demanded-not-spoken");
});
