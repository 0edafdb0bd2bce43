"use client";

import { type FormEvent, useRef, useState } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { CivilDate } from "@/lib/domain/time";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import type { AbsenceAnswer } from "@/lib/services/rota/absences";
import { type AbsenceDraft, bodyOf, newDraft } from "./absence-draft";
import { AbsenceFields } from "./absence-fields";
import { Replacements } from "./replacements";

interface RecordAbsenceProps {
  employees: PersonChoice[];
  /** What the form begins with. */
  first: AbsenceDraft;
  today: CivilDate;
}

/** Records that a carer is off, and lists at once what lies inside. */
export function RecordAbsence({ employees, first, today }: RecordAbsenceProps) {
  const [draft, setDraft] = useState(first);
  const { answer, serial, isBusy, send } = usePost<AbsenceAnswer>("/absences");
  const answered = useRef<HTMLDivElement>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const came = await send(bodyOf(draft));
    if (came.ok) setDraft(newDraft(today));
    takeFocus(answered);
  }

  return (
    <>
      <Section isDesk title="Record an absence">
        <form onSubmit={submit} className="flex flex-col items-start gap-5">
          <AbsenceFields draft={draft} employees={employees} onChange={setDraft} />
          <Button type="submit" kind="primary" isBusy={isBusy}>
            {isBusy ? "Recording…" : "Record the absence"}
          </Button>
        </form>
      </Section>
      <div ref={answered} tabIndex={-1} className="flex scroll-mt-4 flex-col gap-6 outline-none empty:hidden">
        {answer && !answer.ok && (
          <Notice key={serial} kind="problem">
            {answer.problem.detail}
          </Notice>
        )}
        {answer?.ok && (
          <>
            <Notice key={`notice ${serial}`} kind="success">
              {answer.value.message}
            </Notice>
            <Replacements key={serial} first={answer.value} />
          </>
        )}
      </div>
    </>
  );
}
