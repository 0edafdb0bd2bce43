export { type Coordinates, isInTheseIslands } from "./coordinates";
export { travelModeOf } from "./modes";
export type { Travel, TravelLeg, TravelSource } from "./travel";
export { estimatedTravel, type TravelKnowledge, travelBetween } from "./travel-between";
export { travelMinutes } from "./travel-minutes";
export { SHIPPED_TRAVEL_SETTINGS, type TravelSettings, travelSettingsFrom } from "./travel-settings";
