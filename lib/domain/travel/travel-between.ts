import type { TransportMode } from "../employee";
import { type Coordinates, crowKilometres } from "./coordinates";
import { joinedByRoad } from "./land";
import { minutesFor, travelModeOf } from "./modes";
import { type Postcode, parsePostcode, postcodeKey } from "./postcode";
import { kilometresBetween } from "./road-distance";
import type { Travel, TravelLeg } from "./travel";
import { minutesByAreas } from "./travel-minutes";
import { DEFAULT_TRAVEL_SETTINGS, type TravelSettings } from "./travel-settings";

/** Travel data beyond the map of postcode areas. Full postcodes are named by their `postcodeKey`. */
export interface TravelKnowledge {
  /** The location of a full postcode; null when it is not known. */
  places(postcode: string): Coordinates | null;
  /** Travel time in minutes from a routing service; null when it was not asked, or found no route. */
  legs(from: string, to: string, mode: TransportMode): number | null;
  settings: TravelSettings;
}

/** The most legs in the cache before it is emptied: some tens of megabytes. */
const MOST_REMEMBERED = 250_000;

/** A postcode that was parsed and looked up once, and the legs that start there. */
interface Place {
  postcode: Postcode;
  key: string | null;
  coordinates: Coordinates | null;
  ways: Partial<Record<TransportMode, Map<Place, TravelLeg | null>>>;
}

/**
 * Travel from the best of what is known: what the routing service told, else the distance between two known
 * points, else the map of postcode areas. Where one of the two points is not known, neither is used: estimates
 * of the map keep their order among themselves. Every question is answered from memory the second time.
 */
export function travelBetween(knowledge: TravelKnowledge): Travel {
  const places = new Map<string, Place | null>();
  let remembered = 0;

  function placeOf(written: string): Place | null {
    const known = places.get(written);
    if (known !== undefined) return known;
    const place = readPlace(written, knowledge);
    places.set(written, place);
    return place;
  }

  function makeRoom(): void {
    remembered += 1;
    if (remembered <= MOST_REMEMBERED) return;
    places.clear();
    remembered = 0;
  }

  return {
    between(from, to, written) {
      const start = placeOf(from ?? "");
      const end = placeOf(to ?? "");
      if (!start || !end) return null;
      const mode = travelModeOf(written);
      start.ways[mode] ??= new Map();
      const ways = start.ways[mode];
      const known = ways.get(end);
      if (known !== undefined) return known;
      makeRoom();
      const leg = legBetween(start, end, mode, knowledge);
      ways.set(end, leg);
      return leg;
    },
  };
}

/** Travel by the map of postcode areas alone. */
export function estimatedTravel(settings: TravelSettings = DEFAULT_TRAVEL_SETTINGS): Travel {
  return travelBetween({ places: () => null, legs: () => null, settings });
}

function readPlace(written: string, { places }: TravelKnowledge): Place | null {
  const postcode = parsePostcode(written);
  if (!postcode) return null;
  const key = postcodeKey(postcode);
  return { postcode, key, coordinates: key === null ? null : places(key), ways: {} };
}

function legBetween(
  start: Place,
  end: Place,
  mode: TransportMode,
  knowledge: TravelKnowledge,
): TravelLeg | null {
  if (!joinedByRoad(start.postcode.area, end.postcode.area)) return null;
  // Some fifteen doors of one street, or one sheltered house: no minutes that a rota could hold.
  if (start.key !== null && start.key === end.key) return { minutes: 0, source: "postcode areas" };
  const { settings } = knowledge;
  const told = toldMinutes(start, end, mode, knowledge);
  if (told !== null) return { minutes: wholeMinutes(told), source: "routing service" };
  if (start.coordinates && end.coordinates) {
    const kilometres = kilometresBetween(start.coordinates, end.coordinates);
    return { minutes: wholeMinutes(minutesFor(kilometres, mode, settings)), source: "coordinates" };
  }
  const minutes = minutesByAreas(start.postcode, end.postcode, mode, settings);
  return minutes === null ? null : { minutes, source: "postcode areas" };
}

/** The routing service's time with the extra minutes; on foot if that is quicker. */
function toldMinutes(
  start: Place,
  end: Place,
  mode: TransportMode,
  knowledge: TravelKnowledge,
): number | null {
  if (start.key === null || end.key === null) return null;
  const { legs, settings } = knowledge;
  const ridden = legs(start.key, end.key, mode);
  if (ridden === null) return null;
  const ride = ridden + settings[mode].overhead;
  if (mode === "Walking" || straightWalk(start, end, settings) >= ride) return ride;
  const walked = legs(start.key, end.key, "Walking");
  return walked === null ? ride : Math.min(ride, walked + settings.Walking.overhead);
}

/** Minutes on foot straight through all walls: no walk takes less. Nought when a point is not known. */
function straightWalk(start: Place, end: Place, settings: TravelSettings): number {
  if (!start.coordinates || !end.coordinates) return 0;
  return minutesFor(crowKilometres(start.coordinates, end.coordinates), "Walking", settings);
}

/** Rounded up; two postcodes are never no way apart. */
const wholeMinutes = (minutes: number) => Math.max(1, Math.ceil(minutes));
