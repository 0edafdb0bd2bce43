export { type Coordinates, isInTheseIslands } from "./coordinates";
export { joinedByRoad } from "./land";
export { travelModeOf } from "./modes";
export { coordinatesOfGrid } from "./national-grid";
export { parsePostcode, postcodeKey } from "./postcode";
export { roadMiles } from "./road-miles";
export type { Travel, TravelLeg, TravelSource } from "./travel";
export { estimatedTravel, type TravelKnowledge, travelBetween } from "./travel-between";
export { travelMinutes } from "./travel-minutes";
export {
  changedTravelSettings,
  DEFAULT_TRAVEL_SETTINGS,
  differingModes,
  type ModeSettings,
  OVERHEAD_LIMITS,
  SPEED_LIMITS,
  type TravelSettings,
  type TravelSettingsChange,
  travelSettingKey,
  travelSettingProblems,
  travelSettingsFrom,
} from "./travel-settings";
