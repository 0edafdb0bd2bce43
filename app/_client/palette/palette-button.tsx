"use client";

import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import type { CivilDate } from "@/lib/domain/time";
import { hasSingleKeys } from "./single-keys";

/** The palette costs 20 kB that no page needs before it is opened. */
const Palette = fetchedWhenShown(() => import("./palette").then((module) => module.Palette));
const Shortcuts = fetchedWhenShown(() => import("./shortcuts").then((module) => module.Shortcuts));

type Open = "palette" | "shortcuts" | null;

/** Opens the palette by a press, Ctrl K or ⌘ K, and the list of shortcuts by `?`. */
export function PaletteButton({ today }: { today: CivilDate }) {
  const [open, setOpen] = useState<Open>(null);
  /** What was opened once stays loaded. */
  const [loaded, setLoaded] = useState<Set<Open>>(new Set());
  const show = (what: Open) => {
    setLoaded((known) => new Set(known).add(what));
    setOpen(what);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wanted = openedBy(event);
      if (wanted === null) return;
      event.preventDefault();
      setLoaded((known) => new Set(known).add(wanted));
      setOpen((now) => (now === wanted ? null : wanted));
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => show("palette")}
        className="flex min-h-touch min-w-touch items-center gap-2.5 rounded-control text-muted hover:bg-sunken hover:text-ink max-md:justify-center md:border md:border-line md:px-2.5 md:max-rail:flex-col md:max-rail:justify-center md:max-rail:gap-0.5 md:max-rail:px-0.5 md:max-rail:py-1.5 md:max-rail:text-tiny"
      >
        <Search aria-hidden className="size-4 shrink-0 max-rail:size-5" strokeWidth={1.75} />
        <span className="max-md:sr-only">Find</span>
        <kbd aria-hidden className="ml-auto font-sans text-tiny max-rail:hidden">
          Ctrl K
        </kbd>
      </button>
      {loaded.has("palette") && (
        <Palette
          today={today}
          open={open === "palette"}
          onOpenChange={(is) => setOpen(is ? "palette" : null)}
          onShortcuts={() => show("shortcuts")}
        />
      )}
      {loaded.has("shortcuts") && (
        <Shortcuts open={open === "shortcuts"} onOpenChange={(is) => setOpen(is ? "shortcuts" : null)} />
      )}
    </>
  );
}

/** What a key opens: nothing while something is typed elsewhere, nor where single keys are turned off. */
function openedBy(event: KeyboardEvent): Exclude<Open, null> | null {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey) return "palette";
  const isTyping =
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName));
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  return event.key === "?" && isPlain && !isTyping && hasSingleKeys() ? "shortcuts" : null;
}
