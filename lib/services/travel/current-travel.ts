import { foreignChangeMark } from "@/lib/db/change";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { findTravelLeg, hasTravelLegs } from "@/lib/db/travel-legs";
import { type Travel, travelBetween, travelSettingsFrom } from "@/lib/domain/travel";
import { currentRoster } from "@/lib/memory/roster";

interface KnownTravel {
  mark: string;
  settings: ReadonlyMap<string, unknown>;
  travel: Travel;
}

// One process holds several copies of this module: what is known lives here.
const shared = globalThis as typeof globalThis & { rotaTravel?: KnownTravel };

/**
 * Travel as the decisions reckon with it: by the settings, the imported places and what the routing service
 * told so far. Nothing is asked over the network here. It is kept, with every way that was asked for, until
 * one of these changes, or another program changes or replaces the file.
 */
export function currentTravel(): Travel {
  const mark = foreignChangeMark();
  const { settings } = currentRoster();
  const known = shared.rotaTravel;
  if (known?.mark === mark && known.settings === settings) return known.travel;
  const travel = travelBetween({
    places: findPostcodePlace,
    legs: hasTravelLegs() ? findTravelLeg : () => null,
    settings: travelSettingsFrom(settings),
  });
  shared.rotaTravel = { mark, settings, travel };
  return travel;
}

/** Called after a commit that changed places or legs. A change of the settings is noticed by itself. */
export function forgetTravel(): void {
  shared.rotaTravel = undefined;
}
