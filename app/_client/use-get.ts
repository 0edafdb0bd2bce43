"use client";

import { useEffect, useState } from "react";
import { type Answer, send } from "./api";

/** The answer to a GET of a path; requested again when the path changes, and not at all while it is null. */
export function useGet<Value>(path: string | null): Answer<Value> | null {
  const [found, setFound] = useState<{ path: string; answer: Answer<Value> } | null>(null);
  useEffect(() => {
    if (path === null) return;
    const stop = new AbortController();
    send<Value>("GET", path, { signal: stop.signal }).then((answer) => {
      if (!stop.signal.aborted) setFound({ path, answer });
    });
    return () => stop.abort();
  }, [path]);
  return found?.path === path ? found.answer : null;
}
