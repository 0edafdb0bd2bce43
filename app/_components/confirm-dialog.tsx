"use client";

import { type ReactNode, useRef, useState } from "react";
import type { Act } from "@/lib/http/access";
import { fetchedWhenShown } from "../_client/fetched-when-shown";
import { useRights } from "../_client/rights";
import { buttonStyle } from "./button-style";

// Fetched by the first press: most pages are only read.
const ConfirmBox = fetchedWhenShown(() => import("./confirm-box").then((file) => file.ConfirmBox));

export interface ConfirmDialogProps {
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
export function ConfirmDialog({ act, trigger, ...question }: ConfirmDialogProps) {
  const { may } = useRights();
  const opener = useRef<HTMLButtonElement>(null);
  const [wasOpened, setWasOpened] = useState(question.open);
  // Stays once it was there: on closing it gives the focus back.
  if (question.open && !wasOpened) setWasOpened(true);
  if (!may(act)) return null;
  return (
    <>
      <button
        ref={opener}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={question.open}
        className={buttonStyle("quiet")}
        onClick={() => question.onOpenChange(true)}
      >
        {trigger}
      </button>
      {wasOpened && <ConfirmBox {...question} opener={opener} />}
    </>
  );
}
