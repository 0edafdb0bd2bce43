export type { Travel, TravelLeg, TravelSource } from "./travel";
export { travelMinutes } from "./travel-minutes";
