import fc from "fast-check";
import { expect, test } from "vitest";
import { legBatches } from "./leg-batches";

const way = (from: string, to: string) => ({ from, to });

test("many carers to one patient and from there are two tables", () => {
  const homes = ["A", "B", "C"];
  const ways = homes.flatMap((home) => [way(home, "P"), way("P", home)]);
  expect(legBatches(ways)).toEqual([
    { from: ["A", "B", "C"], to: ["P"] },
    { from: ["P"], to: ["A", "B", "C"] },
  ]);
});

test("a table has a hundred points at the most", () => {
  const ways = Array.from({ length: 250 }, (_, index) => way(`H${index}`, "P"));
  const pointsOf = (count: number) =>
    legBatches(ways.slice(0, count)).map(({ from, to }) => from.length + to.length);
  expect(pointsOf(250)).toEqual([100, 100, 53]);
  expect(pointsOf(198), "and none is empty").toEqual([100, 100]);
});

test("every way is asked for once, and no other", () => {
  const place = fc.constantFrom("A", "B", "C", "D", "E", "F");
  fc.assert(
    fc.property(fc.array(fc.record({ from: place, to: place })), (ways) => {
      const asked = legBatches(ways).flatMap(({ from, to }) =>
        from.flatMap((one) => to.map((other) => `${one} ${other}`)),
      );
      const wanted = [...new Set(ways.map(({ from, to }) => `${from} ${to}`))];
      expect(asked.sort()).toEqual(wanted.sort());
    }),
  );
});
