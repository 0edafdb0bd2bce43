"use client";

import { AlertDialog } from "radix-ui";
import type { RefObject } from "react";
import { buttonStyle } from "./button-style";
import type { ConfirmDialogProps } from "./confirm-dialog";

interface ConfirmBoxProps extends Omit<ConfirmDialogProps, "act" | "trigger"> {
  /** Takes the focus once the question is answered. */
  opener: RefObject<HTMLButtonElement | null>;
}

/** The question itself, over the page. */
export function ConfirmBox(props: ConfirmBoxProps) {
  return (
    <AlertDialog.Root open={props.open} onOpenChange={props.onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <AlertDialog.Content
          onCloseAutoFocus={() => props.opener.current?.focus()}
          className="fixed inset-x-4 top-1/2 z-40 mx-auto max-h-[calc(100dvh-2rem)] max-w-lg -translate-y-1/2 overflow-y-auto rounded-card border border-line bg-surface p-6 shadow-floating"
        >
          <AlertDialog.Title className="text-title">{props.title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="mt-2 text-muted">{props.description}</div>
          </AlertDialog.Description>
          <form
            className="mt-5 flex flex-col gap-5"
            onSubmit={(event) => {
              event.preventDefault();
              if (props.canAct) props.onAct();
            }}
          >
            {props.children}
            <div className="flex flex-wrap justify-end gap-3">
              <AlertDialog.Cancel className={buttonStyle("quiet")}>
                {props.dismiss ?? "Go back"}
              </AlertDialog.Cancel>
              <button type="submit" className={buttonStyle("danger")} disabled={!props.canAct}>
                {props.action}
              </button>
            </div>
          </form>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
