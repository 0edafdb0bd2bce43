import type { Located } from "@/lib/domain/map/locate";
import { type MapView, type Point, pointOn, viewOf } from "@/lib/domain/map/map-view";
import type { DayMap, MapRun } from "@/lib/services/rota/day-map";

/** Units of the picture. */
const SIZE = { width: 960, height: 640, margin: 70 };

/** Everybody at one position. */
export interface Spot extends Point {
  key: string;
  place: Located;
  patients: string[];
  carers: string[];
  isUncovered: boolean;
}

/** What is drawn: the view, one spot a position, and a line through each run. */
export interface MapLayers {
  view: MapView;
  spots: Spot[];
  lines: { run: MapRun; points: Point[] }[];
}

const keyOf = ({ latitude, longitude }: Located) => `${latitude} ${longitude}`;

/** The layers of a day; null when nobody has a known position. */
export function layersOf({ runs, uncovered }: DayMap): MapLayers | null {
  const visits = [...runs.flatMap((run) => run.visits), ...uncovered];
  const places = [...visits.map(({ place }) => place), ...runs.map(({ home }) => home)].flatMap(
    (place) => place ?? [],
  );
  const view = viewOf(places, SIZE);
  if (!view) return null;
  const spots = new Map<string, Spot>();
  const spotAt = (place: Located): Spot => {
    const key = keyOf(place);
    const known = spots.get(key);
    if (known) return known;
    const spot = { key, place, ...pointOn(view, place), patients: [], carers: [], isUncovered: false };
    spots.set(key, spot);
    return spot;
  };
  for (const { place, patientName, isUncovered } of visits) {
    if (!place) continue;
    const spot = spotAt(place);
    if (!spot.patients.includes(patientName)) spot.patients.push(patientName);
    spot.isUncovered ||= isUncovered;
  }
  for (const { home, name } of runs) if (home) spotAt(home).carers.push(name);
  return { view, spots: [...spots.values()], lines: runs.map((run) => ({ run, points: lineOf(run, view) })) };
}

/** From home through the visits and home again; what has no position is left out. */
function lineOf({ home, visits }: MapRun, view: MapView): Point[] {
  return [home, ...visits.map(({ place }) => place), home].flatMap((place) =>
    place ? [pointOn(view, place)] : [],
  );
}
