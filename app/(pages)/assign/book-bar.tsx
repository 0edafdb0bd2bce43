"use client";

import { CalendarCheck } from "lucide-react";
import type { RefObject } from "react";
import { namesOf } from "@/app/_client/candidates/names-of";
import { Button } from "@/app/_components/button";
import { visitsInWords } from "@/lib/domain/in-figures";
import { formatLocal } from "@/lib/domain/time";
import { chosenCandidates, type Draft, isReady, isUnderstood, questionsOf } from "./draft";

interface BookBarProps {
  drafts: Draft[];
  button: RefObject<HTMLButtonElement | null>;
  isBusy: boolean;
  onBook: () => void;
  /** Removes everything from the desk. */
  onClear: () => void;
}

/** The one button that books what is seen, and says what that is; in sight wherever the carers are read. */
export function BookBar({ drafts, button, isBusy, onBook, onClear }: BookBarProps) {
  const isLooking = drafts.some((draft) => draft.isLooking);
  const understood = drafts.length > 0 && drafts.every(isUnderstood);
  // While something is asked there is nothing to book, and no list that the button has to stay above.
  const isAsking = drafts.some((draft) => questionsOf(draft).length > 0);
  return (
    <section
      aria-label="Book"
      data-stays-in-sight={isAsking ? undefined : ""}
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border bg-surface px-4 py-3 print:hidden ${
        isAsking
          ? "border-line"
          : "sticky bottom-[calc(var(--spacing-foot)+0.5rem)] z-10 border-edge shadow-floating"
      }`}
    >
      {understood && (
        <Button ref={button} kind="primary" isBusy={isBusy} onClick={onBook}>
          <CalendarCheck aria-hidden className="size-4 shrink-0" />
          {isBusy ? "Booking…" : labelOf(drafts)}
        </Button>
      )}
      <Button onClick={onClear}>Start over</Button>
      <p role="status" className="min-w-0 flex-1 basis-56 text-muted text-small">
        {isLooking ? "Looking again…" : understood ? standOf(drafts) : ASKED_FIRST}
      </p>
    </section>
  );
}

const ASKED_FIRST = "Nothing to book yet: answer what is still needed first.";

function labelOf(drafts: Draft[]): string {
  const ready = drafts.filter(isReady).length;
  const [only] = drafts;
  if (drafts.length === 1 && only) return ready === 1 ? `Book ${inWords(only)}` : "Save as uncovered";
  if (ready === drafts.length) return `Book ${visitsInWords(ready)}`;
  if (ready === 0) return `Save ${visitsInWords(drafts.length)} as uncovered`;
  return `Book ${visitsInWords(ready)} and save ${drafts.length - ready} as uncovered`;
}

/** `Emma Wilson for Marek Smith, Tue 24 Nov 2026, 11:00` */
function inWords(draft: Draft): string {
  const who = namesOf(chosenCandidates(draft), draft.look?.candidates ?? []);
  const when = draft.look?.planned ? formatLocal(draft.look.planned.start_time) : "";
  return `${who.join(" and ")} for ${draft.look?.patient_name ?? draft.look?.patient_id}, ${when}`;
}

function standOf(drafts: Draft[]): string {
  const [only] = drafts;
  if (drafts.length !== 1 || !only?.look) return drafts.filter(isReady).map(inWords).join("; ");
  const may = only.look.candidates.filter(({ standing }) => standing === "may").length;
  const waits =
    only.look.visit_id === null ? "" : " This visit is already saved as uncovered, and is not booked twice.";
  return `${may} of ${only.look.candidates.length} carers can be assigned.${waits}`;
}
