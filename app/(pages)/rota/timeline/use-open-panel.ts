"use client";

import { useSearchParams } from "next/navigation";

/** What is looked at beside the timeline. */
export interface OpenPanel {
  kind: "visit" | "carer" | "patient";
  id: string;
}

export interface Panels {
  shown: OpenPanel | null;
  /** The number of the visit that is shown; null when none is. */
  visitId: number | null;
  open: (panel: OpenPanel) => void;
  close: () => void;
}

const KINDS = ["visit", "carer", "patient"] as const;

/** The panel beside the timeline: it stands in the address, and going back closes it or returns to the one before. */
export function useOpenPanel(): Panels {
  const search = useSearchParams();
  const shown = panelIn(search);
  const to = (panel: OpenPanel | null, how: "pushState" | "replaceState") => {
    const query = new URLSearchParams(search);
    for (const kind of KINDS) query.delete(kind);
    if (panel) query.set(panel.kind, panel.id);
    const written = query.toString();
    window.history[how](null, "", written ? `?${written}` : window.location.pathname);
  };
  return {
    shown,
    visitId: shown?.kind === "visit" ? Number(shown.id) : null,
    // From one visit to the next is no step of its own: going back leaves the visits.
    open: (panel) => to(panel, shown?.kind === panel.kind ? "replaceState" : "pushState"),
    close: () => to(null, "replaceState"),
  };
}

/** What an address shows; a number that cannot be that of a visit shows nothing. */
function panelIn(search: Pick<URLSearchParams, "get">): OpenPanel | null {
  for (const kind of KINDS) {
    const id = search.get(kind)?.trim() ?? "";
    if (id !== "" && (kind !== "visit" || /^[1-9]\d{0,14}$/.test(id))) return { kind, id };
  }
  return null;
}
