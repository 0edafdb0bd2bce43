import { getConfig, now } from "@/lib/config";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { writeTx } from "@/lib/db/transaction";
import { putTravelLegs, type StoredLeg } from "@/lib/db/travel-legs";
import { localAt, utcStamp } from "@/lib/domain/time";
import { parsePostcode, postcodeKey, type Travel, travelModeOf } from "@/lib/domain/travel";
import { log } from "@/lib/log";
import { askAndNote, LONGEST_WAIT } from "./ask-and-note";
import { ROUTING_PROFILES, type TableQuestion } from "./ask-routing-service";
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
    const travel = currentTravel();
    const told = await askAll(
      routingUrl,
      ASKED_MODES.flatMap((mode) => questionsOf(wanted, mode, travel)),
    );
    // Whatever it rests upon was changed while the service was asked.
    if (told.length === 0 || currentTravel() !== travel) return 0;
    writeTx((tx) => putTravelLegs(tx, told, utcStamp(now())));
    forgetTravel();
    return told.length;
  } catch (error) {
    log.error("routing-legs-not-kept", error);
    return 0;
  }
}

/** A table that is to be asked for, and whose ways they are. */
interface Question extends TableQuestion {
  mode: AskedMode;
  batch: LegBatch;
}

function questionsOf(wanted: readonly WantedLeg[], mode: AskedMode, travel: Travel): Question[] {
  const profile = ROUTING_PROFILES[mode];
  if (!mayAsk(profile)) return [];
  const points = (keys: readonly string[]) => keys.flatMap((key) => findPostcodePlace(key) ?? []);
  return legBatches(untold(wanted, mode, travel)).map((batch) => ({
    mode,
    batch,
    profile,
    from: points(batch.from),
    to: points(batch.to),
  }));
}

/** The ways of a mode that rest upon two known points so far: those the service may know better. */
function untold(wanted: readonly WantedLeg[], mode: AskedMode, travel: Travel): Way[] {
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

/** One table after the other, for as long as the service answers and there is time. */
async function askAll(routingUrl: string, questions: readonly Question[]): Promise<StoredLeg[]> {
  const told: StoredLeg[] = [];
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  for (const question of questions) {
    if (!mayAsk(question.profile)) continue;
    const minutes = await askAndNote(routingUrl, question, signal);
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
