export { travelMinutes } from "./travel-minutes";
