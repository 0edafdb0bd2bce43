import { expect, test, vi } from "vitest";
import { growth, HOSTILE_PIECES, quickest } from "@/lib/domain/fields/linear-time.test-data";
import { KNOWN, NOW } from "./properties.test-data";
import { understand } from "./understand";

vi.setConfig({ testTimeout: 120_000 });

/** The longest prompt that is taken. */
const LENGTH = 2000;

test.each(HOSTILE_PIECES)(
  "2,000 characters of “%s” are understood at once, in about linear time",
  (piece) => {
    const read = (text: string) => understand(text, KNOWN, NOW);
    const long = piece.repeat(LENGTH).slice(0, LENGTH);
    expect(quickest(() => read(long))).toBeLessThan(500);
    expect(growth(read, piece, LENGTH)).toBeLessThan(3);
  },
);
