import { TRANSPORT_MODES, type TransportMode } from "../employee";
import type { Problem } from "../workbook";

/** How fast one mode is. */
export interface ModeSettings {
  /** Average speed in town (km/h). By car and by public transport, long trips are faster in proportion. */
  kmh: number;
  /** Extra minutes per trip: parking, waiting at the stop, locking the bicycle. */
  overhead: number;
}

/** How fast every mode is. */
export type TravelSettings = Readonly<Record<TransportMode, Readonly<ModeSettings>>>;

/** A change to some of them; null resets a mode to its default. */
export type TravelSettingsChange = Partial<Record<string, Partial<ModeSettings> | null>>;

/**
 * As shipped. On foot: the usual planning figure, also of the NHS and of map services. By bicycle:
 * Transport for London plans with 15 to 16 km/h, and it has to be locked. By car: the Department for
 * Transport's average on urban A roads, less the streets at both ends, and parking. By public transport:
 * the car's speed through 1.6, for its stops and corners, and the walk to a stop with half of a
 * fifteen-minute interval.
 */
export const DEFAULT_TRAVEL_SETTINGS: TravelSettings = {
  Car: { kmh: 25, overhead: 5 },
  "Public Transport": { kmh: 15.6, overhead: 12 },
  Bicycle: { kmh: 15, overhead: 2 },
  Walking: { kmh: 5, overhead: 0 },
};

interface Limits {
  least: number;
  most: number;
}

/** The limits of the average speed in town, by mode: beyond them it is a typing error. */
export const SPEED_LIMITS: Readonly<Record<TransportMode, Limits>> = {
  Car: { least: 5, most: 60 },
  "Public Transport": { least: 3, most: 60 },
  Bicycle: { least: 5, most: 40 },
  Walking: { least: 1, most: 10 },
};

/** The limits of the extra minutes per trip. */
export const OVERHEAD_LIMITS: Limits = { least: 0, most: 60 };

/** The settings key of a mode. */
export const travelSettingKey = (mode: TransportMode): string => `travel ${mode}`;

/** The settings as shipped, with what an operator set in their place; what makes no sense is left as shipped. */
export function travelSettingsFrom(stored: ReadonlyMap<string, unknown>): TravelSettings {
  const settings = { ...DEFAULT_TRAVEL_SETTINGS };
  for (const mode of TRANSPORT_MODES) {
    const said = stored.get(travelSettingKey(mode));
    if (isModeSettings(said) && problemsOf(mode, said).length === 0) {
      settings[mode] = { kmh: said.kmh, overhead: said.overhead };
    }
  }
  return settings;
}

/** The settings after a change that {@link travelSettingProblems} found nothing wrong with. */
export function changedTravelSettings(
  settings: TravelSettings,
  change: TravelSettingsChange,
): TravelSettings {
  const changed = { ...settings };
  for (const mode of TRANSPORT_MODES) {
    const said = change[mode];
    if (said === undefined) continue;
    changed[mode] = said === null ? DEFAULT_TRAVEL_SETTINGS[mode] : { ...settings[mode], ...said };
  }
  return changed;
}

/** The modes whose figures differ. */
export function differingModes(before: TravelSettings, after: TravelSettings): TransportMode[] {
  return TRANSPORT_MODES.filter(
    (mode) => before[mode].kmh !== after[mode].kmh || before[mode].overhead !== after[mode].overhead,
  );
}

/** Everything that is wrong with a change, one sentence each; `field` is `Car.kmh`. */
export function travelSettingProblems(change: TravelSettingsChange): Problem[] {
  return Object.entries(change).flatMap(([name, said]) => {
    const mode = TRANSPORT_MODES.find((known) => known === name);
    if (mode === undefined) {
      const message = `There is no such mode of transport. Use one of ${TRANSPORT_MODES.join(", ")}.`;
      return [{ field: name, message }];
    }
    return said ? problemsOf(mode, said) : [];
  });
}

function problemsOf(mode: TransportMode, { kmh, overhead }: Partial<ModeSettings>): Problem[] {
  const problems: Problem[] = [];
  const speed = SPEED_LIMITS[mode];
  if (kmh !== undefined && !isWithin(kmh, speed)) {
    const message = `The average speed for ${mode} must be between ${speed.least} and ${speed.most} km/h.`;
    problems.push({ field: `${mode}.kmh`, value: String(kmh), message });
  }
  if (overhead !== undefined && !isWithin(overhead, OVERHEAD_LIMITS)) {
    const message = `The extra minutes per trip for ${mode} must be between ${OVERHEAD_LIMITS.least} and ${OVERHEAD_LIMITS.most}.`;
    problems.push({ field: `${mode}.overhead`, value: String(overhead), message });
  }
  return problems;
}

const isWithin = (value: number, { least, most }: Limits) => value >= least && value <= most;

function isModeSettings(said: unknown): said is ModeSettings {
  return (
    typeof said === "object" &&
    said !== null &&
    "kmh" in said &&
    typeof said.kmh === "number" &&
    "overhead" in said &&
    typeof said.overhead === "number"
  );
}
