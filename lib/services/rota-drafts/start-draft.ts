import type { CivilDate } from "@/lib/domain/time";
import type { WeekScope } from "@/lib/domain/week/week-snapshot";
import type { WeekWeights } from "@/lib/domain/week/week-weights";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { currentRoster } from "@/lib/memory/roster";
import { storeProposals } from "../care-package/proposals";
import { recordingRefusal } from "../record-refusal";
import { changeDraft, type Draft, newDraft, requireNoneInPlanning } from "./drafts";
import type { Effort } from "./effort";
import { planInWorker } from "./plan-in-worker";
import { weekSnapshot } from "./week-snapshot";

/** What is asked for. */
export interface DraftRequest {
  /** The Monday. */
  week: CivilDate;
  scope: WeekScope;
  /** Null for the usual one. */
  seed: number | null;
  /** Time for the search; null for a fixed number of moves, which always gives the same answer. */
  seconds: number | null;
  weights: Partial<WeekWeights>;
}

const USUAL_SEED = 1;
/**
 * Stores what is proposed as care packages, and begins to plan a week in a worker; the draft tells how far it is.
 * Throws `conflict` while another week is being planned, and when nobody is stored; that is recorded, and
 * nothing else is stored then.
 */
export function startDraft(request: DraftRequest, actor: string, effort: Effort = "thorough"): Draft {
  recordingRefusal("rota_draft", null, actor, () => {
    refuseNobody();
    requireNoneInPlanning();
  });
  storeProposals(actor);
  const { week, scope, weights, seconds } = request;
  const seed = request.seed ?? USUAL_SEED;
  // Read before the draft is there: one that cannot be begun would be in the way of every other.
  const snapshot = weekSnapshot({ week, scope, weights });
  const draft = newDraft({ week, scope, seed, actor });
  const milliseconds = seconds === null ? null : seconds * 1000;
  const worker = planInWorker({ snapshot, seed, effort, milliseconds }, (reply) => {
    const { progress } = draft;
    changeDraft(draft, {
      progress:
        "stage" in reply
          ? { ...progress, stage: reply.stage, visits: reply.visits }
          : { ...progress, ...reply.progress, stage: "searching" },
    });
  });
  draft.worker = worker;
  worker.plan.then(
    (plan) =>
      changeDraft(draft, { plan, state: "ready", worker: null, progress: doneProgress(plan.figures, draft) }),
    (error) => {
      if (draft.state === "stopped") return;
      log.error("week_planning_failed", error);
      changeDraft(draft, { state: "failed", worker: null });
    },
  );
  return draft;
}

const doneProgress = (
  { visits, covered }: { visits: number; covered: number },
  { progress }: Draft,
): Draft["progress"] => ({ ...progress, stage: "checking", visits, covered });

function refuseNobody(): void {
  const { employees, patients } = currentRoster().listed;
  if (employees.length > 0 && patients.length > 0) return;
  throw new AppError(
    "conflict",
    "There are no carers and patients to plan a week for yet. Upload a workbook first.",
  );
}
