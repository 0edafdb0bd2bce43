import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutNames } from "./without-names";

const KNOWN = {
  patients: [
    { patientId: "P001", name: "Bridget Shaw" },
    { patientId: "P002", name: "Mary Thompson" },
    { patientId: "P003", name: "Mary Bell" },
  ],
  employees: [{ employeeId: "E001", name: "Anna Price" }],
};

test.each([
  ["Shopping for Bridget Shaw tomorrow at 10", "Shopping for [PATIENT] tomorrow at 10"],
  ["Send Anna Price to P002 at 9:30 for 45 mins", "Send [CARER] to [PATIENT] at 9:30 for 45 mins"],
  ["somebody for Mary after her lunch", "somebody for [PERSON] after her lunch"],
  ["call 07700 900123 or mail ann@example.org", "call [WORD] [WORD] or mail [WORD] at [WORD]"],
  ["Mr Okafor of NR2 1AB needs his tablets", "[PERSON] of [WORD] [WORD] needs his tablets"],
])("%s → %s", (sentence, expected) => {
  expect(withoutNames(sentence, KNOWN).toLowerCase()).toBe(expected.toLowerCase());
});

const NAMES = [
  "Bridget",
  "Shaw",
  "Mary",
  "Thompson",
  "Bell",
  "Anna",
  "Price",
  "Okafor",
  "Łukasz",
  "Nguyen",
  "O'Brien",
  "Siân",
];

test("no name, in whatever company, is ever in it", () => {
  const filler = fc.constantFrom(
    "for",
    "needs",
    "tomorrow",
    "at 10",
    "and",
    "with",
    "please",
    "her",
    "meals,",
    "(",
  );
  const sentence = fc
    .array(fc.oneof(filler, fc.constantFrom(...NAMES), fc.constantFrom("P001", "E001", "p 002")), {
      minLength: 1,
      maxLength: 9,
    })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(sentence, (text) => {
      const words = withoutNames(text, KNOWN).toLowerCase();
      for (const name of [...NAMES, "P001", "E001"])
        expect(words).not.toMatch(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, "u"));
    }),
    { numRuns: 300, seed: 20_261_130 },
  );
});
