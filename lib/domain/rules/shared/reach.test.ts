import { expect, it } from "vitest";
import { cover, reach } from "./reach";

it.each<[[number, number][], boolean]>([
  [[], false],
  [[[10, 20]], true],
  [[[11, 20]], false],
  [[[10, 19]], false],
  [
    [
      [10, 15],
      [15, 20],
    ],
    true,
  ],
  [
    [
      [10, 15],
      [16, 20],
    ],
    false,
  ],
  [
    [
      [0, 5],
      [5, 30],
    ],
    true,
  ],
  [
    [
      [0, 30],
      [5, 12],
    ],
    true,
  ],
])("%j cover 10 to 20: %s", (stretches, covered) => {
  expect(
    cover(
      stretches.map(([start, end]) => ({ start, end })),
      { start: 10, end: 20 },
    ),
  ).toBe(covered);
});

it.each<[number, [number, number][], number]>([
  [10, [], 10],
  [10, [[11, 20]], 10],
  [10, [[10, 20]], 20],
  [10, [[5, 8]], 10],
  [
    10,
    [
      [5, 12],
      [12, 15],
      [13, 14],
      [16, 20],
    ],
    15,
  ],
])("from %i, %j lead to %i", (from, intervals, end) => {
  expect(
    reach(
      from,
      intervals.map(([start, until]) => ({ start, end: until })),
    ),
  ).toBe(end);
});
