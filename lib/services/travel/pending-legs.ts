import type { TransportMode } from "@/lib/domain/employee";
import { ROUTING_PROFILES, type RoutingProfile } from "./ask-routing-service";
import { fetchLegs } from "./fetch-legs";
import { mayRequest } from "./travel-service";

/** A trip between two full postcodes that a decision had to estimate. */
interface PendingLeg {
  from: string;
  to: string;
  mode: TransportMode;
}

/** The most legs that are queued: a larger branch is requested in parts. */
const MOST_QUEUED = 20_000;
/** The most legs in one request, so that the service can answer in time. */
const MOST_AT_ONCE = 1_000;

interface PendingLegs {
  legs: Map<string, PendingLeg & { profile: RoutingProfile }>;
  isRequesting: boolean;
}

// One process holds several copies of this module: the queue lives here.
const shared = globalThis as typeof globalThis & { rotaPendingLegs?: PendingLegs };

function pendingLegs(): PendingLegs {
  shared.rotaPendingLegs ??= { legs: new Map(), isRequesting: false };
  return shared.rotaPendingLegs;
}

/** Queues a leg, to be requested once the decision is made. */
export function queueLeg(leg: PendingLeg): void {
  const { legs } = pendingLegs();
  const profiles: Partial<Record<TransportMode, RoutingProfile>> = ROUTING_PROFILES;
  const profile = profiles[leg.mode];
  if (profile === undefined || legs.size >= MOST_QUEUED) return;
  if (legs.size === 0) setImmediate(fetchPendingLegs);
  legs.set(`${leg.from} ${leg.to} ${leg.mode}`, { ...leg, profile });
}

/** Requests the queued legs, unless that is in progress or the service is paused. No request waits for it. */
export async function fetchPendingLegs(): Promise<void> {
  const state = pendingLegs();
  if (state.isRequesting || state.legs.size === 0) return;
  state.isRequesting = true;
  try {
    for (let some = requestableOf(state); some.length > 0; some = requestableOf(state)) {
      await fetchLegs(some.map(([, leg]) => leg));
      // Legs of a failing service stay queued until it may be called again.
      for (const [key, { profile }] of some) if (mayRequest(profile)) state.legs.delete(key);
    }
  } finally {
    state.isRequesting = false;
  }
}

const requestableOf = ({ legs }: PendingLegs) =>
  [...legs].filter(([, { profile }]) => mayRequest(profile)).slice(0, MOST_AT_ONCE);
