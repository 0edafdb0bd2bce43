import type { RefObject } from "react";

/**
 * Moves the focus to where the answer is. An open dialog keeps it, the palette above all: its trap would take the
 * focus back at once, and mark what was typed there meanwhile, so that the next key would replace it.
 */
export function takeFocus(place: RefObject<HTMLElement | null>, options?: FocusOptions): void {
  const dialog = document.activeElement?.closest("[role=dialog], [role=alertdialog]");
  if (dialog && !dialog.contains(place.current)) return;
  place.current?.focus(options);
}
