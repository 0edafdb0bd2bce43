import type { Coordinates } from "./coordinates";
import { joinedByRoad } from "./land";
import { parsePostcode, postcodeKey } from "./postcode";
import { kilometresBetween, roadKilometres } from "./road-distance";

const KILOMETRES_PER_MILE = 1.609344;

/**
 * Miles by road between two postcodes, the same in both directions: between their locations where both are known,
 * else by the map of postcode areas. None within one postcode. Null when a postcode is not recorded or no road leads.
 */
export function roadMiles(
  from: string | null,
  to: string | null,
  places: (postcode: string) => Coordinates | null,
): number | null {
  const [start, end] = [parsePostcode(from), parsePostcode(to)];
  if (!start || !end || !joinedByRoad(start.area, end.area)) return null;
  const [startKey, endKey] = [postcodeKey(start), postcodeKey(end)];
  if (startKey !== null && startKey === endKey) return 0;
  const at = (key: string | null) => (key === null ? null : places(key));
  const [here, there] = [at(startKey), at(endKey)];
  const kilometres = here && there ? kilometresBetween(here, there) : roadKilometres(start, end);
  return kilometres === null ? null : kilometres / KILOMETRES_PER_MILE;
}
