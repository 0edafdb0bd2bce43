import type { TransportMode } from "../employee";

/** Kilometres an hour on foot (the usual planning figure, also of the NHS and of map services). */
export const WALKING_KMH = 5;
/** Kilometres an hour by bicycle in town (Transport for London plans with 15 to 16). */
export const CYCLING_KMH = 15;
/** Locking and unlocking a bicycle, minutes. */
const CYCLING_OVERHEAD = 2;
/** Parking and walking to the door, minutes. */
const CAR_OVERHEAD = 5;
/** Walking to a stop and from it, and half of a fifteen-minute interval, minutes. */
const PUBLIC_TRANSPORT_OVERHEAD = 12;
/** A bus stops on the way and does not go straight: its ride takes this much longer than the car's. */
const PUBLIC_TRANSPORT_SLOWNESS = 1.6;

/**
 * The roads of a journey by car, from the door on: up to `until` kilometres at `kmh`. Rounded from the
 * Department for Transport's average speeds: about 28 km/h on urban A roads, 50 on rural ones, 90 on
 * trunk roads and motorways, each a little less for the streets at both ends.
 */
const ROADS = [
  { until: 8, kmh: 25 },
  { until: 30, kmh: 50 },
  { until: Number.POSITIVE_INFINITY, kmh: 80 },
];

function drivingMinutes(kilometres: number): number {
  let minutes = 0;
  let driven = 0;
  for (const { until, kmh } of ROADS) {
    const stretch = Math.max(0, Math.min(kilometres, until) - driven);
    minutes += (stretch / kmh) * 60;
    driven += stretch;
  }
  return minutes;
}

const walking = (kilometres: number) => (kilometres / WALKING_KMH) * 60;

const RIDES: Record<TransportMode, (kilometres: number) => number> = {
  Walking: walking,
  Bicycle: (kilometres) => CYCLING_OVERHEAD + (kilometres / CYCLING_KMH) * 60,
  Car: (kilometres) => CAR_OVERHEAD + drivingMinutes(kilometres),
  "Public Transport": (kilometres) =>
    PUBLIC_TRANSPORT_OVERHEAD + PUBLIC_TRANSPORT_SLOWNESS * drivingMinutes(kilometres),
};

const OTHER_WORDS: [RegExp, TransportMode][] = [
  [/\b(car|van|driv\w*|motor\w*|scooter|moped)\b/i, "Car"],
  [/\b(bicycle|bike|e-?bike|cycl\w*)\b/i, "Bicycle"],
  [/\b(walk\w*|foot)\b/i, "Walking"],
];

/**
 * The mode that a recorded text means. Anything else, and nothing at all, is reckoned as public
 * transport: the slowest way on which people still work across a town, so that no gap between two
 * visits is promised on a car that may not exist.
 */
export function travelModeOf(text: string | null): TransportMode {
  return OTHER_WORDS.find(([words]) => words.test(text ?? ""))?.[1] ?? "Public Transport";
}

/** Minutes for that many kilometres of road, not rounded; who would be quicker on foot walks. */
export function minutesFor(kilometres: number, mode: TransportMode): number {
  return Math.min(RIDES[mode](kilometres), walking(kilometres));
}
