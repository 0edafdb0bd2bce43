"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Answer } from "./api";

/**
 * One request that a page can send: whether it is in progress, and its last answer. The last answer stays
 * until the next one arrives, so that the layout does not jump; `serial` is its number, to be used as a key,
 * so that a screen reader reads the same sentence again. The page is refreshed after each answer, because
 * refusals are logged too.
 */
export function useRequest<Value, Arguments extends unknown[]>(
  request: (...given: Arguments) => Promise<Answer<Value>>,
) {
  const router = useRouter();
  const [{ answer, serial }, setLast] = useState<{ answer: Answer<Value> | null; serial: number }>({
    answer: null,
    serial: 0,
  });
  const [isBusy, setBusy] = useState(false);

  async function send(...given: Arguments): Promise<Answer<Value>> {
    setBusy(true);
    const came = await request(...given);
    setLast((last) => ({ answer: came, serial: last.serial + 1 }));
    setBusy(false);
    router.refresh();
    return came;
  }

  return { answer, serial, isBusy, send };
}
