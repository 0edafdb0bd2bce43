import { expect, test, vi } from "vitest";
import { growth, HOSTILE_PIECES } from "@/lib/domain/fields/linear-time.test-data";
import { KNOWN, NOW } from "./properties.test-data";
import { understand } from "./understand";

vi.setConfig({ testTimeout: 120_000 });

/** Half of the longest prompt that is taken. */
const LENGTH = 1000;

test.each(HOSTILE_PIECES)(
  "2,000 characters of “%s” are understood at once, and in no more than about twice the time of 1,000",
  (piece) => {
    const read = (text: string) => understand(text, KNOWN, NOW);
    const long = piece.repeat(2000).slice(0, 2 * LENGTH);
    const started = performance.now();
    read(long);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(growth(read, piece, LENGTH)).toBeLessThan(4);
  },
);
