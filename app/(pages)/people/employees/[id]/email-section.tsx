"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";

interface EmailSectionProps {
  employeeId: string;
  present: { email: string | null; used: string | null };
}

/** Where the carer is told of a published rota. */
export function EmailSection({ employeeId, present }: EmailSectionProps) {
  const [email, setEmail] = useState(present.email ?? "");
  const {
    answer,
    serial,
    isBusy,
    send: save,
  } = useRequest((typed: string | null) =>
    send<{ message: string }>("PUT", `/employees/${encodeURIComponent(employeeId)}/email`, {
      body: { email: typed },
    }),
  );

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) await save(email.trim() === "" ? null : email.trim());
  }

  const signsInWith = present.email === null ? present.used : null;
  return (
    <Section
      isDesk
      title="E-mail about the rota"
      lead="When a week is published, the carer gets a link to their own rota. The mail names no patient."
    >
      <form className="flex flex-col gap-5" onSubmit={submit}>
        {answer && (
          <Notice key={serial} kind={answer.ok ? "success" : "problem"}>
            {answer.ok ? answer.value.message : answer.problem.detail}
          </Notice>
        )}
        <Field
          id="carer-email"
          label="E-mail address"
          hint={
            signsInWith
              ? `Left empty, ${signsInWith} is used, the address that the carer signs in with.`
              : "Left empty, the carer gets no mail."
          }
        >
          <Input
            id="carer-email"
            type="email"
            autoComplete="off"
            maxLength={200}
            aria-describedby={hintIdOf("carer-email")}
            value={email}
            onChange={({ target }) => setEmail(target.value)}
          />
        </Field>
        <div>
          <Button type="submit" isBusy={isBusy}>
            {isBusy ? "Saving…" : "Save address"}
          </Button>
        </div>
      </form>
    </Section>
  );
}
