import { expect, it } from "vitest";
import type { PatientPreferences } from "../preference";
import { exampleMatch } from "./example-match";
import { preferred } from "./preferred";

type Entries = PatientPreferences["preferred"];
const must = (...ids: string[]): Entries => ids.map((employeeId) => ({ employeeId, strength: "must" }));
const prefer = (...ids: string[]): Entries => ids.map((employeeId) => ({ employeeId, strength: "prefer" }));
const found = (entries: Entries) => preferred(exampleMatch({ preferences: { preferred: entries } }));

// The carer is E001.
it.each<[string, Entries, string[]]>([
  ["nobody", [], []],
  ["must: the carer", must("E001"), []],
  ["must: the carer, written small", must("e001"), []],
  ["must: the carer among others", must("E002", "E001"), []],
  ["must: others", must("E002", "E003"), ["must-be-another"]],
  ["prefer: the carer", prefer("E001"), []],
  ["prefer: the carer among others", prefer("E002", "E001"), []],
  ["prefer: others", prefer("E002"), ["prefers-another"]],
  ["must: another, prefer: the carer", [...must("E002"), ...prefer("E001")], ["must-be-another"]],
  ["must: the carer, prefer: another", [...must("E001"), ...prefer("E002")], []],
])("%s", (_who, entries, expected) => {
  expect(found(entries).map(({ finding }) => finding)).toEqual(expected);
});

it.each<[Entries, string]>([
  [
    [
      { employeeId: "E002", strength: "must", name: "Amira Shah" },
      { employeeId: "E003", strength: "must" },
    ],
    "Wilfred Marsh must have Amira Shah or E003, and Nora Pike is another.",
  ],
  [prefer("E002"), "Wilfred Marsh prefers E002, and Nora Pike is another."],
])("names who is wanted, by the name where it is known", (entries, sentence) => {
  expect(found(entries).map((finding) => finding.sentence)).toEqual([sentence]);
});
