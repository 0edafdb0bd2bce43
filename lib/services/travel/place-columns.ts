import { matchKey } from "@/lib/domain/fields/text";
import { isInTheseIslands, parsePostcode, postcodeKey } from "@/lib/domain/travel";

/** The columns of the postcode and the two coordinates, counted from 0. */
export interface PlaceColumns {
  postcode: number;
  kind: "degrees" | "grid";
  /** Latitude, or metres north. */
  north: number;
  /** Longitude, or metres east. */
  east: number;
}

/** How published tables head their columns, as `matchKey` has them: the ONS Postcode Directory, Code-Point Open, others. */
const POSTCODE = ["pcds", "pcd", "pcd2", "pcd7", "pcd8", "postcode", "pc"];
const LATITUDE = ["lat", "latitude"];
const LONGITUDE = ["long", "lng", "lon", "longitude"];
const NORTHING = ["osnrth1m", "north1m", "northings", "northing", "no"];
const EASTING = ["oseast1m", "east1m", "eastings", "easting", "ea"];

/** The columns by their headers; degrees are preferred, for they are of one kind everywhere. Null without them. */
export function columnsOfHeader(header: readonly string[]): PlaceColumns | null {
  const keys = header.map(matchKey);
  const find = (names: string[]) => {
    const found = names.find((name) => keys.includes(name));
    return found === undefined ? -1 : keys.indexOf(found);
  };
  const postcode = find(POSTCODE);
  const choices: PlaceColumns[] = [
    { postcode, kind: "degrees", north: find(LATITUDE), east: find(LONGITUDE) },
    { postcode, kind: "grid", north: find(NORTHING), east: find(EASTING) },
  ];
  return choices.find(({ north, east }) => postcode >= 0 && north >= 0 && east >= 0) ?? null;
}

/**
 * The columns of a file that begins with a place: `postcode, quality, eastings, northings, …` as Code-Point
 * Open has them, or `postcode, latitude, longitude`. Null for any other first row.
 */
export function columnsWithoutHeader(first: readonly string[]): PlaceColumns | null {
  if (!isFullPostcode(first[0] ?? "")) return null;
  if (first.length >= 4 && [first[2], first[3]].every((metres) => /^\d{1,7}$/.test(metres?.trim() ?? ""))) {
    return { postcode: 0, kind: "grid", north: 3, east: 2 };
  }
  const coordinates = { latitude: Number(first[1]), longitude: Number(first[2]) };
  return isInTheseIslands(coordinates) ? { postcode: 0, kind: "degrees", north: 1, east: 2 } : null;
}

function isFullPostcode(text: string): boolean {
  const postcode = parsePostcode(text);
  return postcode !== null && postcodeKey(postcode) !== null;
}
