"use client";

import { AlertDialog } from "radix-ui";
import { useId, useState } from "react";
import { buttonStyle } from "@/app/_components/button-style";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import type { Asked } from "./use-changes";

const LONGEST_REASON = 500;

const WORDS: Record<Asked["kind"], { title: string; action: string; dismiss: string; hint: string }> = {
  override: {
    title: "This needs a reason",
    action: "Assign with this reason",
    dismiss: "Leave it as it was",
    hint: "Saved with the assignment.",
  },
  remove: {
    title: "Remove the carer from this visit?",
    action: "Remove carer",
    dismiss: "Keep the carer",
    hint: "Saved with the visit, which then needs a carer.",
  },
  cancel: {
    title: "Cancel this visit?",
    action: "Cancel visit",
    dismiss: "Keep visit",
    hint: "Saved with the visit.",
  },
};

interface ReasonAskProps {
  asked: Asked;
  onAnswer: (reason: string) => void;
  onDismiss: () => void;
}

/** Asks why, before a rule is passed or something ends. */
export function ReasonAsk({ asked, onAnswer, onDismiss }: ReasonAskProps) {
  const id = useId();
  const [reason, setReason] = useState("");
  const { title, action, dismiss, hint } = WORDS[asked.kind];
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onDismiss()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <AlertDialog.Content className="fixed inset-x-4 top-1/3 z-40 mx-auto max-w-lg rounded-card border border-line bg-surface p-5 shadow-floating">
          <AlertDialog.Title className="text-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 text-muted">{asked.sentence}</AlertDialog.Description>
          <form
            className="mt-4 flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              if (reason.trim() !== "") onAnswer(reason.trim());
            }}
          >
            <Field id={id} label="Reason" hint={hint}>
              <Input
                id={id}
                autoComplete="off"
                maxLength={LONGEST_REASON}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </Field>
            <div className="flex flex-wrap justify-end gap-3">
              <AlertDialog.Cancel className={buttonStyle("quiet")}>{dismiss}</AlertDialog.Cancel>
              <button
                type="submit"
                className={buttonStyle(asked.kind === "override" ? "primary" : "danger")}
                disabled={reason.trim() === ""}
              >
                {action}
              </button>
            </div>
          </form>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
