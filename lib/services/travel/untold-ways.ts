import type { TransportMode } from "@/lib/domain/employee";
import { ROUTING_PROFILES, type RoutingProfile } from "./ask-routing-service";
import { fetchLegs } from "./fetch-legs";
import { mayAsk } from "./travel-service";

/** A way between two full postcodes that a decision had to estimate. */
interface UntoldWay {
  from: string;
  to: string;
  mode: TransportMode;
}

/** Ways that are noted at the most: a branch with more is asked about piece by piece. */
const MOST_NOTED = 20_000;
/** Ways that are asked for at once, so that the time of one question is enough for them. */
const MOST_AT_ONCE = 1_000;

interface Untold {
  ways: Map<string, UntoldWay & { profile: RoutingProfile }>;
  isAsking: boolean;
}

// One process holds several copies of this module: what is noted lives here.
const shared = globalThis as typeof globalThis & { rotaUntoldWays?: Untold };

function untold(): Untold {
  shared.rotaUntoldWays ??= { ways: new Map(), isAsking: false };
  return shared.rotaUntoldWays;
}

/** Notes a way, to be asked for when the decision is made. */
export function noteUntold(way: UntoldWay): void {
  const { ways } = untold();
  const profiles: Partial<Record<TransportMode, RoutingProfile>> = ROUTING_PROFILES;
  const profile = profiles[way.mode];
  if (profile === undefined || ways.size >= MOST_NOTED) return;
  if (ways.size === 0) setImmediate(askForUntold);
  ways.set(`${way.from} ${way.to} ${way.mode}`, { ...way, profile });
}

/** Begins to ask for what is noted, unless that is under way or the service is paused. Nobody waits for it. */
export async function askForUntold(): Promise<void> {
  const state = untold();
  if (state.isAsking || state.ways.size === 0) return;
  state.isAsking = true;
  try {
    for (let some = askableOf(state); some.length > 0; some = askableOf(state)) {
      await fetchLegs(some.map(([, way]) => way));
      // What a failing service was asked for stays noted until it may be asked again.
      for (const [key, { profile }] of some) if (mayAsk(profile)) state.ways.delete(key);
    }
  } finally {
    state.isAsking = false;
  }
}

const askableOf = ({ ways }: Untold) =>
  [...ways].filter(([, { profile }]) => mayAsk(profile)).slice(0, MOST_AT_ONCE);
