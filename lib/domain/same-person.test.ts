import fc from "fast-check";
import { expect, test } from "vitest";
import { identityIndex, idKey } from "./same-person";

const letters = fc.constantFrom("", "E", "P", "EMP", "Łó");
const respelling = fc.record({
  between: fc.constantFrom("", "-", " ", "_", " - ", "/"),
  zeros: fc.integer({ min: 0, max: 4 }),
  isLower: fc.boolean(),
});

test("an id is one however it is spelt, and no other one", () => {
  fc.assert(
    fc.property(letters, fc.nat(99_999), fc.nat(99_999), respelling, (start, figure, other, spelling) => {
      const { between, zeros, isLower } = spelling;
      const respelt = `${start}${start === "" ? "" : between}${"0".repeat(zeros)}${figure}`;
      expect(idKey(isLower ? respelt.toLowerCase() : respelt)).toBe(idKey(`${start}${figure}`));
      fc.pre(other !== figure);
      expect(idKey(respelt)).not.toBe(idKey(`${start}${other}`));
    }),
  );
});

test.each([
  ["2-254", "2254"],
  ["2-254", "22-54"],
  ["E1", "E10"],
  ["E1", "P1"],
  ["E1A", "E1"],
])("%s and %s are two", (one, other) => {
  expect(idKey(one)).not.toBe(idKey(other));
});

test("somebody under a respelt id comes before a namesake", () => {
  const people = [
    { id: "E7", name: "Ann Bell", postcode: "NR1 1AA" },
    { id: "E001", name: "Ann Bell", postcode: "NR9 9ZZ" },
  ];
  const index = identityIndex(people, ({ id }) => id);
  const found = index.like("E-1", { name: "BELL, Ann", postcode: "nr11aa" });
  expect(found.map(({ id }) => id)).toEqual(["E001", "E7"]);
});
