"use client";

import { type ReactNode, type Ref, useState } from "react";
import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { BookBar } from "./book-bar";
import type { ChipName } from "./chip-values";
import { type Draft, questionsOf } from "./draft";
import { Leads } from "./leads";
import { Outcomes } from "./outcomes";
import type { People } from "./people";
import { SentenceForm } from "./sentence-form";
import { useAsking } from "./use-asking";
import { type Desk, useDesk } from "./use-desk";
import type { VisitFields } from "./visit-fields";

// Fetched while the first sentence is typed: they are not needed before it is read.
const loadVisit = () => import("./understood-visit");
const loadCandidates = () => import("./draft-candidates");
const loadQuestions = () => import("./still-needed");
const UnderstoodVisit = fetchedWhenShown(() => loadVisit().then((module) => module.UnderstoodVisit));
const StillNeeded = fetchedWhenShown(() => loadQuestions().then((module) => module.StillNeeded));
const DraftCandidates = fetchedWhenShown(() => loadCandidates().then((module) => module.DraftCandidates));

interface AssignDeskProps {
  examples: string[];
  people: People;
  /** Fields that the address has filled in, to begin with the form; null to begin with a sentence. */
  filledIn: Partial<VisitFields> | null;
  /** Whether a language model may be asked about what a sentence leaves open. */
  hasLanguageModel: boolean;
  /** Beside the sentence until one is read. */
  beside: ReactNode;
}

/** Where a visit is asked for in words or by a form, seen as it was understood, and booked. */
export function AssignDesk({ examples, people, filledIn, hasLanguageModel, beside }: AssignDeskProps) {
  const desk = useDesk(hasLanguageModel);
  const asking = useAsking(desk, filledIn);
  const { places } = asking;
  const [opened, setOpened] = useState<OpenChip | null>(null);
  const leads = desk.drafts.find(({ look }) => look?.leads_to)?.look?.leads_to ?? null;
  const drafts = leads ? [] : desk.drafts;
  const isRead = drafts.length > 0;
  return (
    <div
      className={`grid items-start gap-4 ${isRead || beside ? "lg:grid-cols-[minmax(22rem,5fr)_minmax(0,7fr)]" : ""}`}
    >
      <div className="flex min-w-0 flex-col gap-4">
        <Section isDesk title="Ask for a visit">
          <SentenceForm
            box={places.box}
            sentence={asking.sentence}
            onChange={(words) => {
              void loadVisit();
              void loadCandidates();
              void loadQuestions();
              asking.setSentence(words);
            }}
            onFill={asking.fill}
            onSubmit={asking.look}
            onForm={asking.startForm}
            examples={examples}
            isBusy={desk.busy === "looking"}
            isRead={isRead}
          />
        </Section>
        {desk.problem && <Notice kind="problem">{desk.problem.detail}</Notice>}
        {leads && <Leads leads={leads} headingRef={places.heading} />}
        <Outcomes outcomes={desk.outcomes} headingRef={places.booked} />
        {isRead && (
          <Understood {...{ drafts, desk, people, opened, setOpened }} headingRef={places.heading} />
        )}
      </div>
      {!isRead && beside}
      {isRead && (
        <div className="flex min-w-0 flex-col gap-4">
          {drafts.map((draft, index) => {
            const shared = { draft, desk, number: numberOf(drafts, index) };
            return questionsOf(draft).length > 0 ? (
              <StillNeeded
                key={draft.key}
                {...shared}
                people={people}
                onOpenChip={(chip) => setOpened({ key: draft.key, chip })}
              />
            ) : (
              <DraftCandidates key={draft.key} {...shared} />
            );
          })}
          <BookBar
            drafts={drafts}
            button={places.book}
            isBusy={desk.busy === "booking"}
            onBook={asking.book}
            onClear={asking.clear}
          />
        </div>
      )}
    </div>
  );
}

/** The part of a visit that is being changed. */
interface OpenChip {
  key: Draft["key"];
  chip: ChipName;
}

interface UnderstoodProps {
  drafts: Draft[];
  desk: Desk;
  people: People;
  opened: OpenChip | null;
  setOpened: (opened: OpenChip | null) => void;
  headingRef: Ref<HTMLHeadingElement>;
}

/** What was understood of each visit that the sentence asks for. */
function Understood({ drafts, desk, people, opened, setOpened, headingRef }: UnderstoodProps) {
  return (
    <Section
      title={drafts.length === 1 ? "What was understood" : `What was understood: ${drafts.length} visits`}
      lead="Nothing is saved yet. Choose any part to change it."
      headingRef={headingRef}
    >
      <div className="flex flex-col gap-4">
        {drafts.map((draft, index) => (
          <UnderstoodVisit
            key={draft.key}
            draft={draft}
            desk={desk}
            people={people}
            number={numberOf(drafts, index)}
            openChip={opened?.key === draft.key ? opened.chip : null}
            onOpenChip={(chip) => setOpened(chip && { key: draft.key, chip })}
          />
        ))}
      </div>
    </Section>
  );
}

const numberOf = (drafts: Draft[], index: number) => (drafts.length === 1 ? null : index + 1);
