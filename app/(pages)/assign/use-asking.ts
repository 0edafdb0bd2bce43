"use client";

import { useEffect, useRef, useState } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { type Draft, isReady, toPass } from "./draft";
import type { Desk } from "./use-desk";
import { useHandedSentence } from "./use-handed-sentence";
import type { VisitFields } from "./visit-fields";

/** The sentence that is typed, what is done with it, and where the focus goes once it is answered. */
export function useAsking(desk: Desk, filledIn: Partial<VisitFields> | null) {
  const [sentence, setSentence] = useState("");
  const { places, moveFocus } = useFocusAtAnswer();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page is opened.
  useEffect(() => {
    if (filledIn !== null) void desk.startForm(filledIn);
  }, []);

  async function look(words = sentence) {
    const read = await desk.lookAtSentence(words);
    if (read.length > 0) moveFocus(read.every(isReady) ? "book" : "heading");
  }

  useHandedSentence((words) => {
    setSentence(words);
    void look(words);
  });

  return {
    places,
    sentence,
    setSentence,
    look: () => look(),
    fill: (words: string) => {
      setSentence(words);
      takeFocus(places.box);
    },
    startForm: async () => {
      await desk.startForm();
      moveFocus("heading");
    },
    clear: () => {
      desk.clear();
      takeFocus(places.box);
    },
    book: async () => {
      const missing = firstWithoutReason(desk.drafts);
      if (missing !== null) {
        const boxes = document.querySelectorAll<HTMLInputElement>("[data-override-reason]");
        boxes[missing]?.reportValidity();
        return;
      }
      await desk.book();
      setSentence("");
      moveFocus("booked");
    },
  };
}

export type Asking = ReturnType<typeof useAsking>;

/** Where the answer is, once it is on the page. */
function useFocusAtAnswer() {
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const booked = useRef<HTMLHeadingElement>(null);
  const book = useRef<HTMLButtonElement>(null);
  const [focusAt, moveFocus] = useState<"book" | "heading" | "booked" | null>(null);
  useEffect(() => {
    if (focusAt === null) return;
    // Beside the sentence the bar is in sight already: nothing has to move for it.
    const isBeside = focusAt === "book" && window.matchMedia("(min-width: 64rem)").matches;
    const place = { book, heading, booked }[focusAt];
    takeFocus([place, heading].find(({ current }) => current) ?? box, { preventScroll: isBeside });
    moveFocus(null);
  }, [focusAt]);
  return { places: { box, heading, booked, book }, moveFocus };
}

/** Which of the boxes for a reason is still empty; null when none is. */
function firstWithoutReason(drafts: Draft[]): number | null {
  const passing = drafts.filter((draft) => toPass(draft).length > 0);
  const index = passing.findIndex(({ overrideReason }) => overrideReason.trim() === "");
  return index < 0 ? null : index;
}
