"use client";

import { useEffect, useRef, useState } from "react";
import { useRights } from "@/app/_client/rights";
import { isOfTheRota, LIVE_EVENTS, type LiveChange } from "./live";

const NOBODY: readonly string[] = [];

/** Milliseconds in which several changes are taken in together. */
const TOGETHER = 60;

interface Watchers {
  visit_id: number;
  watchers: string[];
}

/**
 * Follows what is written to the log after an entry, and hands over what may make the rota look different. `isHeld`
 * puts that off: what is being dragged is not to jump away under the pointer. Others who look at the visit `visitId` learn that it
 * is looked at here; returns their names.
 */
export function useLiveChanges(
  logEntry: number,
  onChanges: (changes: readonly LiveChange[]) => void,
  isHeld: () => boolean = () => false,
  visitId: number | null = null,
): readonly string[] {
  const [watchers, setWatchers] = useState<{ visitId: number; names: string[] } | null>(null);
  const entry = useRef(logEntry);
  const latest = useRef({ onChanges, isHeld });
  useEffect(() => {
    entry.current = Math.max(entry.current, logEntry);
    latest.current = { onChanges, isHeld };
  });
  const mayFollow = useRights().may("GET /events");
  useEffect(() => {
    if (!mayFollow) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let source: EventSource | null = null;
    let waiting: LiveChange[] = [];
    const take = () => {
      timer = null;
      if (latest.current.isHeld()) {
        timer = setTimeout(take, TOGETHER * 4);
        return;
      }
      const changes = waiting;
      waiting = [];
      latest.current.onChanges(changes);
    };
    const note = (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as LiveChange;
      if (change.id <= entry.current || !isOfTheRota(change)) return;
      entry.current = change.id;
      waiting.push(change);
      timer ??= setTimeout(take, TOGETHER);
    };
    // A browser opens six connections to one server: a page that is not looked at does not hold one.
    const look = () => {
      source?.close();
      source = null;
      if (document.visibilityState !== "visible") return;
      const watched = visitId === null ? "" : `&visit=${visitId}`;
      source = new EventSource(`/events?after=${entry.current}${watched}`);
      source.addEventListener("watchers", (event: MessageEvent<string>) => {
        const { visit_id, watchers: names } = JSON.parse(event.data) as Watchers;
        setWatchers({ visitId: visit_id, names });
      });
      for (const name of LIVE_EVENTS) source.addEventListener(name, note);
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      if (timer !== null) clearTimeout(timer);
      source?.close();
    };
  }, [mayFollow, visitId]);
  return watchers?.visitId === visitId ? (watchers?.names ?? NOBODY) : NOBODY;
}
