import { getConfig } from "@/lib/config";
import { foreignChangeMark } from "@/lib/db/change";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { findTravelLeg, hasTravelLegs } from "@/lib/db/travel-legs";
import { type Travel, type TravelKnowledge, travelBetween, travelSettingsFrom } from "@/lib/domain/travel";
import { currentRoster } from "@/lib/memory/roster";
import { fetchPendingLegs, queueLeg } from "./pending-legs";
import { keepTravel, knownTravel } from "./travel-memory";

/**
 * Travel as the decisions reckon with it: by the settings, the imported places and what the routing service
 * told so far. Nobody waits for the service here: ways that it has not told are estimated, and asked for when
 * the decision is made. It is kept, with every way that was asked for, until one of these changes, or another
 * program changes or replaces the file.
 */
export function currentTravel(): Travel {
  void fetchPendingLegs();
  const mark = foreignChangeMark();
  const { settings } = currentRoster();
  const known = knownTravel();
  if (known?.mark === mark && known.settings === settings) return known.travel;
  const travel = travelBetween({
    places: findPostcodePlace,
    legs: toldLegs(),
    settings: travelSettingsFrom(settings),
  });
  keepTravel({ mark, settings, travel });
  return travel;
}

function toldLegs(): TravelKnowledge["legs"] {
  const find = hasTravelLegs() ? findTravelLeg : () => null;
  if (getConfig().routingUrl === null) return find;
  return (from, to, mode) => {
    const told = find(from, to, mode);
    if (told === null) queueLeg({ from, to, mode });
    return told;
  };
}
