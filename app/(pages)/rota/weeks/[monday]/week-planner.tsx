"use client";

import { useEffect, useRef, useState } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { useWhenFocusIsLost } from "@/app/_client/use-when-focus-is-lost";
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
import { type Applied, type DraftState, useDraft, type WeekScope } from "./use-draft";
import type { RotaWeek } from "./week-state";

interface WeekPlannerProps {
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
export function WeekPlanner(props: WeekPlannerProps) {
  const { week, isPast, hasBegun, proposedPackages } = props;
  const [scope, setScope] = useState<WeekScope>(hasBegun ? "from-now" : "all");
  const drafting = useDraft(week.week, props.draft);
  const heading = useRef<HTMLHeadingElement>(null);
  const review = useRef<HTMLHeadingElement>(null);
  const { draft, result, problem, applied, isBusy } = drafting;
  const isPlanning = draft?.state === "planning";
  const isPlanned = week.figures.visits > 0;
  // What is next stands first: a draft that waits to be saved, or else the publication.
  const isDraftOpen = draft !== null && result !== null && draft.state !== "applied";
  // A draft that was there before is read as the page is opened: that moves nothing.
  const hasPlanned = useRef(false);
  useEffect(() => {
    if (isPlanning) hasPlanned.current = true;
  }, [isPlanning]);
  useWhenFocusIsLost(result, () => {
    if (hasPlanned.current) takeFocus(review);
  });
  useWhenFocusIsLost(applied, () => takeFocus(heading));
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
          {applied && <AppliedNotice applied={applied} isBusy={isBusy} onUndo={drafting.undo} />}
          {proposedPackages > 0 && <ProposedPackages count={proposedPackages} />}
          {isPlanning ? (
            <DraftProgress draft={draft} isBusy={isBusy} onStop={drafting.stop} />
          ) : (
            <div className="flex flex-wrap items-end gap-3">
              {isPlanned && <ScopeField scope={scope} onChange={setScope} />}
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
      {isPlanned && !isDraftOpen && <PublishWeek week={week} />}
      {draft && result && draft.state !== "planning" && (
        <DraftReview
          key={draft.draft_id}
          headingRef={review}
          draft={draft}
          result={result}
          employees={props.employees}
          patients={props.patients}
          isBusy={isBusy}
          onApply={drafting.apply}
          onDiscard={() => drafting.stop(false)}
        />
      )}
      {isPlanned && isDraftOpen && <PublishWeek week={week} />}
    </>
  );
}

interface AppliedNoticeProps {
  applied: Applied;
  isBusy: boolean;
  onUndo: (applicationId: number) => void;
}

/** What was saved of a draft, what could not be, and the way back. */
function AppliedNotice({ applied, isBusy, onUndo }: AppliedNoticeProps) {
  const { message, application_id: id, left_out: leftOut = [] } = applied;
  return (
    <Notice kind="success">
      <p>{message}</p>
      {leftOut.length > 0 && (
        <ul className="list-disc pl-5">
          {leftOut.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole.
            <li key={index}>{one.sentence}</li>
          ))}
        </ul>
      )}
      {id !== undefined && (
        <div className="mt-3">
          <Button isBusy={isBusy} onClick={() => onUndo(id)}>
            Undo
          </Button>
        </div>
      )}
    </Notice>
  );
}

function ProposedPackages({ count }: { count: number }) {
  return (
    <p className="text-muted">
      {count === 1 ? "1 care package is" : `${count} care packages are`} proposed and not confirmed. Their
      visits take part. <TextLink href="/rota/care-packages">Check the care packages</TextLink>
    </p>
  );
}

function ScopeField({ scope, onChange }: { scope: WeekScope; onChange: (scope: WeekScope) => void }) {
  return (
    <div className="w-64">
      <Field id="week-scope" label="What to plan">
        <Select id="week-scope" value={scope} onChange={({ target }) => onChange(target.value as WeekScope)}>
          {Object.entries(SCOPES).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
