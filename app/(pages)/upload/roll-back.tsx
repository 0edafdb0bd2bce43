"use client";

import { Undo2 } from "lucide-react";
import { useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { usePost } from "@/app/_client/use-post";
import { ConfirmDialog } from "@/app/_components/confirm-dialog";
import { Notice } from "@/app/_components/notice";
import { PersonLink } from "@/app/_components/person-link";
import type { PersonKind } from "@/lib/domain/workbook";
import type { ProblemBody } from "@/lib/http/problem";
import type { RollBackAnswer } from "@/lib/services/import/roll-back-upload";
import { NotGivenBack } from "../people/_person/not-given-back";

interface InTheWay {
  kind: PersonKind;
  id: string;
}

interface RollBackProps {
  id: number;
  filename: string;
  canRollBack: boolean;
}

/** Makes everybody whom an upload changed what they were before it, after a question. */
export function RollBack({ id, filename, canRollBack }: RollBackProps) {
  const [open, setOpen] = useState(false);
  const [refusal, setRefusal] = useState<ProblemBody | null>(null);
  const { answer, isBusy, send } = usePost<RollBackAnswer>(`/upload-data/${id}/roll-back`);

  function show(shown: boolean) {
    setRefusal(null);
    setOpen(shown);
  }

  async function rollBack() {
    const came = await send();
    if (came.ok) setOpen(false);
    else setRefusal(came.problem);
  }

  // Done: there is nothing to press any more, and the row says what came of it.
  if (!canRollBack) {
    if (!answer?.ok) return null;
    return (
      <>
        <AnswerNotice answer={answer}>{({ message }) => message}</AnswerNotice>
        <NotGivenBack visits={answer.value.visits_not_given_back} />
      </>
    );
  }

  return (
    <ConfirmDialog
      act="POST /upload-data/{id}/roll-back"
      trigger={
        <>
          <Undo2 aria-hidden className="size-4" />
          Undo <span className="sr-only">upload {id}</span>
        </>
      }
      title={`Undo upload ${id}?`}
      description={
        <p>
          People whom {filename} changed become what they were before it, and visits that it took from carers
          are given back where they are still free. People whom it added are archived; the coming visits of
          those carers need another one. The upload stays in the history.
        </p>
      }
      action={isBusy ? "Undoing…" : "Undo upload"}
      canAct={!isBusy && refusal === null}
      open={open}
      onOpenChange={show}
      onAct={rollBack}
    >
      {refusal && (
        <Notice kind="problem">
          {refusal.detail}
          <InTheWayList problem={refusal} />
        </Notice>
      )}
    </ConfirmDialog>
  );
}

const NAMED = 10;

function InTheWayList({ problem }: { problem: ProblemBody }) {
  const people = (problem.in_the_way ?? []) as InTheWay[];
  const distinct = [...new Map(people.map((one) => [`${one.kind} ${one.id}`, one])).entries()];
  if (distinct.length === 0) return null;
  return (
    <ul aria-label="Conflicting visits" className="mt-1 flex flex-wrap gap-x-4">
      {distinct.slice(0, NAMED).map(([key, { kind, id }]) => (
        <li key={key}>
          <PersonLink kind={kind} id={id} name={id} />
        </li>
      ))}
    </ul>
  );
}
