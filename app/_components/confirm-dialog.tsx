"use client";

import { AlertDialog } from "radix-ui";
import type { ReactNode } from "react";
import type { Act } from "@/lib/http/access";
import { useRights } from "../_client/rights";
import { buttonStyle } from "./button-style";

interface ConfirmDialogProps {
  /** The request that it sends: nothing is shown to those whom the server refuses it. */
  act: Act;
  /** The words of the button that opens it. */
  trigger: ReactNode;
  title: string;
  /** What will be lost, and what will not. */
  description: ReactNode;
  /** The words of the button that does it. */
  action: string;
  /** The words of the button that leaves everything as it is ("Keep visit"); "Go back" unless given. */
  dismiss?: string;
  canAct: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onAct: () => void;
  /** Shown between the description and the buttons: what has to be typed first. */
  children?: ReactNode;
}

/** Asks before something that cannot be undone from the page. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { may } = useRights();
  if (!may(props.act)) return null;
  return (
    <AlertDialog.Root open={props.open} onOpenChange={props.onOpenChange}>
      <AlertDialog.Trigger className={buttonStyle("quiet")}>{props.trigger}</AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <AlertDialog.Content className="fixed inset-x-4 top-1/2 z-40 mx-auto max-h-[calc(100dvh-2rem)] max-w-lg -translate-y-1/2 overflow-y-auto rounded-card border border-line bg-surface p-6 shadow-floating">
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
