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
  );
const findings = (...cells: Parameters<typeof found>) => found(...cells).map(({ finding }) => finding);

describe("the patient's languages: any of them will do", () => {
  it.each<[string | null, string | null, string[]]>([
    ["English/Polish", "Polish", []],
    ["English, Polish", "polish", []],
    ["English\nPolish", "Polish", []],
    ["English · Polish", "Polish", []],
    ["ENGLISH", "English", []],
    ["English", "English/Hindi", []],
    ["English", "Hindi/English", []],
    ["English", "Hindi", ["not-spoken"]],
    ["Scots", "Scots Gaelic", ["not-spoken"]],
    ["Scots Gaelic", "Scots", ["not-spoken"]],
    [null, "English", ["not-spoken"]],
    ["English", null, []],
    [null, null, []],
  ])("speaks %s, prefers %s: %s", (spoken, preferred, expected) => {
    expect(findings(spoken, preferred)).toEqual(expected);
  });
});

it("a language that the request demands is that very one", () => {
  expect(findings("English/Polish", "English", "Polish")).toEqual([]);
  expect(findings("English/Polish", "English", "polish")).toEqual([]);
  expect(findings("English", "English", "Polish")).toEqual(["demanded-not-spoken"]);
  expect(findings("English", null, "Polish")).toEqual(["demanded-not-spoken"]);
});

it.each([
  [found("English", "Hindi/Urdu"), "Nora Pike speaks English; the patient needs Hindi or Urdu."],
  [found("English", "Hindi", "Polish"), "Nora Pike speaks English; the patient needs Polish."],
  [found(null, "Hindi"), "Nora Pike speaks no recorded language; the patient needs Hindi."],
])("names both sides", (said, sentence) => {
  expect(said.map((finding) => finding.sentence)).toEqual([sentence]);
});
