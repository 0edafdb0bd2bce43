"use client";

import { useEffect, useRef } from "react";
import { SENTENCE_HANDED, takeSentence } from "@/app/_client/palette/handed-sentence";

/** Calls back with a sentence that was typed in the palette: on arrival, and while the page is open. */
export function useHandedSentence(onSentence: (sentence: string) => void): void {
  const latest = useRef(onSentence);
  latest.current = onSentence;
  useEffect(() => {
    const take = () => {
      const sentence = takeSentence();
      if (sentence !== null) latest.current(sentence);
    };
    take();
    window.addEventListener(SENTENCE_HANDED, take);
    return () => window.removeEventListener(SENTENCE_HANDED, take);
  }, []);
}
