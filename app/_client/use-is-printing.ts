"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed: what was left out for speed has to be there by then. */
export function useIsPrinting(): boolean {
  const [onPaper, setOnPaper] = useState(false);
  useEffect(() => {
    const paper = window.matchMedia("print");
    // The browser prints the page as it is when this returns.
    const look = () => flushSync(() => setOnPaper(paper.matches));
    const before = () => flushSync(() => setOnPaper(true));
    paper.addEventListener("change", look);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", look);
    // The print may have begun before the page could hear of it.
    setOnPaper(paper.matches);
    return () => {
      paper.removeEventListener("change", look);
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", look);
    };
  }, []);
  return onPaper;
}
