/** Numbers by chance that come again in the same order for the same seed. */
export interface Chance {
  /** From 0 up to 1, 1 not included. */
  next(): number;
  /** A whole number from 0 up to `below`, not included. */
  below(below: number): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** One of a list, which must not be empty. */
  oneOf<T>(list: readonly T[]): T;
}

/**
 * The seed of this run: `FAULT_SEED=123 npm run faults` repeats one, else it is another one every time. Every
 * figure and every failure names it.
 */
export const SEED = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000);

/** Chance from a seed: mulberry32, good enough to choose moments by. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    oneOf: (list) => list[below(list.length)] as (typeof list)[number],
  };
}
