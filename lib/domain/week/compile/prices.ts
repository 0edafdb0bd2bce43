import { factorOf, type WeekAim, type WeekWeights } from "../week-weights";

/**
 * What things cost. A visit without a carer outweighs all else together; the rest stand in the order of the
 * week's aims, and an operator's weights move them against each other.
 */
export const LEAVE_PRICE = 10_000_000;
/** Medication, and what must start on time, is covered first. */
export const LEAVE_PRICE_FIRST = 40_000_000;
/**
 * A working day of over six hours without a break: dearer than any visit without a carer, for the rules would take
 * one of the day's visits off the carer again.
 */
export const BREAK_PRICE = 50_000_000;

/** At normal weight. */
const PRICES = {
  /** A unit of time after the wished start. */
  late: 60,
  /** A unit of time before it, or before the start that was planned already: a third, for an early carer can wait. */
  early: 20,
  /** A carer whom the patient has not seen in four weeks, one who was there, a regular carer after the first. */
  newCarer: 1_500,
  seenCarer: 300,
  regularCarer: 40,
  /** A minute of travel. */
  travel: 12,
  /** A note of the rules about a carer and a patient. */
  note: 250,
  /** A unit of work above the hours that a carer would like, or below those contracted. */
  hours: 8,
  unsocial: 1,
  /** A step of qualification above what a visit needs. */
  nursing: 120,
  /** Another carer, or another start, than planned before. */
  change: 20_000,
  changeOfStart: 4_000,
} as const;

const AIMS: Record<keyof typeof PRICES, WeekAim> = {
  late: "on-time",
  early: "on-time",
  newCarer: "continuity",
  seenCarer: "continuity",
  regularCarer: "continuity",
  travel: "travel",
  note: "wishes",
  hours: "hours",
  unsocial: "unsocial",
  nursing: "nursing",
  change: "changes",
  changeOfStart: "changes",
};

export type WeekPrices = Record<keyof typeof PRICES, number>;

/** The prices under an operator's weights. */
export function pricesFor(weights: WeekWeights): WeekPrices {
  const names = Object.keys(PRICES) as (keyof typeof PRICES)[];
  return Object.fromEntries(
    names.map((name) => [name, Math.round(PRICES[name] * factorOf(weights, AIMS[name]))]),
  ) as WeekPrices;
}
