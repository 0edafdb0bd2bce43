import type { Travel } from "@/lib/domain/travel";

/** What travel rested upon when it was made, and it. */
export interface KnownTravel {
  mark: string;
  settings: ReadonlyMap<string, unknown>;
  travel: Travel;
}

// One process holds several copies of this module: what is known lives here.
const shared = globalThis as typeof globalThis & {
  rotaTravel?: KnownTravel;
  rotaTravelVersion?: number;
};

/** The cached travel; null when there is none, or when locations or legs have changed since. */
export const knownTravel = (): KnownTravel | null => shared.rotaTravel ?? null;

/** Caches it until {@link forgetTravel}. */
export function keepTravel(known: KnownTravel): void {
  shared.rotaTravel = known;
}

/** Called after a commit that changed places or legs. A change of the settings is noticed by itself. */
export function forgetTravel(): void {
  shared.rotaTravel = undefined;
  shared.rotaTravelVersion = travelVersion() + 1;
}

/** Differs when places or legs have changed in between. */
export const travelVersion = (): number => shared.rotaTravelVersion ?? 0;
