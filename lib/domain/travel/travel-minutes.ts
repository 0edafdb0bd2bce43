import { minutesFor, travelModeOf } from "./modes";
import { parsePostcode } from "./postcode";
import { roadKilometres } from "./road-distance";

/**
 * Whole minutes, rounded up, from one postcode to another with a recorded transport mode
 * (`Car`, `Public Transport`, `Bicycle`, `Walking`; anything else counts as public transport).
 * The same in both directions. Null when a postcode is not recorded or is of no known area, and when
 * the sea lies between (Northern Ireland, Man, the Channel Islands, the Western Isles, Shetland).
 * An estimate from the map in `postcode-areas.ts`, without traffic: good for order, not for arrival times.
 */
export function travelMinutes(
  fromPostcode: string | null,
  toPostcode: string | null,
  mode: string | null,
): number | null {
  const from = parsePostcode(fromPostcode);
  const to = parsePostcode(toPostcode);
  if (!from || !to) return null;
  const kilometres = roadKilometres(from, to);
  return kilometres === null ? null : Math.ceil(minutesFor(kilometres, travelModeOf(mode)));
}
