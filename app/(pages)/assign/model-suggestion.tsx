"use client";

import { useState } from "react";
import { send } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { SuggestionAnswer } from "@/lib/services/sentence-help/suggest-fields";
import { CHIP_LABELS, CHIPS, chipValue } from "./chip-values";
import type { Draft } from "./draft";
import type { People } from "./people";
import type { VisitFields } from "./visit-fields";

interface ModelSuggestionProps {
  /** The sentence that the draft was read from. */
  sentence: string;
  draft: Draft;
  people: People;
  onUse: (patch: Partial<VisitFields>) => void;
}

/** Asks the language model about what is missing, and shows what it suggests until somebody takes it or not. */
export function ModelSuggestion({ sentence, draft, people, onUse }: ModelSuggestionProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [answer, setAnswer] = useState<SuggestionAnswer | null>(null);

  async function ask() {
    setIsAsking(true);
    const got = await send<SuggestionAnswer>("POST", "/sentence-suggestions", { body: { prompt: sentence } });
    setIsAsking(false);
    setProblem(got.ok ? null : got.problem.detail);
    setAnswer(got.ok ? got.value : null);
  }

  if (answer === null)
    return (
      <div className="flex flex-col items-start gap-2">
        <Button act="POST /sentence-suggestions" isBusy={isAsking} onClick={ask}>
          {isAsking ? "Asking…" : "Ask the language model"}
        </Button>
        {problem && <Notice kind="problem">{problem}</Notice>}
      </div>
    );
  const lines = suggestedLines(answer, draft, people);
  return (
    <Notice kind="info">
      <p>{answer.message}</p>
      {lines.length > 0 && (
        <>
          <ul aria-label="Suggested" className="my-2 list-disc pl-5">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => onUse(answer.suggestion)}>Use the suggestion</Button>
            <Button onClick={() => setAnswer(null)}>Do not use it</Button>
          </div>
        </>
      )}
    </Notice>
  );
}

/** What would be different, each as its chip would say it. */
function suggestedLines({ suggestion }: SuggestionAnswer, draft: Draft, people: People): string[] {
  const changed = { ...draft, fields: { ...draft.fields, ...suggestion } };
  return CHIPS.flatMap((chip) => {
    const { text } = chipValue(chip, changed, people);
    return text === chipValue(chip, draft, people).text ? [] : [`${CHIP_LABELS[chip]}: ${text}`];
  });
}
