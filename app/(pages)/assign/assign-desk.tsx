"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef, useState } from "react";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { BookBar } from "./book-bar";
import { type Draft, isReady, toPass } from "./draft";
import { Leads } from "./leads";
import { Outcomes } from "./outcomes";
import type { People } from "./people";
import { SentenceForm } from "./sentence-form";
import { useDesk } from "./use-desk";
import { useHandedSentence } from "./use-handed-sentence";
import type { VisitFields } from "./visit-fields";

// Fetched once the page is there: nobody needs them before the first sentence is read.
const loadVisit = () => import("./understood-visit");
const loadCandidates = () => import("./draft-candidates");
const UnderstoodVisit = dynamic(() => loadVisit().then((module) => module.UnderstoodVisit));
const DraftCandidates = dynamic(() => loadCandidates().then((module) => module.DraftCandidates));

interface AssignDeskProps {
  examples: string[];
  people: People;
  /** Fields that the address has filled in, to begin with the form; null to begin with a sentence. */
  filledIn: Partial<VisitFields> | null;
  /** Whether a language model may be asked about what a sentence leaves open. */
  hasLanguageModel: boolean;
}

/** Where a visit is asked for in words or by a form, seen as it was understood, and booked. */
export function AssignDesk({ examples, people, filledIn, hasLanguageModel }: AssignDeskProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const booked = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [sentence, setSentence] = useState("");
  const [focusAt, setFocusAt] = useState<"book" | "heading" | "booked" | null>(null);
  const desk = useDesk();
  const { outcomes, problem } = desk;
  const leads = desk.drafts.find(({ look }) => look?.leads_to)?.look?.leads_to ?? null;
  const drafts = leads ? [] : desk.drafts;

  useEffect(() => {
    void loadVisit();
    void loadCandidates();
  }, []);

  // Where the answer is, once it is on the page.
  useEffect(() => {
    if (focusAt === null) return;
    const places = { book: button, heading, booked };
    // Beside the sentence the bar is in sight already: nothing has to move for it.
    const isBeside = focusAt === "book" && window.matchMedia("(min-width: 64rem)").matches;
    (places[focusAt].current ?? heading.current ?? box.current)?.focus({ preventScroll: isBeside });
    setFocusAt(null);
  }, [focusAt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page is opened.
  useEffect(() => {
    if (filledIn !== null) void desk.startForm(filledIn);
  }, []);

  async function look(words = sentence) {
    const read = await desk.lookAtSentence(words);
    if (read.length > 0) setFocusAt(read.every(isReady) ? "book" : "heading");
  }

  useHandedSentence((words) => {
    setSentence(words);
    void look(words);
  });

  function clear() {
    desk.clear();
    box.current?.focus();
  }

  async function book() {
    const missing = firstWithoutReason(drafts);
    if (missing !== null) {
      const boxes = document.querySelectorAll<HTMLInputElement>("[data-override-reason]");
      boxes[missing]?.reportValidity();
      return;
    }
    await desk.book();
    setSentence("");
    setFocusAt("booked");
  }

  const isRead = drafts.length > 0;
  return (
    <div
      className={`grid items-start gap-4 ${isRead ? "lg:grid-cols-[minmax(22rem,5fr)_minmax(0,7fr)]" : ""}`}
    >
      <div className="flex min-w-0 flex-col gap-4">
        <Section isDesk title="Ask for a visit">
          <SentenceForm
            box={box}
            sentence={sentence}
            onChange={setSentence}
            onFill={(words) => {
              setSentence(words);
              box.current?.focus();
            }}
            onSubmit={() => look()}
            onForm={async () => {
              await desk.startForm();
              setFocusAt("heading");
            }}
            examples={examples}
            isBusy={desk.busy === "looking"}
            isRead={isRead}
          />
        </Section>
        {problem && <Notice kind="problem">{problem.detail}</Notice>}
        {leads && <Leads leads={leads} headingRef={heading} />}
        <Outcomes outcomes={outcomes} headingRef={booked} />
        {drafts.length > 0 && (
          <Section
            title={
              drafts.length === 1 ? "What was understood" : `What was understood: ${drafts.length} visits`
            }
            lead="Nothing is stored yet. Choose any part to change it."
            headingRef={heading}
          >
            <div className="flex flex-col gap-4">
              {drafts.map((draft, index) => (
                <UnderstoodVisit
                  key={draft.key}
                  draft={draft}
                  desk={desk}
                  people={people}
                  number={numberOf(drafts, index)}
                  sentenceToAsk={
                    hasLanguageModel && drafts.length === 1 && !draft.isEdited ? desk.sentence : null
                  }
                />
              ))}
            </div>
          </Section>
        )}
      </div>
      {isRead && (
        <div className="flex min-w-0 flex-col gap-4">
          {drafts.map((draft, index) => (
            <DraftCandidates key={draft.key} draft={draft} desk={desk} number={numberOf(drafts, index)} />
          ))}
          <BookBar
            drafts={drafts}
            button={button}
            isBusy={desk.busy === "booking"}
            onBook={book}
            onClear={clear}
          />
        </div>
      )}
    </div>
  );
}

const numberOf = (drafts: Draft[], index: number) => (drafts.length === 1 ? null : index + 1);

/** Which of the boxes for a reason is still empty; null when none is. */
function firstWithoutReason(drafts: Draft[]): number | null {
  const passing = drafts.filter((draft) => toPass(draft).length > 0);
  const index = passing.findIndex(({ overrideReason }) => overrideReason.trim() === "");
  return index < 0 ? null : index;
}
