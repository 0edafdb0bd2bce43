"use client";

import { type ReactNode, useId, useState } from "react";
import { ConfirmDialog } from "@/app/_components/confirm-dialog";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import type { Act } from "@/lib/http/access";

interface ReasonDialogProps {
  act: Act;
  trigger: ReactNode;
  title: string;
  description: ReactNode;
  action: string;
  /** The words of the button that changes nothing: "Keep visit". */
  dismiss: string;
  isBusy: boolean;
  /** Whether it asks as soon as the page is there. */
  isOpenAtFirst?: boolean;
  onAct: (reason: string) => Promise<unknown>;
}

const LONGEST_REASON = 500;

/** Asks why, before something is cancelled. */
export function ReasonDialog({
  act,
  trigger,
  title,
  description,
  action,
  dismiss,
  isBusy,
  isOpenAtFirst = false,
  onAct,
}: ReasonDialogProps) {
  const id = useId();
  const [open, setOpen] = useState(isOpenAtFirst);
  const [reason, setReason] = useState("");
  return (
    <ConfirmDialog
      act={act}
      trigger={trigger}
      title={title}
      description={description}
      action={isBusy ? "Saving…" : action}
      dismiss={dismiss}
      canAct={!isBusy && reason.trim() !== ""}
      open={open}
      onOpenChange={(shown) => {
        setReason("");
        setOpen(shown);
      }}
      onAct={async () => {
        await onAct(reason.trim());
        setOpen(false);
      }}
    >
      <Field id={id} label="Reason" hint="Saved with the visit.">
        <Input
          id={id}
          autoComplete="off"
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ConfirmDialog>
  );
}
