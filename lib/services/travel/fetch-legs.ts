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
import { type LegBatch, legBatches, type Way } from "./leg-batches";
import { LONGEST_WAIT, requestRouting } from "./request-routing";
import { forgetTravel, travelVersion } from "./travel-memory";
import { mayRequest } from "./travel-service";

/** A way as the decisions know it: postcodes and a transport mode, as recorded. */
export interface WantedLeg {
  from: string | null;
  to: string | null;
  mode: string | null;
}

type AskedMode = keyof typeof ROUTING_PROFILES;
const ASKED_MODES = Object.keys(ROUTING_PROFILES) as AskedMode[];

/**
 * Asks the routing service for the ways that it has not told yet, and keeps what it tells, so that
 * `currentTravel()` knows it; never within a transaction. Without `OSRM_URL` it does nothing. It is done within {@link LONGEST_WAIT}, at once while the service is paused, and never
 * throws: what is not told is estimated. Returns how many ways were told.
 */
export async function fetchLegs(wanted: readonly WantedLeg[]): Promise<number> {
  const { routingUrl } = getConfig();
  if (routingUrl === null) return 0;
  try {
    const version = travelVersion();
    const told = await askAll(routingUrl, questionsFor(wanted));
    // The locations changed while the request was in progress.
    if (told.length === 0 || travelVersion() !== version) return 0;
    writeTx((tx) => putTravelLegs(tx, told, utcStamp(now())));
    forgetTravel();
    return told.length;
  } catch (error) {
    log.error("routing-legs-not-kept", error);
    return 0;
  }
}

/** A table to request, and the legs in it. */
interface Question extends TableQuestion {
  mode: AskedMode;
  batch: LegBatch;
}

function questionsFor(wanted: readonly WantedLeg[]): Question[] {
  const asked = ASKED_MODES.filter((mode) => mayRequest(ROUTING_PROFILES[mode]));
  const ways = asked.length === 0 ? [] : wanted.flatMap((leg) => askable(leg) ?? []);
  const places = placesOf(ways);
  return asked.flatMap((mode) => {
    const pendingLegs = ways.filter(
      (way) =>
        way.mode === mode &&
        places.has(way.from) &&
        places.has(way.to) &&
        findTravelLeg(way.from, way.to, mode) === null,
    );
    const points = (keys: readonly string[]) => keys.flatMap((key) => places.get(key) ?? []);
    return legBatches(pendingLegs).map((batch) => {
      const profile = ROUTING_PROFILES[mode];
      return { mode, batch, profile, from: points(batch.from), to: points(batch.to) };
    });
  });
}

/** Null for a leg that is not requested: an incomplete postcode, across the sea, by public transport, or no travel at all. */
function askable({ from, to, mode: written }: WantedLeg): (Way & { mode: AskedMode }) | null {
  const mode = ASKED_MODES.find((asked) => asked === travelModeOf(written));
  const start = parsePostcode(from);
  const end = parsePostcode(to);
  if (!mode || !start || !end || !joinedByRoad(start.area, end.area)) return null;
  const keys = { from: postcodeKey(start), to: postcodeKey(end) };
  if (keys.from === null || keys.to === null || keys.from === keys.to) return null;
  return { from: keys.from, to: keys.to, mode };
}

function placesOf(ways: readonly Way[]): Map<string, Coordinates> {
  const places = new Map<string, Coordinates>();
  for (const key of new Set(ways.flatMap(({ from, to }) => [from, to]))) {
    const place = findPostcodePlace(key);
    if (place) places.set(key, place);
  }
  return places;
}

/** One table after the other, for as long as the service answers and there is time. */
async function askAll(routingUrl: string, questions: readonly Question[]): Promise<StoredLeg[]> {
  const told: StoredLeg[] = [];
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  for (const question of questions) {
    if (!mayRequest(question.profile)) continue;
    const minutes = await requestRouting(routingUrl, question, signal);
    if (minutes) told.push(...legsOf(question, minutes));
  }
  return told;
}

function legsOf({ batch: { from, to }, mode }: Question, minutes: (number | null)[][]): StoredLeg[] {
  return from.flatMap((start, row) =>
    to.flatMap((end, column) => {
      const told = minutes[row]?.[column] ?? null;
      return told === null ? [] : [{ from: start, to: end, mode, minutes: told }];
    }),
  );
}
