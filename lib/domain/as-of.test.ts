import fc from "fast-check";
import { expect, it } from "vitest";
import { type KeptChange, stateAsOf } from "./as-of";

const stampOf = (second: number) => new Date(second * 1000).toISOString().slice(0, 19).replace("T", " ");

/** A life: what was written after each log entry, several in the same second now and then. */
const life = fc
  .array(fc.record({ value: fc.integer(), wait: fc.nat(2), entries: fc.integer({ min: 1, max: 3 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((steps) => {
    const changes: KeptChange<number>[] = [];
    let [second, logId] = [1_800_000_000, 0];
    let before: number | null = null;
    for (const { value, wait, entries } of steps) {
      second += wait;
      logId += entries;
      changes.push({ logId, createdAt: stampOf(second), before, after: value });
      before = value;
    }
    return changes;
  });

it("is what was there after each entry of the log, in whatever order the changes are read", () => {
  fc.assert(
    fc.property(life, fc.nat(100), fc.boolean(), (changes, entry, isReversed) => {
      const expected = changes.filter(({ logId }) => logId <= entry).at(-1)?.after ?? null;
      const read = isReversed ? [...changes].reverse() : changes;
      expect(stateAsOf(read, { entry }, changes.at(-1)?.after ?? null)).toBe(expected);
    }),
  );
});

it("is what was there at each second, with all that was written in it", () => {
  fc.assert(
    fc.property(life, fc.integer({ min: -2, max: 70 }), (changes, seconds) => {
      const stamp = stampOf(1_800_000_000 + seconds);
      const expected = changes.filter(({ createdAt }) => createdAt <= stamp).at(-1)?.after ?? null;
      expect(stateAsOf(changes, { stamp }, changes.at(-1)?.after ?? null)).toBe(expected);
    }),
  );
});

it("is the present state of what never changed", () => {
  expect(stateAsOf([], { entry: 3 }, "as adopted")).toBe("as adopted");
});
