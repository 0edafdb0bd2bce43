"use client";

import { useRef, useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import type { UploadProgress } from "@/lib/services/import/progress";

const ASK_EVERY_MS = 300;

/** An upload under way: how far it has come (null until that is known), and whether it is being stored. */
export interface Running {
  isStoring: boolean;
  progress: UploadProgress | null;
  isCancelled: boolean;
}

/** Follows one upload at a time, and breaks it off when asked to. */
export function useProgress() {
  const [running, setRunning] = useState<Running | null>(null);
  const current = useRef<{ id: string; abort: AbortController; isStoring: boolean } | null>(null);

  async function follow<Value>(
    isStoring: boolean,
    begin: (id: string, signal: AbortSignal) => Promise<Answer<Value>>,
  ): Promise<Answer<Value> | "cancelled"> {
    const followed = { id: newId(), abort: new AbortController(), isStoring };
    current.current = followed;
    setRunning({ isStoring, progress: null, isCancelled: false });
    const timer = setInterval(async () => {
      const answer = await send<{ progress: UploadProgress | null }>(
        "GET",
        `/upload-progress/${followed.id}`,
      );
      if (current.current !== followed || !answer.ok) return;
      const { progress } = answer.value;
      if (progress) setRunning((now) => now && { ...now, progress });
    }, ASK_EVERY_MS);
    const answer = await begin(followed.id, followed.abort.signal);
    clearInterval(timer);
    current.current = null;
    setRunning(null);
    const isCancelled = !answer.ok && (answer.problem.title === "Cancelled" || followed.abort.signal.aborted);
    return isCancelled ? "cancelled" : answer;
  }

  async function cancel() {
    const followed = current.current;
    if (!followed) return;
    setRunning((now) => now && { ...now, isCancelled: true });
    const answer = await send<{ cancelled: boolean }>("DELETE", `/upload-progress/${followed.id}`);
    // What stores nothing may be left alone; what stores has to tell how it ended.
    if (!(answer.ok && answer.value.cancelled) && !followed.isStoring) followed.abort.abort();
  }

  return { running, follow, cancel };
}

/** `crypto.randomUUID` is missing from pages on plain http. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
