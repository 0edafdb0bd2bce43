import { getConfig, now } from "@/lib/config";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { writeTx } from "@/lib/db/transaction";
import { putTravelLegs, type StoredLeg } from "@/lib/db/travel-legs";
import { localAt, utcStamp } from "@/lib/domain/time";
import { type Coordinates, parsePostcode, postcodeKey, travelModeOf } from "@/lib/domain/travel";
import { log } from "@/lib/log";
import { askAndNote, LONGEST_WAIT } from "./ask-and-note";
import { ROUTING_PROFILES } from "./ask-routing-service";
import { currentTravel, forgetTravel } from "./current-travel";
import { type LegBatch, legBatches, type Way } from "./leg-batches";
import { mayAsk } from "./travel-service";

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
 * `currentTravel()` knows it; to be awaited before a decision's transaction begins. Without `OSRM_URL` it
 * does nothing. It is done within {@link LONGEST_WAIT}, at once while the service is paused, and never
 * throws: what is not told is estimated. Returns how many ways were told.
 */
export async function fetchLegs(wanted: readonly WantedLeg[]): Promise<number> {
  const { routingUrl } = getConfig();
  if (routingUrl === null) return 0;
  try {
    const told: StoredLeg[] = [];
    const signal = AbortSignal.timeout(LONGEST_WAIT);
    for (const mode of ASKED_MODES) {
      if (!mayAsk(ROUTING_PROFILES[mode])) continue;
      told.push(...(await askAll(routingUrl, mode, untold(wanted, mode), signal)));
    }
    if (told.length === 0) return 0;
    writeTx((tx) => putTravelLegs(tx, told, utcStamp(now())));
    forgetTravel();
    return told.length;
  } catch (error) {
    log.error("routing-legs-not-kept", error);
    return 0;
  }
}

/** The ways of a mode that rest upon two known points so far: those the service may know better. */
function untold(wanted: readonly WantedLeg[], mode: AskedMode): Way[] {
  const travel = currentTravel();
  const at = localAt(now(), getConfig().timeZone);
  return wanted.flatMap((leg) => {
    if (travelModeOf(leg.mode) !== mode) return [];
    if (travel.between(leg.from, leg.to, mode, at)?.source !== "coordinates") return [];
    const from = keyOf(leg.from);
    const to = keyOf(leg.to);
    return from !== null && to !== null && from !== to ? [{ from, to }] : [];
  });
}

function keyOf(written: string | null): string | null {
  const postcode = parsePostcode(written);
  return postcode && postcodeKey(postcode);
}

/** One table after the other, until all are asked or the service fails. */
async function askAll(
  routingUrl: string,
  mode: AskedMode,
  ways: readonly Way[],
  signal: AbortSignal,
): Promise<StoredLeg[]> {
  const told: StoredLeg[] = [];
  for (const batch of legBatches(ways)) {
    const [from, to] = [pointsOf(batch.from), pointsOf(batch.to)];
    const minutes = await askAndNote(routingUrl, { profile: ROUTING_PROFILES[mode], from, to }, signal);
    if (minutes === null) break;
    told.push(...legsOf(batch, mode, minutes));
  }
  return told;
}

function pointsOf(keys: readonly string[]): Coordinates[] {
  return keys.map((key) => {
    const place = findPostcodePlace(key);
    if (!place) throw new Error("a place was removed while its ways were asked for");
    return place;
  });
}

function legsOf({ from, to }: LegBatch, mode: AskedMode, minutes: (number | null)[][]): StoredLeg[] {
  return from.flatMap((start, row) =>
    to.flatMap((end, column) => {
      const told = minutes[row]?.[column] ?? null;
      return told === null ? [] : [{ from: start, to: end, mode, minutes: told }];
    }),
  );
}
