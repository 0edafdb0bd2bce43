"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { isOfTheRota, LIVE_EVENTS, type LiveChange, whatChanged } from "./live";

/** The day that is shown, as the server last said it. */
export interface DayInSight {
  day: TimelineDay;
  /** Shows a day that is thought to become so, until the server says how it is. */
  show(day: TimelineDay): void;
  /** Reads the day again; resolves with it, or with null when the server cannot be reached. */
  reload(): Promise<TimelineDay | null>;
  /** What another coordinator has just done, in words; null when nothing. */
  news: string | null;
  /** Visits that others have just changed. */
  changedVisits: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Milliseconds in which several changes are taken in together. */
const TOGETHER = 60;

/** Keeps a day up to date with what everybody does: changes come as they are written to the log. */
export function useTimelineDay(initial: TimelineDay, actor: string, isHeld: () => boolean): DayInSight {
  const [day, setDay] = useState(initial);
  const [seen, setSeen] = useState(initial);
  const [news, setNews] = useState<string | null>(null);
  const [changedVisits, setChangedVisits] = useState(NONE);
  // The server component has been asked again: what it says is newer.
  if (seen !== initial) {
    setSeen(initial);
    if (initial.day !== day.day || initial.logEntry >= day.logEntry) setDay(initial);
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

  const entry = useRef(initial.logEntry);
  useEffect(() => {
    entry.current = day.logEntry;
  }, [day.logEntry]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let source: EventSource | null = null;
    let waiting: LiveChange[] = [];
    const take = () => {
      // What is being dragged is not to jump away under the pointer.
      if (isHeld()) {
        timer = setTimeout(take, TOGETHER * 4);
        return;
      }
      timer = null;
      const changes = waiting;
      waiting = [];
      void reload().then((now) => {
        const others = changes.filter((change) => change.actor !== actor);
        if (now === null || others.length === 0) return;
        setNews(whatChanged(others, now));
        setChangedVisits(new Set(others.flatMap(({ details }) => visitIdsOf(details))));
      });
    };
    const note = (event: MessageEvent<string>) => {
      const change = JSON.parse(event.data) as LiveChange;
      if (change.id <= entry.current || !isOfTheRota(change)) return;
      waiting.push(change);
      timer ??= setTimeout(take, TOGETHER);
    };
    const open = () => {
      source = new EventSource(`/events?after=${entry.current}`);
      for (const name of LIVE_EVENTS) source.addEventListener(name, note);
    };
    // A browser opens six connections to one server: a page that is not looked at does not hold one.
    const look = () => {
      source?.close();
      source = null;
      if (document.visibilityState === "visible") open();
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      if (timer !== null) clearTimeout(timer);
      source?.close();
    };
  }, [reload, actor, isHeld]);

  return { day, show: setDay, reload, news, changedVisits };
}

function visitIdsOf(details: LiveChange["details"]): number[] {
  const { visit_id: one, visit_ids: many } = details ?? {};
  return [...(typeof one === "number" ? [one] : []), ...(Array.isArray(many) ? (many as number[]) : [])];
}
