"use client";

import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { changing } from "./drop";
import { ReasonAsk } from "./reason-ask";
import type { RowVisit } from "./rows";
import type { Changes } from "./use-changes";

// What is opened by a press is fetched then: the rows are there sooner.
const MoveDialog = fetchedWhenShown(() => import("./move-dialog").then((file) => file.MoveDialog));

interface ChangeDialogsProps {
  day: TimelineDay;
  changes: Changes;
  /** The visits that are to be moved; null while none are. */
  moving: readonly RowVisit[] | null;
  /** The dialog is closed; `isMoved` says whether something was moved. */
  onMoved: (isMoved: boolean) => void;
}

/** What is asked before a change: where to, and why. */
export function ChangeDialogs({ day, changes, moving, onMoved }: ChangeDialogsProps) {
  const { asked } = changes;
  return (
    <>
      {asked && (
        <ReasonAsk
          asked={asked}
          onDismiss={() => changes.ask(null)}
          onAnswer={(reason) => {
            changes.ask(null);
            void changes.run(asked.intents, reason);
          }}
        />
      )}
      {moving && (
        <MoveDialog
          items={moving}
          day={day}
          onClose={() => onMoved(false)}
          onMove={(intents, reason) => {
            onMoved(true);
            void changes.run(changing(intents, day), reason);
          }}
        />
      )}
    </>
  );
}

/** A visit as the dialog takes it. */
export function movingOf(day: TimelineDay, visitId: number, assignmentId: number | null): RowVisit[] | null {
  const visit = day.visits.find(({ id }) => id === visitId);
  return visit ? [{ visit, assignmentId, from: visit.from, until: visit.until, lane: 0 }] : null;
}
