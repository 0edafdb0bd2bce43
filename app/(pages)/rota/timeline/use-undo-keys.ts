"use client";

import { useEffect } from "react";
import type { Changes } from "./use-changes";

/** Ctrl+Z and Ctrl+Shift+Z from anywhere on the page but from what is typed in. */
export function useUndoKeys({ undo, redo }: Pick<Changes, "undo" | "redo">): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const target = event.target as HTMLElement | null;
      if (target?.closest("input, textarea, select, [role=dialog], [role=alertdialog]")) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey) undo.run();
      else if ((key === "z" && event.shiftKey) || key === "y") redo.run();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [undo, redo]);
}
