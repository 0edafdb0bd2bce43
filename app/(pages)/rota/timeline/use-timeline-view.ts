"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { type TimelineView, viewOf, withView } from "./timeline-query";

/** What of the address says which rows are shown, and how to change it without asking the server again. */
export function useTimelineView(): { view: TimelineView; setView: (change: Partial<TimelineView>) => void } {
  const search = useSearchParams();
  const view = useMemo(() => viewOf(Object.fromEntries(search)), [search]);
  const setView = (change: Partial<TimelineView>) => {
    const query = withView(new URLSearchParams(search), change).toString();
    window.history.replaceState(null, "", query ? `?${query}` : window.location.pathname);
  };
  return { view, setView };
}
