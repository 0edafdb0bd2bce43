import type { TransportMode } from "../employee";
import { minutesFor, travelModeOf } from "./modes";
import { type Postcode, parsePostcode } from "./postcode";
import { areaSteps, type Nearness, nearnessOf, roadKilometres } from "./road-distance";
import { DEFAULT_TRAVEL_SETTINGS, type TravelSettings } from "./travel-settings";

/**
 * Whole minutes, rounded up, from one postcode to another with a recorded transport mode
 * (`Car`, `Public Transport`, `Bicycle`, `Walking`; anything else counts as public transport).
 * The same in both directions. Null when a postcode is not recorded or is of no known area, and when
 * the sea lies between (Northern Ireland, Man, the Channel Islands, the Western Isles, Shetland).
 * An estimate from the map in `postcode-areas.ts`, without traffic: good for order, not for arrival times.
 */
export function travelMinutes(
  fromPostcode: string | null,
  toPostcode: string | null,
  mode: string | null,
  settings: TravelSettings = DEFAULT_TRAVEL_SETTINGS,
): number | null {
  const from = parsePostcode(fromPostcode);
  const to = parsePostcode(toPostcode);
  return from && to ? minutesByAreas(from, to, travelModeOf(mode), settings) : null;
}

/**
 * The same for postcodes that are read already. However fast a mode is set: a same postcode takes less than
 * a same sector, that than a same district, a same area, another area.
 */
export function minutesByAreas(
  from: Postcode,
  to: Postcode,
  mode: TransportMode,
  settings: TravelSettings,
): number | null {
  const kilometres = roadKilometres(from, to);
  if (kilometres === null) return null;
  const nearness = nearnessOf(from, to);
  return Math.max(
    Math.ceil(minutesFor(kilometres, mode, settings)),
    leastMinutes(from.area, mode, settings)[nearness],
    leastMinutes(to.area, mode, settings)[nearness],
  );
}

/** The least whole minutes that a way in or out of an area takes, by how near the two postcodes are. */
type LeastMinutes = Readonly<Record<Nearness, number>>;

const leastOfSettings = new WeakMap<TravelSettings, Map<string, LeastMinutes>>();

/** Settings that change are another object. */
function leastMinutes(area: string, mode: TransportMode, settings: TravelSettings): LeastMinutes {
  const known = leastOfSettings.get(settings) ?? new Map<string, LeastMinutes>();
  leastOfSettings.set(settings, known);
  const key = `${area} ${mode}`;
  const least = known.get(key) ?? stepMinutes(area, mode, settings);
  known.set(key, least);
  return least;
}

/** Whole minutes of the steps of an area, each more than the one before: rounding must not make them equal. */
function stepMinutes(area: string, mode: TransportMode, settings: TravelSettings): LeastMinutes {
  const steps = areaSteps(area);
  const after = (before: number, kilometres: number) =>
    Math.max(before + 1, Math.ceil(minutesFor(kilometres, mode, settings)));
  const samePostcode = after(0, steps.samePostcode);
  const sameSector = after(samePostcode, steps.sameSector);
  const sameDistrict = after(sameSector, steps.sameDistrict);
  const farthest = after(sameDistrict, steps.farthest);
  return { samePostcode, sameSector, sameDistrict, sameArea: sameDistrict + 1, otherArea: farthest + 1 };
}
