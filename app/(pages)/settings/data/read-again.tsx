"use client";

import { RefreshCw } from "lucide-react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import type { ReloadAnswer } from "@/lib/services/reload-data";
import { ActionRow } from "./action-row";

/** Loads the file anew: for whoever put another one in its place. */
export function ReadAgain() {
  const { answer, serial, isBusy, send } = usePost<ReloadAnswer>("/database/reload");
  return (
    <ActionRow
      act="POST /database/reload"
      what="Reloads all data from the file, for example after a backup was copied into its place."
      answer={
        <AnswerNotice key={serial} answer={answer}>
          {({ employees_count: employees, patients_count: patients, assignments_count: assignments }) =>
            `The file was read again. Carers: ${employees}, patients: ${patients}, assignments: ${assignments}.`
          }
        </AnswerNotice>
      }
    >
      <Button onClick={() => send()} isBusy={isBusy}>
        <RefreshCw aria-hidden className="size-4" />
        {isBusy ? "Reading…" : "Reload data"}
      </Button>
    </ActionRow>
  );
}
