"use client";

import { Trash2 } from "lucide-react";
import { useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { usePost } from "@/app/_client/use-post";
import { ConfirmDialog } from "@/app/_components/confirm-dialog";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import type { ClearAnswer } from "@/lib/services/clear-data";
import { ActionRow } from "./action-row";

interface ClearEverythingProps {
  employees: number;
  patients: number;
  assignments: number;
}

const WORD = "CLEAR";
const some = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Empties the lists, after a word was typed: a click in passing must not cost a branch its rota. */
export function ClearEverything({ employees, patients, assignments }: ClearEverythingProps) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const { answer, serial, isBusy, send } = usePost<ClearAnswer>("/database/clear");
  const show = (shown: boolean) => {
    setTyped("");
    setOpen(shown);
  };
  return (
    <ActionRow
      act="POST /database/clear"
      what="Removes all people, visits and uploads. A backup is taken first."
      answer={
        <AnswerNotice key={serial} answer={answer}>
          {clearedSentence}
        </AnswerNotice>
      }
    >
      <ConfirmDialog
        act="POST /database/clear"
        trigger={
          <>
            <Trash2 aria-hidden className="size-4 text-bad" />
            Clear everything
          </>
        }
        title="Clear everything?"
        description={
          <>
            <p>
              {some(employees, "carer")}, {some(patients, "patient")} and {some(assignments, "assignment")}{" "}
              will be gone from this machine, with every upload.
            </p>
            <p className="mt-2">A backup of the file is taken first, and the audit log stays.</p>
          </>
        }
        action={isBusy ? "Clearing…" : "Clear everything"}
        canAct={typed === WORD && !isBusy}
        open={open}
        onOpenChange={show}
        onAct={() => send().then(() => show(false))}
      >
        <Field id="clear-word" label={`Type ${WORD} to continue`}>
          <Input
            id="clear-word"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
      </ConfirmDialog>
    </ActionRow>
  );
}

function clearedSentence({ cleared, backup }: ClearAnswer) {
  return (
    <>
      Cleared {some(cleared.employees, "carer")}, {some(cleared.patients, "patient")} and{" "}
      {some(cleared.assignments, "assignment")}. The backup is{" "}
      <code className="font-mono text-small [overflow-wrap:anywhere]">backups/{backup}</code>, beside the
      database.
    </>
  );
}
