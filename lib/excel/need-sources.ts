import type { SheetSource } from "./read-sheet";

/** Where it is said what is needed and who is there; null for what the workbook does not say. */
export interface NeedSources {
  careVisits: SheetSource | null;
  availability: SheetSource | null;
  visits: SheetSource | null;
}

/** Lists of people alone say nothing of it. */
export const NO_NEEDS: NeedSources = { careVisits: null, availability: null, visits: null };
