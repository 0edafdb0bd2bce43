export type { Known } from "./mentions";
export { understand } from "./understand";
