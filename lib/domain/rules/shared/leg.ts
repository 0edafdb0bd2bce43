import { type Instant, localAt } from "../../time";
import type { Match } from "../rule";
import { remembered } from "./remembered";

const localsIn = remembered(10, (zone: string) =>
  remembered(20_000, (instant: Instant) => localAt(instant, zone)),
);

/** What a way is reckoned with. */
export type LegFacts = Pick<Match, "employee" | "travel" | "zone">;

/**
 * Minutes that the carer takes from one postcode to another when setting out at an instant; null when
 * nobody can say.
 */
export function legMinutes(
  { employee, travel, zone }: LegFacts,
  from: string | null,
  to: string | null,
  at: Instant,
): number | null {
  // Visits end at the same few minutes, and writing an instant in a zone is slow.
  return travel.between(from, to, employee.transportMode, localsIn(zone)(at))?.minutes ?? null;
}
