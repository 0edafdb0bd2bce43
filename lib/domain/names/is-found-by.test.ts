import { expect, test } from "vitest";
import { foldName } from "./fold-name";
import { isFoundBy } from "./is-found-by";

test.each([
  ["Łukasz Król", "Krol"],
  ["Łukasz Król", "Łuk"],
  ["Lukasz Krol", "Łukasz"],
  ["Siobhán Walsh", "siobhan w"],
  ["Liam O'Shea", "O’Shea"],
  ["Liam O’Shea", "o'shea"],
  ["Liam O’Shea", "oshea"],
  ["Rose Hill–Moor", "hill-moor"],
  ["Søren Weiß", "weiss"],
  ["Mary Thompson", "E-01"],
  ["Mary Thompson", "nr31"],
  ["Mary Thompson", ""],
])("%s is found by %s", (name, typed) => {
  expect(isFoundBy({ name, id: "E-01", postcode: "NR3 1AA" }, typed, foldName)).toBe(true);
});

test.each(["Kowalski", "walsh mary", "NR4", "’"])("nobody is found by %s", (typed) => {
  expect(isFoundBy({ name: "Siobhán Walsh", id: "E-01", postcode: "NR3 1AA" }, typed, foldName)).toBe(false);
});
