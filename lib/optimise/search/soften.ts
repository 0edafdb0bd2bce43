import type { State } from "../state/state";

/**
 * While a search is hot, leaving a visit out costs no more than this many typical steps, or than this many times
 * what a visit costs in the construction: visits can be dropped and taken up again to get round a full hour of the
 * day. Dearer ones stay dearer, by the root of the ratio.
 */
const STEPS = 9;
const VISITS = 4;

/** Softened prices of leaving out; what is cheap stays as it is. */
export function soften({ tables, cost, uncoveredCost, given }: State, step: number): Float64Array {
  const real = tables.visit.leavePrice;
  const covered = given.reduce((sum, slots) => sum + (slots > 0 ? 1 : 0), 1);
  const cap = Math.max(STEPS * step, (VISITS * (cost - uncoveredCost)) / covered);
  let least = Number.POSITIVE_INFINITY;
  for (const price of real) if (price > cap && price < least) least = price;
  return real.map((price) => (price > cap ? Math.round(cap * Math.sqrt(price / least)) : price));
}

/** Puts other prices of leaving out in force. */
export function putPrices(state: State, prices: Float64Array): void {
  const { leavePrice } = state.tables.visit;
  let change = 0;
  for (let visit = 0; visit < leavePrice.length; visit++) {
    const members =
      (state.tables.visit.first[visit + 1] as number) - (state.tables.visit.first[visit] as number);
    if (state.given[visit] !== members) change += (prices[visit] as number) - (leavePrice[visit] as number);
    leavePrice[visit] = prices[visit] as number;
  }
  state.uncoveredCost += change;
  state.cost += change;
}

/** What the visits that are left out would cost more at other prices. */
export function surcharge({ tables, given }: State, prices: Float64Array): number {
  const { leavePrice } = tables.visit;
  let sum = 0;
  for (let visit = 0; visit < leavePrice.length; visit++)
    if (given[visit] === 0) sum += (prices[visit] as number) - (leavePrice[visit] as number);
  return sum;
}
