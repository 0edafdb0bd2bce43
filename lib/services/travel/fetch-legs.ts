import { getConfig, now } from "@/lib/config";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { writeTx } from "@/lib/db/transaction";
import { findTravelLeg, putTravelLegs, type StoredLeg } from "@/lib/db/travel-legs";
import { utcStamp } from "@/lib/domain/time";
import {
  type Coordinates,
  joinedByRoad,
  parsePostcode,
  postcodeKey,
  travelModeOf,
} from "@/lib/domain/travel";
import { log } from "@/lib/log";
import { ROUTING_PROFILES, type TableQuestion } from "./ask-routing-service";
import { type Leg, type LegBatch, legBatches } from "./leg-batches";
import { LONGEST_WAIT, requestRouting } from "./request-routing";
import { forgetTravel, travelVersion } from "./travel-memory";
import { mayRequest } from "./travel-service";

/** A leg as decisions see it: postcodes and a transport mode, as recorded. */
export interface WantedLeg {
  from: string | null;
  to: string | null;
  mode: string | null;
}

type RoutedMode = keyof typeof ROUTING_PROFILES;
const ROUTED_MODES = Object.keys(ROUTING_PROFILES) as RoutedMode[];

/**
 * Requests the legs that are not known yet from the routing service and stores them for `currentTravel()`;
 * never within a transaction. Does nothing without `OSRM_URL`. Ends within {@link LONGEST_WAIT}, or at once
 * while the service is paused, and never throws: unknown legs are estimated. Returns how many were fetched.
 */
export async function fetchLegs(wanted: readonly WantedLeg[]): Promise<number> {
  const { routingUrl } = getConfig();
  if (routingUrl === null) return 0;
  try {
    const version = travelVersion();
    const fetched = await requestAll(routingUrl, tablesFor(wanted));
    // The locations changed while the request was in progress.
    if (fetched.length === 0 || travelVersion() !== version) return 0;
    writeTx((tx) => putTravelLegs(tx, fetched, utcStamp(now())));
    forgetTravel();
    return fetched.length;
  } catch (error) {
    log.error("routing-legs-not-stored", error);
    return 0;
  }
}

/** A table to request, and the legs in it. */
interface Question extends TableQuestion {
  mode: RoutedMode;
  batch: LegBatch;
}

function tablesFor(wanted: readonly WantedLeg[]): Question[] {
  const modes = ROUTED_MODES.filter((mode) => mayRequest(ROUTING_PROFILES[mode]));
  const legs = modes.length === 0 ? [] : wanted.flatMap((leg) => routable(leg) ?? []);
  const places = placesOf(legs);
  return modes.flatMap((mode) => {
    const unknown = legs.filter(
      (leg) =>
        leg.mode === mode &&
        places.has(leg.from) &&
        places.has(leg.to) &&
        findTravelLeg(leg.from, leg.to, mode) === null,
    );
    const points = (keys: readonly string[]) => keys.flatMap((key) => places.get(key) ?? []);
    return legBatches(unknown).map((batch) => {
      const profile = ROUTING_PROFILES[mode];
      return { mode, batch, profile, from: points(batch.from), to: points(batch.to) };
    });
  });
}

/** Null for a leg that is not requested: an incomplete postcode, across the sea, by public transport, or no travel at all. */
function routable({ from, to, mode: written }: WantedLeg): (Leg & { mode: RoutedMode }) | null {
  const mode = ROUTED_MODES.find((one) => one === travelModeOf(written));
  const start = parsePostcode(from);
  const end = parsePostcode(to);
  if (!mode || !start || !end || !joinedByRoad(start.area, end.area)) return null;
  const keys = { from: postcodeKey(start), to: postcodeKey(end) };
  if (keys.from === null || keys.to === null || keys.from === keys.to) return null;
  return { from: keys.from, to: keys.to, mode };
}

function placesOf(legs: readonly Leg[]): Map<string, Coordinates> {
  const places = new Map<string, Coordinates>();
  for (const key of new Set(legs.flatMap(({ from, to }) => [from, to]))) {
    const place = findPostcodePlace(key);
    if (place) places.set(key, place);
  }
  return places;
}

/** One table after the other, for as long as the service answers and there is time. */
async function requestAll(routingUrl: string, questions: readonly Question[]): Promise<StoredLeg[]> {
  const fetched: StoredLeg[] = [];
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  for (const question of questions) {
    if (!mayRequest(question.profile)) continue;
    const minutes = await requestRouting(routingUrl, question, signal);
    if (minutes) fetched.push(...legsOf(question, minutes));
  }
  return fetched;
}

function legsOf({ batch: { from, to }, mode }: Question, minutes: (number | null)[][]): StoredLeg[] {
  return from.flatMap((start, row) =>
    to.flatMap((end, column) => {
      const time = minutes[row]?.[column] ?? null;
      return time === null ? [] : [{ from: start, to: end, mode, minutes: time }];
    }),
  );
}
