"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Answer, post } from "./api";

/**
 * One thing that a page can ask the server to do: whether it is under way, and what came of it last.
 * After each answer the page is read again, for refusals are recorded too.
 */
export function usePost<Value>(path: string) {
  const router = useRouter();
  const [answer, setAnswer] = useState<Answer<Value> | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function send(body?: FormData | object): Promise<Answer<Value>> {
    setBusy(true);
    setAnswer(null);
    const came = await post<Value>(path, body);
    setAnswer(came);
    setBusy(false);
    router.refresh();
    return came;
  }
  return { answer, isBusy, send, setAnswer };
}
