"use client";

import { useCallback, useRef, useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { type LiveChange, whatChanged } from "./live";
import { useLiveChanges } from "./use-live-changes";

/** The day that is shown, as the server last said it. */
export interface DayInSight {
  day: TimelineDay;
  /** Shows a day that is thought to become so, until the server says how it is. */
  show(day: TimelineDay): void;
  /** Reads the day again; resolves with it, or with null when the server cannot be reached. */
  reload(): Promise<TimelineDay | null>;
  /** What another coordinator has just done, in words; null when nothing. */
  news: string | null;
  /** Who else looks at the visit that is open. */
  watchers: readonly string[];
}

/** Keeps a day up to date with what everybody does: changes come as they are written to the log. */
export function useTimelineDay(
  initial: TimelineDay,
  actor: string,
  isHeld: () => boolean,
  visitId: number | null,
): DayInSight {
  const [day, setDay] = useState(initial);
  const [seen, setSeen] = useState(initial);
  const [news, setNews] = useState<string | null>(null);
  // The server component has been asked again: what it says is newer.
  if (seen !== initial) {
    setSeen(initial);
    if (initial.logEntry >= day.logEntry) setDay(initial);
  }
  const date = initial.day;
  const latest = useRef(0);
  const reload = useCallback(async (): Promise<TimelineDay | null> => {
    latest.current += 1;
    const mine = latest.current;
    const answer: Answer<TimelineDay> = await send("GET", `/rota-days/${date}`);
    if (!answer.ok) return null;
    // An answer that was overtaken by a later one is older than what is shown.
    if (mine === latest.current) setDay(answer.value);
    return answer.value;
  }, [date]);

  async function takeIn(changes: readonly LiveChange[]): Promise<void> {
    const now = await reload();
    const others = changes.filter((change) => change.actor !== actor);
    if (now !== null && others.length > 0) setNews(whatChanged(others, now));
  }
  const watchers = useLiveChanges(day.logEntry, (changes) => void takeIn(changes), isHeld, visitId);

  return { day, show: setDay, reload, news, watchers };
}
