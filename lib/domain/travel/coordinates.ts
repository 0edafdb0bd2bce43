/** A point of the map, in degrees north and east (WGS 84, as satellites and routing services have it). */
export interface Coordinates {
  latitude: number;
  longitude: number;
}

/** Mean radius of the earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle kilometres between two points (haversine). */
export function crowKilometres(from: Coordinates, to: Coordinates): number {
  const north = Math.sin(radians(to.latitude - from.latitude) / 2);
  const east = Math.sin(radians(to.longitude - from.longitude) / 2);
  const square = north ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(square));
}

/** The corners of a box around the islands, Jersey to Shetland and Saint Kilda to Lowestoft. */
const SOUTH_WEST: Coordinates = { latitude: 49, longitude: -9 };
const NORTH_EAST: Coordinates = { latitude: 61.5, longitude: 2.5 };

/** Whether a point may be a home in these islands; zeros and the fillers of published tables are not. */
export function isInTheseIslands({ latitude, longitude }: Coordinates): boolean {
  return (
    latitude >= SOUTH_WEST.latitude &&
    latitude <= NORTH_EAST.latitude &&
    longitude >= SOUTH_WEST.longitude &&
    longitude <= NORTH_EAST.longitude
  );
}
