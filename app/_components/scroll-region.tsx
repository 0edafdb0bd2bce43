"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * Holds what may be wider than the screen. While it is, it scrolls by itself, so that the page does not,
 * and the keyboard can reach it; else it is no stop on the way.
 */
export function ScrollRegion({ name, children }: { name: string; children: ReactNode }) {
  const region = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth));
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  const reachable = overflows ? { role: "region", "aria-label": `${name}: table`, tabIndex: 0 } : {};
  return (
    <div
      ref={region}
      {...reachable}
      className="relative overflow-x-auto rounded-control print:overflow-visible"
    >
      {children}
    </div>
  );
}
