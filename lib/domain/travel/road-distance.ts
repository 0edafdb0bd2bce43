import { type Coordinates, crowKilometres } from "./coordinates";
import { islandReach, joinedByRoad } from "./land";
import type { Postcode } from "./postcode";
import { POSTCODE_AREAS } from "./postcode-areas";

/**
 * Kilometres by road for each kilometre as the crow flies. Studies of road networks find 1.2 to 1.4
 * for built-up countries; 1.3 is their middle.
 */
const DETOUR_FACTOR = 1.3;

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

const betweenAreas = (from: string, to: string) =>
  crowKilometres(POSTCODE_AREAS[from]!, POSTCODE_AREAS[to]!) * DETOUR_FACTOR;

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

/** Kilometres by road between two doors of an area, by how much of their postcodes is the same. */
export interface AreaSteps {
  samePostcode: number;
  sameSector: number;
  sameDistrict: number;
  /** Between two districts whose numbers follow one another ... */
  nextDistrict: number;
  /** ... and as far apart as they come. */
  farthest: number;
}

/** The steps of an area, each longer than the one before it. */
export function areaSteps(area: string): AreaSteps {
  const reach = reachOf(area);
  const sameDistrict = Math.min(SAME_DISTRICT_KM + DISTRICT_SHARE_OF_AREA * reach, 0.4 * reach);
  return {
    samePostcode: Math.min(SAME_POSTCODE_KM, 0.08 * reach),
    sameSector: sameDistrict / 2,
    sameDistrict,
    nextDistrict: 1.4 * sameDistrict,
    farthest: FARTHEST_SHARE_OF_AREA * reach,
  };
}

/** How much of two postcodes is the same, the most first; what is not written is taken to differ. */
export type Nearness = "samePostcode" | "sameSector" | "sameDistrict" | "sameArea" | "otherArea";

/** How near two postcodes are in writing. */
export function nearnessOf(from: Postcode, to: Postcode): Nearness {
  if (from.area !== to.area) return "otherArea";
  if (from.district === null || from.district !== to.district) return "sameArea";
  if (from.sector === null || from.sector !== to.sector) return "sameDistrict";
  return from.unit === null || from.unit !== to.unit ? "sameSector" : "samePostcode";
}

/** From 0 for neighbouring numbers towards 1; an unknown district is taken to be the far one. */
function districtSpread(from: string | null, to: string | null): number {
  if (from === null || to === null) return 1;
  const gap = Math.abs(Number.parseInt(from, 10) - Number.parseInt(to, 10));
  return gap / (gap + HALF_WAY_GAP);
}

/**
 * Kilometres by road between two postcodes, the same in both directions; null where no road leads.
 * A same postcode is nearer than a same sector, that than a same district, a same area, another area.
 */
export function roadKilometres(from: Postcode, to: Postcode): number | null {
  if (!joinedByRoad(from.area, to.area)) return null;
  const nearness = nearnessOf(from, to);
  if (nearness === "otherArea") return betweenAreas(from.area, to.area);
  const steps = areaSteps(from.area);
  if (nearness !== "sameArea") return steps[nearness];
  const spread = districtSpread(from.district, to.district);
  return steps.nextDistrict + (steps.farthest - steps.nextDistrict) * spread;
}

/**
 * Kilometres by road between two points on the same land, the same in both directions. Not less than within
 * one postcode, for that is how far apart two doors of a point may be.
 */
export function kilometresBetween(from: Coordinates, to: Coordinates): number {
  return Math.max(SAME_POSTCODE_KM, crowKilometres(from, to) * DETOUR_FACTOR);
}
