"use client";

import { useEffect, useState } from "react";
import type { searchEverything } from "@/lib/services/search-everything";
import { send } from "../api";

export type Found = ReturnType<typeof searchEverything>;

const NONE: Found = { people: [], visits: [] };
/** A person types faster than a server need answer. */
const PAUSE = 120;
const LONGEST = 80;

/** Who and what the server finds by what was typed, a moment after the last key. */
export function useFound(typed: string): Found {
  const words = typed.trim().slice(0, LONGEST);
  const [found, setFound] = useState<{ words: string; value: Found }>({ words: "", value: NONE });
  useEffect(() => {
    if (words === "") return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await send<Found>("GET", `/search?${new URLSearchParams({ q: words })}`, {
        signal: stop.signal,
      });
      if (!stop.signal.aborted) setFound({ words, value: answer.ok ? answer.value : NONE });
    }, PAUSE);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [words]);
  // Until the next answer the last one stays, so that the list does not jump.
  return words === "" ? NONE : found.value;
}
