import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import type { WeekPlan } from "@/lib/domain/week/plan-week";
import type { WeekSnapshot } from "@/lib/domain/week/week-snapshot";
import type { Progress } from "@/lib/optimise/solve";
import type { Effort } from "./effort";

/** What a worker plans. */
export interface WorkerTask {
  snapshot: WeekSnapshot;
  seed: number;
  /** How long is searched where no time is given. */
  effort: Effort;
  /** Time for the search; null for as long as the moves take, which always gives the same answer. */
  milliseconds: number | null;
  /** One integer: 1 ends the search with the best so far. */
  stop: SharedArrayBuffer;
}

/** What a worker says while it plans: at the end the plan, its changes before it in parts. */
export type WorkerReply =
  | { stage: "searching"; visits: number }
  | { progress: Progress }
  | { changes: AppliedVisit[] }
  | { plan: Omit<WeekPlan, "changes"> }
  | { bug: string };
