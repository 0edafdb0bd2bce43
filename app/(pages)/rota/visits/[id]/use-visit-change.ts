"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import { useIdempotencyKeys } from "@/app/_client/use-idempotency-keys";
import type { ProblemBody } from "@/lib/http/problem";

/** A change of a visit or of one of its assignments. */
export interface VisitChange {
  method: "POST" | "PATCH" | "DELETE";
  path: string;
  body?: object;
  /** The version that was looked at; null where none is asked for. */
  version: number | null;
}

const VERSION_PASSED = 412;

/**
 * Sends changes with the version that was looked at. The page is read again after each that was made; after a 412 it
 * stays as it is, so that both versions can be looked at. A POST with a body carries a key, and is done once.
 */
export function useVisitChange() {
  const router = useRouter();
  const keys = useIdempotencyKeys();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemBody | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  async function change({ method, path, body, version }: VisitChange): Promise<boolean> {
    setBusy(true);
    const key = method === "POST" && body ? { path, body } : null;
    const answer: Answer<{ message: string }> = await send(method, path, {
      body,
      headers: {
        ...(version === null ? {} : { "if-match": `"${version}"` }),
        ...(key ? { "idempotency-key": keys.keyFor(key) } : {}),
      },
    });
    setBusy(false);
    if (key && (answer.ok || (answer.problem.status >= 400 && answer.problem.status < 500)))
      keys.isAnswered(key);
    setProblem(answer.ok ? null : answer.problem);
    setMessage(answer.ok ? answer.value.message : null);
    if (answer.ok || answer.problem.status !== VERSION_PASSED) router.refresh();
    return answer.ok;
  }

  return {
    isBusy,
    message,
    problem,
    isPassed: problem?.status === VERSION_PASSED,
    change,
    /** Forgets the last answer. */
    clear() {
      setProblem(null);
      setMessage(null);
    },
    /** Reads the page as things stand now. */
    load() {
      setProblem(null);
      setMessage(null);
      router.refresh();
    },
  };
}

export type VisitChanging = ReturnType<typeof useVisitChange>;
