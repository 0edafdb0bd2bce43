"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { send } from "@/app/_client/api";
import type { draftForPrograms, draftState } from "@/lib/services/rota-drafts/draft-answer";

export type DraftState = ReturnType<typeof draftState>;
export type DraftResult = NonNullable<ReturnType<typeof draftForPrograms>["result"]>;
export type WeekScope = "all" | "unassigned" | "from-now";

/** What came of saving a draft, or of taking that back. */
export interface Applied {
  message: string;
  application_id?: number;
  left_out?: { sentence?: string }[];
}

/** The draft of a week: begins it, follows it while it runs, stops it and applies it. */
export function useDraft(week: string, first: DraftState | null) {
  const router = useRouter();
  const [draft, setDraft] = useState(first);
  const [result, setResult] = useState<DraftResult | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [applied, setApplied] = useState<Applied | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = draft?.draft_id ?? null;
  const isPlanning = draft?.state === "planning";

  const load = useCallback(async (draftId: string) => {
    const answer = await send<DraftState & { result: DraftResult | null }>("GET", `/rota-drafts/${draftId}`);
    if (!answer.ok) {
      setDraft(null);
      return setProblem(answer.problem.detail);
    }
    setDraft(answer.value);
    setResult(answer.value.result);
  }, []);

  useEffect(() => {
    if (id === null) return;
    if (!isPlanning) {
      load(id);
      return;
    }
    const events = new EventSource(`/rota-drafts/${id}/events`);
    events.addEventListener("progress", ({ data }) => setDraft(JSON.parse(data)));
    for (const end of ["ready", "failed", "stopped", "applied"]) {
      events.addEventListener(end, () => {
        events.close();
        load(id);
      });
    }
    // The connection is lost, or the server has forgotten the draft: it is asked once, in plain words.
    events.onerror = () => {
      events.close();
      load(id);
    };
    return () => events.close();
  }, [id, isPlanning, load]);

  async function act<Value>(work: () => ReturnType<typeof send<Value>>): Promise<Value | null> {
    setBusy(true);
    setProblem(null);
    const answer = await work();
    setBusy(false);
    router.refresh();
    if (answer.ok) return answer.value;
    setProblem(answer.problem.detail);
    return null;
  }

  async function start(scope: WeekScope) {
    setApplied(null);
    setResult(null);
    const started = await act<DraftState>(() => send("POST", "/rota-drafts", { body: { week, scope } }));
    if (started) setDraft(started);
  }

  async function stop(keep: boolean) {
    if (id === null) return;
    const stopped = await act<DraftState>(() => send("DELETE", `/rota-drafts/${id}?keep=${keep}`));
    if (stopped && !keep) {
      setDraft(null);
      setResult(null);
    }
  }

  async function apply(selection: { patients?: string[]; employees?: string[]; days?: string[] } = {}) {
    if (id === null) return;
    const stored = await act<Applied>(() => send("POST", `/rota-drafts/${id}/apply`, { body: selection }));
    if (!stored) return;
    setApplied(stored);
    await load(id);
  }

  async function undo(applicationId: number) {
    const undone = await act<Applied>(() => send("POST", `/rota-applications/${applicationId}/undo`));
    if (undone) setApplied({ message: undone.message });
  }

  return { draft, result, problem, applied, isBusy, start, stop, apply, undo };
}
