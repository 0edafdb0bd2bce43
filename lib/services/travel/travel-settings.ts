import { now } from "@/lib/config";
import { deleteSetting, listSettings, putSetting } from "@/lib/db/settings";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { ValueChanges } from "@/lib/domain/audit";
import { TRANSPORT_MODES, type TransportMode } from "@/lib/domain/employee";
import { utcStamp } from "@/lib/domain/time";
import {
  changedTravelSettings,
  DEFAULT_TRAVEL_SETTINGS,
  differingModes,
  type TravelSettings,
  type TravelSettingsChange,
  travelSettingKey,
  travelSettingProblems,
  travelSettingsFrom,
} from "@/lib/domain/travel";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { type TravelService, travelService } from "./travel-service";

export interface TravelSettingsAnswer {
  /** By mode: average speed in town (km/h), and extra minutes per trip. */
  settings: TravelSettings;
  /** The defaults. */
  shipped: TravelSettings;
  service: TravelService;
}

/** How fast people travel, and how the routing service does. */
export function readTravelSettings(): TravelSettingsAnswer {
  return {
    settings: travelSettingsFrom(currentRoster().settings),
    shipped: DEFAULT_TRAVEL_SETTINGS,
    service: travelService(),
  };
}

/**
 * Sets what is named, and makes a mode that is null what it was shipped as. Throws `request-refused` with
 * everything that is wrong, and then nothing is set. Existing assignments keep their travel time.
 */
export function changeTravelSettings(
  change: TravelSettingsChange,
  actor: string,
): TravelSettingsAnswer & { message: string } {
  recordingRefusal("travel_settings_change", null, actor, () => requireSensible(change));
  const modes = writeTx((tx) => store(tx, change, actor));
  if (modes.length === 0)
    return { message: "Nothing to change: the settings are already like this.", ...readTravelSettings() };
  reloadPeople();
  return { message: "Saved. New assignments use these settings from now on.", ...readTravelSettings() };
}

function requireSensible(change: TravelSettingsChange): void {
  const problems = travelSettingProblems(change);
  const [first] = problems;
  if (first) throw new AppError("request-refused", `${first.message} Nothing was changed.`, { problems });
}

/** The modes that are other than before. */
function store(tx: Tx, change: TravelSettingsChange, actor: string): TransportMode[] {
  const before = travelSettingsFrom(listSettings(tx));
  const after = changedTravelSettings(before, change);
  const modes = differingModes(before, after);
  for (const mode of modes) {
    const isDefault = !differingModes(DEFAULT_TRAVEL_SETTINGS, after).includes(mode);
    if (isDefault) deleteSetting(tx, travelSettingKey(mode));
    else putSetting(tx, travelSettingKey(mode), after[mode], actor, utcStamp(now()));
  }
  if (modes.length > 0) {
    const details = { changes: changesBetween(before, after) };
    recordOperation(tx, { type: "travel_settings_changed", details }, actor);
  }
  return modes;
}

/** `{"Car kmh": [25, 30]}` */
function changesBetween(before: TravelSettings, after: TravelSettings): ValueChanges {
  const changes: ValueChanges = {};
  for (const mode of TRANSPORT_MODES) {
    for (const figure of ["kmh", "overhead"] as const) {
      const values: [number, number] = [before[mode][figure], after[mode][figure]];
      if (values[0] !== values[1]) changes[`${mode} ${figure}`] = values;
    }
  }
  return changes;
}
