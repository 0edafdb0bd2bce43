"use client";

import { useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Select } from "@/app/_components/select";
import { TextLink } from "@/app/_components/text-link";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { DraftProgress } from "./draft-progress";
import { DraftReview } from "./draft-review";
import { PublishWeek } from "./publish-week";
import { type DraftState, useDraft, type WeekScope } from "./use-draft";
import type { RotaWeek } from "./week-state";

interface WeekDeskProps {
  week: RotaWeek;
  draft: DraftState | null;
  isPast: boolean;
  hasBegun: boolean;
  proposedPackages: number;
  employees: PersonChoice[];
  patients: PersonChoice[];
}

const SCOPES: Record<WeekScope, string> = {
  all: "The whole week",
  unassigned: "Only what is uncovered",
  "from-now": "Only what is still to come",
};

/** Generates a week, shows what that would change, applies it, and publishes. */
export function WeekDesk(props: WeekDeskProps) {
  const { week, isPast, hasBegun, proposedPackages } = props;
  const [scope, setScope] = useState<WeekScope>(hasBegun ? "from-now" : "all");
  const drafting = useDraft(week.week, props.draft);
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, result, problem, applied, isBusy } = drafting;
  const isPlanning = draft?.state === "planning";
  const isPlanned = week.figures.visits > 0;
  if (isPast)
    return (
      <Notice kind="info" announced={false}>
        This week is over.
      </Notice>
    );
  return (
    <>
      <Section
        title={isPlanned ? "Generate again" : "Generate this week"}
        headingRef={heading}
        lead={
          isPlanned
            ? "What is planned already changes as little as possible. You see every change before it is saved."
            : "The visits come from the care packages. You see who goes where, and what is uncovered and why, before anything is saved."
        }
        isDesk
      >
        <div className="flex flex-col gap-4">
          {problem && <Notice kind="problem">{problem}</Notice>}
          {applied && (
            <Notice kind="success">
              <p>{applied.message}</p>
              {(applied.left_out?.length ?? 0) > 0 && (
                <ul className="list-disc pl-5">
                  {applied.left_out?.map((one, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole.
                    <li key={index}>{one.sentence}</li>
                  ))}
                </ul>
              )}
              {applied.application_id !== undefined && (
                <div className="mt-3">
                  <Button isBusy={isBusy} onClick={() => drafting.undo(applied.application_id as number)}>
                    Undo
                  </Button>
                </div>
              )}
            </Notice>
          )}
          {proposedPackages > 0 && (
            <p className="text-muted">
              {proposedPackages === 1 ? "1 care package is" : `${proposedPackages} care packages are`}{" "}
              proposed and not confirmed. Their visits take part.{" "}
              <TextLink href="/rota/care-packages">Check the care packages</TextLink>
            </p>
          )}
          {isPlanning ? (
            <DraftProgress draft={draft} isBusy={isBusy} onStop={drafting.stop} />
          ) : (
            <div className="flex flex-wrap items-end gap-3">
              {isPlanned && (
                <div className="w-64">
                  <Field id="week-scope" label="What to plan">
                    <Select
                      id="week-scope"
                      value={scope}
                      onChange={({ target }) => setScope(target.value as WeekScope)}
                    >
                      {Object.entries(SCOPES).map(([value, label]) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </Select>
                  </Field>
                </div>
              )}
              <Button
                kind={result || (isPlanned && week.state === "planned") ? "quiet" : "primary"}
                isBusy={isBusy}
                onClick={() => drafting.start(scope)}
              >
                Generate week
              </Button>
            </div>
          )}
        </div>
      </Section>
      {draft && result && draft.state !== "planning" && (
        <DraftReview
          key={draft.draft_id}
          draft={draft}
          result={result}
          employees={props.employees}
          patients={props.patients}
          isBusy={isBusy}
          onApply={drafting.apply}
          onDiscard={() => drafting.stop(false)}
        />
      )}
      {isPlanned && <PublishWeek week={week} />}
    </>
  );
}
