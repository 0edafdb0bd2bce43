"use client";

import { useSyncExternalStore } from "react";

/** Below it there is room for one thing: Tailwind's `sm`. */
const PHONE = "(width < 40rem)";

/** Whether the window is as narrow as a phone; false as the server draws it. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const width = window.matchMedia(PHONE);
      width.addEventListener("change", onChange);
      return () => width.removeEventListener("change", onChange);
    },
    () => window.matchMedia(PHONE).matches,
    () => false,
  );
}
