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

/** The visit whose panel is open: it stands in the address, and going back closes it. */
export function useOpenVisit(): { visitId: number | null; open: (id: number) => void; close: () => void } {
  const search = useSearchParams();
  const text = search.get("visit") ?? "";
  const visitId = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
  const to = (id: number | null, how: "pushState" | "replaceState") => {
    const query = new URLSearchParams(search);
    if (id === null) query.delete("visit");
    else query.set("visit", String(id));
    const written = query.toString();
    window.history[how](null, "", written ? `?${written}` : window.location.pathname);
  };
  return {
    visitId,
    open: (id) => to(id, visitId === null ? "pushState" : "replaceState"),
    close: () => to(null, "replaceState"),
  };
}
