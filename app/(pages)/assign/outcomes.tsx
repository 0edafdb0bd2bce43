"use client";

import type { Ref } from "react";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { BookedVisit } from "./booked-visit";
import { KeptVisit } from "./kept-visit";
import type { Outcome } from "./outcome";

/** What came of booking: who goes and why, what waits, and what was not stored at all. */
export function Outcomes({
  outcomes,
  headingRef,
}: {
  outcomes: Outcome[];
  headingRef: Ref<HTMLHeadingElement>;
}) {
  if (outcomes.length === 0) return null;
  return (
    <Section title={titleOf(outcomes)} headingRef={headingRef}>
      <div className="flex flex-col gap-4">
        {outcomes.map((outcome, index) =>
          outcome.kind === "booked" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the outcomes stand in the order in which they were asked for.
            <Booked key={index} outcome={outcome} />
          ) : outcome.kind === "kept" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <KeptVisit key={index} problem={outcome.problem} visitIds={outcome.visitIds} />
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <Failed key={index} outcome={outcome} isAlone={outcomes.length === 1} />
          ),
        )}
      </div>
    </Section>
  );
}

function titleOf(outcomes: Outcome[]): string {
  const kinds = new Set(outcomes.map(({ kind }) => kind));
  if (kinds.size > 1) return "Not all of it was booked";
  if (kinds.has("booked")) return "Booked";
  return kinds.has("kept") ? "Saved as uncovered" : "Nothing was booked";
}

function Booked({ outcome: { answer, planned } }: { outcome: Extract<Outcome, { kind: "booked" }> }) {
  const foreseen = planned.flatMap((draft) => draft.picked ?? draft.look?.chosen ?? []);
  const isOther =
    planned.every((draft) => !draft.isEdited && draft.picked === null) &&
    answer.assignments.some(({ employee_id }) => !foreseen.includes(employee_id));
  const visits = [...new Set(answer.assignments.map(({ visit_id }) => visit_id))];
  return (
    <>
      <Notice kind="success">{answer.message}</Notice>
      {isOther && (
        <Notice kind="warn">
          Something has changed since the preview, so a different carer was assigned. Check that this is
          right.
        </Notice>
      )}
      {visits.map((id) => (
        <BookedVisit key={id} assignments={answer.assignments.filter(({ visit_id }) => visit_id === id)} />
      ))}
    </>
  );
}

function Failed({
  outcome: { problem, left },
  isAlone,
}: {
  outcome: Extract<Outcome, { kind: "failed" }>;
  isAlone: boolean;
}) {
  return (
    <Notice kind="problem">
      {problem.detail}{" "}
      {!isAlone &&
        `The visits above are saved. ${left === 1 ? "The last visit is" : `The last ${left} visits are`} not, and still below.`}
      {isUncertain(problem.status) && " Press the button again: what was booked already is not booked twice."}
    </Notice>
  );
}

/** No answer, or one that tells nothing of what was stored. */
const isUncertain = (status: number) => status === 0 || (status >= 200 && status < 300);
