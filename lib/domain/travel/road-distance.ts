import { islandReach, joinedByRoad } from "./land";
import type { Postcode } from "./postcode";
import { POSTCODE_AREAS } from "./postcode-areas";

/**
 * Kilometres by road for each kilometre as the crow flies. Studies of road networks find 1.2 to 1.4
 * for built-up countries; 1.3 is their middle.
 */
export const DETOUR_FACTOR = 1.3;

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371;

/** A full postcode is about 15 doors of a street; two of them are a few minutes on foot. */
const SAME_POSTCODE_KM = 0.3;
/** A district of a town is some three kilometres across ... */
const SAME_DISTRICT_KM = 2.5;
/** ... and one of the country more, in step with its area. */
const DISTRICT_SHARE_OF_AREA = 0.05;
/** Districts are numbered outwards from the centre of the area, roughly: half of the way lies within this gap. */
const HALF_WAY_GAP = 12;
/** Nothing inside of an area is as far as the next area. */
const FARTHEST_SHARE_OF_AREA = 0.85;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle kilometres between the centres of two areas (haversine). */
function crowKilometres(from: string, to: string): number {
  const a = POSTCODE_AREAS[from]!;
  const b = POSTCODE_AREAS[to]!;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const square = north ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(square));
}

const betweenAreas = (from: string, to: string) => crowKilometres(from, to) * DETOUR_FACTOR;

const reaches = new Map<string, number>();

/** The road distance to the nearest other area: the measure of how wide an area is. */
function reachOf(area: string): number {
  const known = reaches.get(area);
  if (known !== undefined) return known;
  const others = Object.keys(POSTCODE_AREAS).filter((other) => other !== area && joinedByRoad(area, other));
  const reach = islandReach(area) ?? Math.min(...others.map((other) => betweenAreas(area, other)));
  reaches.set(area, reach);
  return reach;
}

/** From 0 for neighbouring numbers towards 1; an unknown district is taken to be the far one. */
function districtSpread(from: string | null, to: string | null): number {
  if (from === null || to === null) return 1;
  const gap = Math.abs(Number.parseInt(from, 10) - Number.parseInt(to, 10));
  return gap / (gap + HALF_WAY_GAP);
}

function withinArea(from: Postcode, to: Postcode): number {
  const reach = reachOf(from.area);
  const sameDistrict = Math.min(SAME_DISTRICT_KM + DISTRICT_SHARE_OF_AREA * reach, 0.4 * reach);
  if (from.district === null || from.district !== to.district) {
    const near = 1.4 * sameDistrict;
    return near + (FARTHEST_SHARE_OF_AREA * reach - near) * districtSpread(from.district, to.district);
  }
  if (from.sector === null || from.sector !== to.sector) return sameDistrict;
  const sameSector = sameDistrict / 2;
  if (from.unit === null || from.unit !== to.unit) return sameSector;
  return Math.min(SAME_POSTCODE_KM, 0.08 * reach);
}

/**
 * Kilometres by road between two postcodes, the same in both directions; null where no road leads.
 * A same postcode is nearer than a same sector, that than a same district, a same area, another area.
 */
export function roadKilometres(from: Postcode, to: Postcode): number | null {
  if (!joinedByRoad(from.area, to.area)) return null;
  return from.area === to.area ? withinArea(from, to) : betweenAreas(from.area, to.area);
}
