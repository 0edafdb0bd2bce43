import { remembered } from "../../remembered";
import { type Instant, localAt } from "../../time";
import type { TravelLeg } from "../../travel";
import type { Match } from "../rule";

// Visits end at the same few minutes, and writing an instant in a zone is slow.
const localsIn = remembered((zone: string) => remembered((instant: Instant) => localAt(instant, zone)));

/** What a way is reckoned with. */
export type LegFacts = Pick<Match, "employee" | "travel" | "zone">;

/** The carer's way from one postcode to another, setting out at an instant; null when nobody can say. */
export const legOf = (
  { employee, travel, zone }: LegFacts,
  from: string | null,
  to: string | null,
  at: Instant,
): TravelLeg | null => travel.between(from, to, employee.transportMode, localsIn(zone)(at));
