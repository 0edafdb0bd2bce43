"use client";

import { type RefObject, useEffect, useState } from "react";

/** Extra rows beyond the visible ones, so that scrolling and tabbing find the next. */
const SPARE = 12;

/** Which rows of fixed height are in sight of a region that scrolls: `from` is in, `to` is not. */
export function useWindow(region: RefObject<HTMLElement | null>, rowHeight: number, count: number) {
  const [seen, setSeen] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const look = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [region]);
  const from = Math.max(0, Math.floor(seen.top / rowHeight) - SPARE);
  const to = Math.min(count, Math.ceil((seen.top + seen.height) / rowHeight) + SPARE);
  return { from: Math.min(from, Math.max(0, count - 1)), to };
}
