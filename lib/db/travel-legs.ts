import type { TransportMode } from "@/lib/domain/employee";
import { prepared } from "./prepared";
import { travelLegs } from "./schema";
import { type Tx, translated } from "./transaction";

/** The travel time of one leg from a routing service; postcodes in capitals and without spaces. */
export interface StoredLeg {
  from: string;
  to: string;
  mode: TransportMode;
  /** Minutes on the road, not rounded. */
  minutes: number;
}

/** Travel time in minutes; null when the service was not asked, or found no route. */
export function findTravelLeg(from: string, to: string, mode: TransportMode): number | null {
  return translated(() => {
    const find = prepared(
      "SELECT minutes FROM travel_legs WHERE from_postcode = ? AND to_postcode = ? AND mode = ?",
    );
    return (find.pluck().get(from, to, mode) as number | undefined) ?? null;
  });
}

/** Whether there is any travel time from a routing service. */
export function hasTravelLegs(): boolean {
  return translated(() => prepared("SELECT EXISTS (SELECT 1 FROM travel_legs)").pluck().get() === 1);
}

/** Stores the travel times that a service gave at `fetchedAt` (UTC stamp), replacing earlier ones. */
export function putTravelLegs(tx: Tx, legs: readonly StoredLeg[], fetchedAt: string): void {
  for (const { from, to, mode, minutes } of legs) {
    tx.insert(travelLegs)
      .values({ fromPostcode: from, toPostcode: to, mode, minutes, fetchedAt })
      .onConflictDoUpdate({
        target: [travelLegs.fromPostcode, travelLegs.toPostcode, travelLegs.mode],
        set: { minutes, fetchedAt },
      })
      .run();
  }
}

/** Deletes all of them: they depend on the postcode locations. */
export function deleteTravelLegs(tx: Tx): void {
  tx.delete(travelLegs).run();
}

/** Everything that a service told. */
export function listTravelLegs(): StoredLeg[] {
  return translated(
    () =>
      prepared(
        'SELECT from_postcode AS "from", to_postcode AS "to", mode, minutes FROM travel_legs',
      ).all() as StoredLeg[],
  );
}
