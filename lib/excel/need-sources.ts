import type { SheetSource } from "./read-sheet";

/** Where it is said what is needed and who is there: none, one or several sheets for each. */
export interface NeedSources {
  careVisits: SheetSource[];
  availability: SheetSource[];
  visits: SheetSource[];
}

/** Lists of people alone say nothing of it. */
export const NO_NEEDS: NeedSources = { careVisits: [], availability: [], visits: [] };
