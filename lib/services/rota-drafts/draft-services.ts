import { applyDraft, type DraftSelection } from "./apply-draft";
import { appliedForPrograms, draftForPrograms, draftState } from "./draft-answer";
import { forgetDraft, listDrafts, requireDraft } from "./drafts";
import { type DraftRequest, startDraft } from "./start-draft";
import { takeBackApplication } from "./take-back";

/** Begins to generate a week: the draft as it begins. Throws as {@link startDraft}. */
export function startDraftForPrograms(request: DraftRequest, actor: string) {
  const draft = startDraft(request, actor);
  return { message: "The week is being generated.", ...draftState(draft) };
}

/** The drafts that there are, without what they would do, the newest first. */
export const listDraftStates = () => ({ drafts: listDrafts().map(draftState) });

/** A draft with all that it would do. Throws `not-found`. */
export const readDraft = (id: string) => draftForPrograms(requireDraft(id));

/** Ends the search, keeping the best so far, or forgets the draft. Throws `not-found`. */
export function stopDraft(id: string, keep: boolean) {
  const draft = requireDraft(id);
  const isRunning = draft.state === "planning";
  if (keep) {
    draft.worker?.finish();
    const message = isRunning ? "The search ends with the best rota so far." : "This draft is done already.";
    return { message, ...draftState(draft) };
  }
  draft.state = "stopped";
  draft.worker?.end();
  forgetDraft(draft);
  return { message: "The draft is thrown away. The rota has not changed.", ...draftState(draft) };
}

/** Stores a draft, or some of it. Throws as {@link applyDraft}. */
export async function applyDraftForPrograms(id: string, selection: DraftSelection, actor: string) {
  const draft = requireDraft(id);
  const applied = await applyDraft(draft, selection, actor);
  const message =
    applied === null
      ? "Nothing to do: all of this is saved already."
      : applied.counts === null
        ? "Nothing was saved: everything was changed in the meantime. Generate the week again."
        : "The rota is saved.";
  return { message, ...draftState(draft), ...(applied ? appliedForPrograms(applied) : {}) };
}

/** Takes back what one application stored. Throws as {@link takeBackApplication}. */
export async function takeBackForPrograms(id: number, actor: string) {
  const taken = await takeBackApplication(id, actor);
  const message = taken.counts
    ? "The generated rota is undone."
    : "Nothing was undone: every visit of it was changed since.";
  return { message, ...appliedForPrograms(taken) };
}

/** Milliseconds between two messages about a search. */
const OFTEN_ENOUGH = 200;

/** Tells how a draft comes on until it is done; returns what ends that. Throws `not-found`. */
export function followDraft(
  id: string,
  send: ((event: { event: string; data: object }) => void) & { end(): void },
): () => void {
  const draft = requireDraft(id);
  let last = 0;
  const tell = () => {
    const isDone = draft.state !== "planning";
    if (!isDone && performance.now() - last < OFTEN_ENOUGH) return;
    last = performance.now();
    send({ event: isDone ? draft.state : "progress", data: draftState(draft) });
    if (isDone) send.end();
  };
  draft.events.on("change", tell);
  tell();
  return () => void draft.events.off("change", tell);
}
