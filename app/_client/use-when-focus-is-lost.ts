"use client";

import { useEffect, useRef } from "react";

/**
 * Moves the focus when `when` has changed and what had the focus is gone with it, as a button is that was pressed and
 * is done. Whoever went on to something else meanwhile stays there.
 */
export function useWhenFocusIsLost(when: unknown, move: () => void): void {
  const known = useRef(when);
  useEffect(() => {
    if (known.current === when) return;
    known.current = when;
    if (document.activeElement === document.body) move();
  });
}
