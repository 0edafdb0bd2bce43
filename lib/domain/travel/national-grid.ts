import type { Coordinates } from "./coordinates";

/*
 * From the National Grid of Great Britain to WGS 84, as Ordnance Survey describes it in "A guide to
 * coordinate systems in Great Britain": the inverse of the projection (annexe C), latitude and longitude to
 * cartesian and back (annexe B), and the Helmert transformation with its published parameters (section 6.6).
 * The transformation is good to about five metres; a postcode is wider than that.
 */

interface Ellipsoid {
  /** Semi-axes in metres. */
  a: number;
  b: number;
}

const AIRY_1830: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const WGS_84: Ellipsoid = { a: 6_378_137, b: 6_356_752.3142 };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;
const seconds = (angle: number) => radians(angle / 3600);

/** Scale on the central meridian, and the true origin with its false coordinates in metres. */
const SCALE = 0.9996012717;
const ORIGIN = { latitude: radians(49), longitude: radians(-2), easting: 400_000, northing: -100_000 };

/** From OSGB36 to WGS 84: the published parameters of the other direction with their signs turned. */
const SHIFT = { x: 446.448, y: -125.157, z: 542.06 };
const TURN = { x: seconds(0.1502), y: seconds(0.247), z: seconds(0.8421) };
const GROWTH = -20.4894e-6;

/** Metres within which the series for the meridian has to close. */
const PRECISION = 1e-5;

/** The range of the grid: metres east and north of its false origin. */
const MOST_EAST = 700_000;
const MOST_NORTH = 1_300_000;

/** The point at a reference of the National Grid, in metres; null outside of the grid. Not for the Irish grid. */
export function coordinatesOfGrid(easting: number, northing: number): Coordinates | null {
  const isOnGrid = easting > 0 && easting < MOST_EAST && northing > 0 && northing < MOST_NORTH;
  return isOnGrid ? toWgs84(unproject(easting, northing)) : null;
}

const squaredEccentricity = ({ a, b }: Ellipsoid) => (a ** 2 - b ** 2) / a ** 2;

/** Metres along the meridian from the true origin (annexe C, C3). */
function meridian(latitude: number): number {
  const { a, b } = AIRY_1830;
  const n = (a - b) / (a + b);
  const difference = latitude - ORIGIN.latitude;
  const sum = latitude + ORIGIN.latitude;
  return (
    b *
    SCALE *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * difference -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(difference) * Math.cos(sum) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * n ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}

/** The latitude of which the meridian is as long as the northing says. */
function footLatitude(northing: number): number {
  const wanted = northing - ORIGIN.northing;
  let latitude = ORIGIN.latitude;
  for (let rest = wanted; Math.abs(rest) >= PRECISION; rest = wanted - meridian(latitude)) {
    latitude += rest / (AIRY_1830.a * SCALE);
  }
  return latitude;
}

/** Latitude and longitude on Airy's ellipsoid, in radians (annexe C, C4 to C9; the names VII to XIIA are its own). */
function unproject(easting: number, northing: number): Coordinates {
  const foot = footLatitude(northing);
  const eccentricity = squaredEccentricity(AIRY_1830);
  const inner = 1 - eccentricity * Math.sin(foot) ** 2;
  const nu = (AIRY_1830.a * SCALE) / Math.sqrt(inner);
  const rho = (AIRY_1830.a * SCALE * (1 - eccentricity)) / inner ** 1.5;
  const eta = nu / rho - 1;
  const tangent = Math.tan(foot);
  const secant = 1 / Math.cos(foot);
  const east = easting - ORIGIN.easting;
  const vii = tangent / (2 * rho * nu);
  const viii = (tangent / (24 * rho * nu ** 3)) * (5 + 3 * tangent ** 2 + eta - 9 * tangent ** 2 * eta);
  const ix = (tangent / (720 * rho * nu ** 5)) * (61 + 90 * tangent ** 2 + 45 * tangent ** 4);
  const x = secant / nu;
  const xi = (secant / (6 * nu ** 3)) * (nu / rho + 2 * tangent ** 2);
  const xii = (secant / (120 * nu ** 5)) * (5 + 28 * tangent ** 2 + 24 * tangent ** 4);
  const xiia =
    (secant / (5040 * nu ** 7)) * (61 + 662 * tangent ** 2 + 1320 * tangent ** 4 + 720 * tangent ** 6);
  return {
    latitude: foot - vii * east ** 2 + viii * east ** 4 - ix * east ** 6,
    longitude: ORIGIN.longitude + x * east - xi * east ** 3 + xii * east ** 5 - xiia * east ** 7,
  };
}

/** Radians on Airy's ellipsoid to degrees on that of WGS 84, at height nought (annexe B). */
function toWgs84({ latitude, longitude }: Coordinates): Coordinates {
  const nu = AIRY_1830.a / Math.sqrt(1 - squaredEccentricity(AIRY_1830) * Math.sin(latitude) ** 2);
  const x = nu * Math.cos(latitude) * Math.cos(longitude);
  const y = nu * Math.cos(latitude) * Math.sin(longitude);
  const z = nu * (1 - squaredEccentricity(AIRY_1830)) * Math.sin(latitude);
  const scale = 1 + GROWTH;
  return onWgs84(
    SHIFT.x + scale * x - TURN.z * y + TURN.y * z,
    SHIFT.y + TURN.z * x + scale * y - TURN.x * z,
    SHIFT.z - TURN.y * x + TURN.x * y + scale * z,
  );
}

function onWgs84(x: number, y: number, z: number): Coordinates {
  const eccentricity = squaredEccentricity(WGS_84);
  const fromAxis = Math.hypot(x, y);
  let latitude = Math.atan2(z, fromAxis * (1 - eccentricity));
  let before = Number.POSITIVE_INFINITY;
  while (Math.abs(latitude - before) > 1e-12) {
    before = latitude;
    const nu = WGS_84.a / Math.sqrt(1 - eccentricity * Math.sin(latitude) ** 2);
    latitude = Math.atan2(z + eccentricity * nu * Math.sin(latitude), fromAxis);
  }
  return { latitude: degrees(latitude), longitude: degrees(Math.atan2(y, x)) };
}
