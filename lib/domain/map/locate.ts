import type { Coordinates } from "../travel";
import { parsePostcode, postcodeKey } from "../travel";
import { POSTCODE_AREAS } from "../travel/postcode-areas";

/** How near a position is to the door: that of its postcode, or the middle of its district or area. */
export type Precision = "postcode" | "district" | "area";

/** Where somebody is on a map. */
export interface Located extends Coordinates {
  precision: Precision;
  /** What the position is of: `NR2 1AB`, `NR2`, or `NR (Norwich)`. */
  of: string;
}

/** The locations of postcodes that the branch has imported. */
export interface KnownPlaces {
  postcode(key: string): Coordinates | null;
  /** The middle of those of a district that are known; null when none is. */
  district(district: string): Coordinates | null;
}

/** Where a postcode lies, as near as is known; null when it is not recorded or of no area. */
export function locate(postcode: string | null, known: KnownPlaces): Located | null {
  const read = parsePostcode(postcode);
  if (!read) return null;
  const key = postcodeKey(read);
  const exact = key === null ? null : known.postcode(key);
  if (exact) return { ...exact, precision: "postcode", of: (postcode ?? "").trim().toUpperCase() };
  const district = read.district === null ? null : `${read.area}${read.district}`;
  const middle = district === null ? null : known.district(district);
  if (middle && district !== null) return { ...middle, precision: "district", of: district };
  const area = POSTCODE_AREAS[read.area];
  if (!area) return null;
  const { latitude, longitude, town } = area;
  return { latitude, longitude, precision: "area", of: `${read.area} (${town})` };
}
