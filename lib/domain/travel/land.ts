/**
 * Areas that no road joins to the rest: a carer cannot cross the sea between two visits of a day,
 * so there are no minutes to tell. The figure is the road distance in kilometres from one side of
 * the inhabited part to the other, from the map; it stands in for the distance to the next area.
 * Smaller islands inside of a mainland area (Wight, Arran, Skye) cannot be told by area and count as mainland.
 */
const ISLAND_REACH_KM: Readonly<Record<string, number>> = { BT: 90, GY: 10, HS: 60, IM: 30, JE: 14, ZE: 60 };

/** The road distance across an island area; null for one of the mainland. */
export function islandReach(area: string): number | null {
  return ISLAND_REACH_KM[area] ?? null;
}

/** Whether one can drive from one postcode area to the other. */
export function joinedByRoad(from: string, to: string): boolean {
  return from === to || (islandReach(from) === null && islandReach(to) === null);
}
