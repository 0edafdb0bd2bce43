"use client";

import { Dialog } from "radix-ui";
import { useId } from "react";
import { buttonStyle } from "@/app/_components/button-style";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { TimeInput } from "@/app/_components/time-input";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import type { Intent } from "./changes";
import { MoveCarers } from "./move-carers";
import type { RowVisit } from "./rows";
import { type Move, useMove } from "./use-move";

interface MoveDialogProps {
  items: readonly RowVisit[];
  day: TimelineDay;
  onMove: (intents: Intent[], reason: string | null) => void;
  onClose: () => void;
}

/** Everything that dragging does, without a pointer: another carer, another time, another length. */
export function MoveDialog({ items, day, onMove, onClose }: MoveDialogProps) {
  const id = useId();
  const move = useMove(items, day);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-6 bottom-6 z-40 mx-auto flex max-w-2xl flex-col rounded-card border border-line bg-surface shadow-floating"
        >
          <Dialog.Title className="border-line border-b px-5 py-3 text-title">{titleOf(items)}</Dialog.Title>
          <form
            className="flex min-h-0 flex-1 flex-col"
            onSubmit={(event) => {
              event.preventDefault();
              if (move.canMove) onMove(move.intents(), move.needsReason ? move.reason.trim() : null);
            }}
          >
            <MoveTimes id={id} move={move} />
            <MoveCarers id={id} move={move} day={day} />
            <MoveButtons id={id} move={move} />
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function titleOf([lead, ...others]: readonly RowVisit[]): string {
  if (others.length > 0) return `Move ${others.length + 1} visits`;
  const name = lead?.visit.patientName ?? "";
  return lead?.assignmentId === null ? `Choose a carer for ${name}` : `Move the visit of ${name}`;
}

interface MovePartProps {
  /** Begins the ids of the controls. */
  id: string;
  move: Move;
}

function MoveTimes({ id, move }: MovePartProps) {
  return (
    <div className="grid grid-cols-2 gap-3 px-5 pt-4">
      <Field id={`${id}-start`} label={move.isOne ? "Start" : "Start of the first"}>
        <TimeInput id={`${id}-start`} required value={move.start} onChange={move.setStart} />
      </Field>
      {move.isOne && (
        <Field id={`${id}-length`} label="Minutes">
          <Input
            id={`${id}-length`}
            inputMode="numeric"
            value={move.duration}
            onChange={({ target }) => move.setDuration(target.value)}
          />
        </Field>
      )}
    </div>
  );
}

function MoveButtons({ id, move }: MovePartProps) {
  const verb = move.present === null && move.chosen !== null && move.isOne ? "Assign" : "Move";
  return (
    <div className="flex flex-wrap items-end justify-end gap-3 px-5 py-3">
      {move.needsReason && (
        <div className="min-w-60 flex-1">
          <Field id={`${id}-reason`} label="Reason">
            <Input
              id={`${id}-reason`}
              autoComplete="off"
              maxLength={500}
              value={move.reason}
              onChange={({ target }) => move.setReason(target.value)}
            />
          </Field>
        </div>
      )}
      <Dialog.Close className={buttonStyle("quiet")}>Leave it as it was</Dialog.Close>
      <button type="submit" className={buttonStyle("primary")} disabled={!move.canMove}>
        {move.needsReason ? `${verb} with this reason` : verb}
      </button>
    </div>
  );
}
