import { expect, test } from "vitest";
import { narrowName } from "./narrow-name";

test.each([
  ["Angela Price", 60, ["Price", "Angela"]],
  ["Bartholomew Price", 60, ["Price", "B."]],
  ["Mary Ann Featherstone", 60, ["Featherst…", "Mary Ann"]],
  ["Mary Ann Featherstone", 30, ["Feath", "M. A."]],
  ["Mary Ann Featherstone", 20, ["Fea", "M."]],
  ["Cher", 60, ["Cher", ""]],
  ["Cher", 2, ["C", ""]],
])("%s in %i pixels", (name, width, lines) => {
  expect(narrowName(name, width)).toEqual(lines);
});
