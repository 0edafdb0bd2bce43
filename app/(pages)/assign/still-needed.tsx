"use client";

import { Section } from "@/app/_components/section";
import { type ChipName, chipOf } from "./chip-values";
import { type Draft, questionsOf } from "./draft";
import { ModelSuggestion } from "./model-suggestion";
import type { People } from "./people";
import type { Desk } from "./use-desk";
import { VisitQuestions } from "./visit-questions";

interface StillNeededProps {
  draft: Draft;
  desk: Desk;
  people: People;
  /** Its number among several; null when it is the only one. */
  number: number | null;
  onOpenChip: (chip: ChipName) => void;
}

/** What has to be said before there are carers to choose from: in their place, so that what is next is always there. */
export function StillNeeded({ draft, desk, people, number, onOpenChip }: StillNeededProps) {
  const sentence = desk.sentenceToAsk(draft);
  return (
    <Section
      title={number === null ? "Still needed" : `Still needed for visit ${number}`}
      lead="The carers who can be assigned are listed here next, best match first."
      isDesk
    >
      <div className="flex flex-col gap-3">
        <VisitQuestions
          questions={questionsOf(draft)}
          onAnswer={(patch) => void desk.edit(draft, patch)}
          onOpen={(field) => onOpenChip(chipOf(field))}
        />
        {sentence !== null && (
          <ModelSuggestion
            sentence={sentence}
            draft={draft}
            people={people}
            onUse={(patch) => void desk.edit(draft, patch)}
          />
        )}
      </div>
    </Section>
  );
}
