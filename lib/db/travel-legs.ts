import type { TransportMode } from "@/lib/domain/employee";
import { prepared } from "./prepared";
import { travelLegs } from "./schema";
import { type Tx, translated } from "./transaction";

/** What a routing service told of one way; postcodes in capitals and without spaces. */
export interface StoredLeg {
  from: string;
  to: string;
  mode: TransportMode;
  /** Minutes on the road, not rounded. */
  minutes: number;
}

/** Minutes on the road; null when the service was not asked, or knows no way. */
export function findTravelLeg(from: string, to: string, mode: TransportMode): number | null {
  return translated(() => {
    const find = prepared(
      "SELECT minutes FROM travel_legs WHERE from_postcode = ? AND to_postcode = ? AND mode = ?",
    );
    return (find.pluck().get(from, to, mode) as number | undefined) ?? null;
  });
}

/** Whether a routing service ever told anything. */
export function hasTravelLegs(): boolean {
  return translated(() => prepared("SELECT EXISTS (SELECT 1 FROM travel_legs)").pluck().get() === 1);
}

/** Keeps what a service told at `fetchedAt` (UTC stamp), in the stead of what it told before. */
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

/** Forgets all of them: they rest upon where the postcodes lie. */
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
