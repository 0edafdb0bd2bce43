import { getConfig, now } from "@/lib/config";
import { type LocalDateTime, localAt } from "@/lib/domain/time";
import { log } from "@/lib/log";
import type { RoutingProfile } from "./ask-routing-service";

/** How the routing service does, for pages and programs. */
export interface TravelService {
  /** Whether an operator named one; without, nothing is ever sent anywhere. */
  configured: boolean;
  /** A sentence; null while it answers, and before the first request. */
  lastFailure: string | null;
  /** Since when it fails, wall-clock time of the branch. */
  failingSince: LocalDateTime | null;
}

/** Milliseconds for which a failed service is not called again. */
const PAUSE = 60_000;

interface ServiceState {
  failure: { sentence: string; since: LocalDateTime } | null;
  /** When each profile may be called again, by a monotonic clock. */
  pausedUntil: Map<RoutingProfile, number>;
}

// One process holds several copies of this module: what happened lives here.
const shared = globalThis as typeof globalThis & { rotaRouting?: ServiceState };

function stateNow(): ServiceState {
  shared.rotaRouting ??= { failure: null, pausedUntil: new Map() };
  return shared.rotaRouting;
}

/** Whether there is a routing service, and whether it answers. */
export function travelService(): TravelService {
  const { failure } = stateNow();
  return {
    configured: getConfig().routingUrl !== null,
    lastFailure: failure?.sentence ?? null,
    failingSince: failure?.since ?? null,
  };
}

/** Whether a profile may be called: not for a minute after it failed, so that no request waits for a dead server. */
export function mayRequest(profile: RoutingProfile): boolean {
  return performance.now() >= (stateNow().pausedUntil.get(profile) ?? 0);
}

/** Remembers that the service failed, for these of its profiles. */
export function noteFailure(profiles: readonly RoutingProfile[], sentence: string): void {
  const state = stateNow();
  for (const profile of profiles) state.pausedUntil.set(profile, performance.now() + PAUSE);
  const since = state.failure?.since ?? localAt(now(), getConfig().timeZone);
  state.failure = { sentence, since };
  log.warn("routing-service-failed", { profiles: profiles.join(), sentence });
}

/** Remembers that the service answered. It is whole again when no profile of it is paused. */
export function noteAnswer(profile: RoutingProfile): void {
  const state = stateNow();
  state.pausedUntil.delete(profile);
  const isPaused = [...state.pausedUntil.values()].some((until) => until > performance.now());
  if (!isPaused) state.failure = null;
}
