import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { now } from "@/lib/config";
import { type CivilDate, utcStamp } from "@/lib/domain/time";
import type { WeekPlan } from "@/lib/domain/week/plan-week";
import type { WeekScope } from "@/lib/domain/week/week-snapshot";
import { AppError } from "@/lib/errors";
import type { PlanningWorker } from "./plan-in-worker";

export type DraftState = "planning" | "ready" | "applied" | "stopped" | "failed";

/** How far the planning of a week has come. */
export interface DraftProgress {
  stage: "reading" | "searching" | "checking";
  /** Visits that are planned for. */
  visits: number;
  /** Of these in the best so far. */
  covered: number;
  cost: number | null;
  iteration: number;
}

/** A rota that is being made, or waits to be applied. In memory alone: a restart forgets it. */
export interface Draft {
  id: string;
  week: CivilDate;
  scope: WeekScope;
  seed: number;
  actor: string;
  /** UTC stamp. */
  createdAt: string;
  state: DraftState;
  progress: DraftProgress;
  /** Null until it is ready. */
  plan: WeekPlan | null;
  /** The changes that were applied, by their place among those of the plan. */
  applied: Set<number>;
  worker: PlanningWorker | null;
  /** `change` whenever anything of it differs. */
  events: EventEmitter;
}

// One process holds several copies of this module: drafts live here.
const shared = globalThis as typeof globalThis & { rotaDrafts?: Map<string, Draft> };

function drafts(): Map<string, Draft> {
  shared.rotaDrafts ??= new Map();
  return shared.rotaDrafts;
}

/** Finished drafts that are kept: each holds a week. */
const MOST_KEPT = 4;

/** Whether a week is being planned just now. */
export const isPlanning = (): boolean => [...drafts().values()].some(({ state }) => state === "planning");

/** Throws `conflict` while another week is being planned. */
export function requireNoneInPlanning(): void {
  if (!isPlanning()) return;
  throw new AppError(
    "conflict",
    "Another week is being generated just now. Wait until it is done, or stop it first.",
    { facts: { draft_id: [...drafts().values()].find(({ state }) => state === "planning")?.id } },
  );
}

/** Begins one. Throws as {@link requireNoneInPlanning}. */
export function newDraft(wanted: Pick<Draft, "week" | "scope" | "seed" | "actor">): Draft {
  requireNoneInPlanning();
  const finished = [...drafts().keys()];
  for (const id of finished.slice(0, Math.max(0, finished.length - MOST_KEPT + 1))) drafts().delete(id);
  const events = new EventEmitter();
  events.setMaxListeners(0);
  const draft: Draft = {
    id: randomUUID(),
    ...wanted,
    createdAt: utcStamp(now()),
    state: "planning",
    progress: { stage: "reading", visits: 0, covered: 0, cost: null, iteration: 0 },
    plan: null,
    applied: new Set(),
    worker: null,
    events,
  };
  drafts().set(draft.id, draft);
  return draft;
}

/** Writes what has become of a draft, and tells whoever follows it. */
export function changeDraft(draft: Draft, change: Partial<Draft>): void {
  Object.assign(draft, change);
  draft.events.emit("change");
}

/** Throws `not-found` for one that nobody knows (any more). */
export function requireDraft(id: string): Draft {
  const draft = drafts().get(id);
  if (draft) return draft;
  throw new AppError(
    "not-found",
    "There is no draft with that id. Drafts are forgotten when the server restarts; nothing that was applied is lost. Generate the week again.",
  );
}

/** Forgets one. */
export const forgetDraft = (draft: Draft): void => {
  drafts().delete(draft.id);
  draft.events.emit("change");
};

/** The drafts of a week, or of all, the newest first. */
export const listDrafts = (week?: CivilDate): Draft[] =>
  [...drafts().values()].filter((draft) => week === undefined || draft.week === week).reverse();
