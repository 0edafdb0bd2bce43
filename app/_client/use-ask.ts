"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Answer } from "./api";

/**
 * One thing that a page can ask the server to do: whether it is under way, and what came of it last.
 * The last answer stays until the next one is there, so that nothing jumps; `serial` is its number, to
 * be a key, so that the same words are read out again. After each answer the page is read again, for
 * refusals are recorded too.
 */
export function useAsk<Value, Arguments extends unknown[]>(
  ask: (...given: Arguments) => Promise<Answer<Value>>,
) {
  const router = useRouter();
  const [{ answer, serial }, setLast] = useState<{ answer: Answer<Value> | null; serial: number }>({
    answer: null,
    serial: 0,
  });
  const [isBusy, setBusy] = useState(false);

  async function send(...given: Arguments): Promise<Answer<Value>> {
    setBusy(true);
    const came = await ask(...given);
    setLast((last) => ({ answer: came, serial: last.serial + 1 }));
    setBusy(false);
    router.refresh();
    return came;
  }

  return { answer, serial, isBusy, send };
}
