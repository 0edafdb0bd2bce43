import { TRANSPORT_MODES, type TransportMode } from "../employee";
import type { TravelSettings } from "./travel-settings";

/** How much quicker than in town one is on the roads of a long way, from the door on, up to `until` kilometres. */
interface Road {
  until: number;
  factor: number;
}

/**
 * Rounded from the Department for Transport's average speeds: about 28 km/h on urban A roads, 50 on rural
 * ones, 90 on trunk roads and motorways, each a little less for the streets at both ends.
 */
const ROADS: readonly Road[] = [
  { until: 8, factor: 1 },
  { until: 30, factor: 2 },
  { until: Number.POSITIVE_INFINITY, factor: 3.2 },
];

/** The upper limit for any mode: 70 miles an hour. */
const MOTORWAY_LIMIT_KMH = 112;

/** A bicycle and a walker are as fast outside of town as within. */
const USES_ROADS: Readonly<Record<TransportMode, boolean>> = {
  Car: true,
  "Public Transport": true,
  Bicycle: false,
  Walking: false,
};

function roadMinutes(kilometres: number, townKmh: number): number {
  let minutes = 0;
  let driven = 0;
  for (const { until, factor } of ROADS) {
    const stretch = Math.max(0, Math.min(kilometres, until) - driven);
    minutes += (stretch / Math.min(townKmh * factor, MOTORWAY_LIMIT_KMH)) * 60;
    driven += stretch;
  }
  return minutes;
}

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
  return (
    TRANSPORT_MODES.find((mode) => mode === text) ??
    OTHER_WORDS.find(([words]) => words.test(text ?? ""))?.[1] ??
    "Public Transport"
  );
}

function modeMinutes(kilometres: number, mode: TransportMode, settings: TravelSettings): number {
  const { kmh, overhead } = settings[mode];
  return overhead + (USES_ROADS[mode] ? roadMinutes(kilometres, kmh) : (kilometres / kmh) * 60);
}

/** Minutes for that many kilometres of road, not rounded; on foot if that is quicker. */
export function minutesFor(kilometres: number, mode: TransportMode, settings: TravelSettings): number {
  return Math.min(modeMinutes(kilometres, mode, settings), modeMinutes(kilometres, "Walking", settings));
}
