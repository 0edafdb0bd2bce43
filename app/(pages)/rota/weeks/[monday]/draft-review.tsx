"use client";

import { type Ref, useState } from "react";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { Figure, Figures } from "@/app/_components/figure";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { inFigures } from "@/lib/domain/in-figures";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { DraftChanges } from "./draft-changes";
import { DraftCarers, DraftPatients } from "./draft-people";
import { DraftUncovered } from "./draft-uncovered";
import type { DraftResult, DraftState } from "./use-draft";

interface DraftReviewProps {
  headingRef: Ref<HTMLHeadingElement>;
  draft: DraftState & { applied?: number };
  result: DraftResult;
  employees: PersonChoice[];
  patients: PersonChoice[];
  isBusy: boolean;
  onApply: (selection?: { patients?: string[]; employees?: string[]; days?: string[] }) => void;
  onDiscard: () => void;
}

/** What is proven of all rotas of these carers; nothing where nothing is. */
function mostInWords(most: number | null, covered: number): string | undefined {
  if (most === null) return undefined;
  const limit = most === covered ? "No rota covers more" : `No rota covers more than ${most} visits`;
  return `${limit} with these carers, each run from home and back`;
}

/** How many of the uncovered visits the list below has, when some are outside what was planned; and what is proven. */
function uncoveredNote({ figures, uncovered, most_covered: most }: DraftResult): string | undefined {
  const listed = uncovered.length;
  const part =
    listed < figures.uncovered
      ? `Listed below: the ${inFigures(listed)} that can still be planned`
      : undefined;
  return [part, mostInWords(most, figures.covered)].filter(Boolean).join(". ") || undefined;
}

/** What a draft would store: coverage, the visits that stay uncovered, the changes, and the load of each carer. */
export function DraftReview(props: DraftReviewProps) {
  const { draft, result, employees, patients, isBusy, onApply, onDiscard } = props;
  const [nameOf] = useState(() => {
    const names = new Map([...employees, ...patients].map(({ id, name }) => [id.toLowerCase(), name]));
    return (id: string) => names.get(id.toLowerCase()) ?? id;
  });
  const { figures } = result;
  const isApplied = draft.state === "applied";
  return (
    <Section
      title={isApplied ? "Draft, applied" : "Draft"}
      headingRef={props.headingRef}
      lead={isApplied ? "All of it is saved in the rota." : "Nothing of it is saved yet."}
    >
      <div className="flex flex-col gap-4">
        <Figures>
          <Figure
            name="Visits covered"
            value={figures.covered}
            note={`of ${inFigures(figures.visits)}; ${hoursInWords(figures.delivered_minutes)} of ${hoursInWords(figures.required_minutes)} of care`}
          />
          <Figure name="Uncovered visits" value={figures.uncovered} note={uncoveredNote(result)} />
          <Figure
            name="Carers used"
            value={figures.carers_used}
            note={`${figures.carers_per_patient} a patient on average`}
          />
          <Figure
            name="Travel"
            value={hoursInWords(figures.travel_minutes)}
            note="Between visits, over the week"
          />
        </Figures>
        {result.advice.length > 0 && (
          <Notice kind="info" announced={false}>
            <p className="font-medium">What would help most</p>
            <ul className="list-disc pl-5">
              {result.advice.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
        {!isApplied && (
          <div className="flex flex-wrap gap-3 print:hidden">
            <Button kind="primary" isBusy={isBusy} onClick={() => onApply()}>
              {isBusy
                ? "Saving…"
                : result.changes === 0
                  ? "Nothing to change"
                  : `Save all ${result.changes} ${result.changes === 1 ? "change" : "changes"}`}
            </Button>
            <Button isBusy={isBusy} onClick={onDiscard}>
              Discard draft
            </Button>
          </div>
        )}
        <DraftUncovered uncovered={result.uncovered} nameOf={nameOf} />
        <Disclosure summary={`Changes to what is planned (${result.difference.length})`}>
          <DraftChanges
            difference={result.difference}
            nameOf={nameOf}
            isBusy={isBusy || isApplied}
            onApply={(day) => onApply({ days: [day] })}
          />
        </Disclosure>
        <Disclosure summary={`Carers and their hours (${result.carers.length})`}>
          <DraftCarers
            carers={result.carers}
            onApply={isApplied ? null : (id) => onApply({ employees: [id] })}
          />
        </Disclosure>
        <Disclosure summary={`Patients and their carers (${result.patients.length})`}>
          <DraftPatients
            patients={result.patients}
            onApply={isApplied ? null : (id) => onApply({ patients: [id] })}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
