"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { PersonLink } from "@/app/_components/person-link";
import { Section } from "@/app/_components/section";
import type { RotaMailsOfWeek } from "@/lib/mail/rota-mails";

/** Milliseconds after which is looked whether the mails have gone. */
const LOOK_AGAIN = 2000;

interface MailsOfWeekProps {
  week: string;
  mails: RotaMailsOfWeek["mails"];
  maySend: boolean;
}

/** Whom a mail told of the published week, and whom it did not reach. */
export function MailsOfWeek({ week, mails, maySend }: MailsOfWeekProps) {
  const router = useRouter();
  const { answer, serial, isBusy, send } = usePost<RotaMailsOfWeek>(`/rota-weeks/${week}/mails`);
  const inState = (state: string) => mails.filter((mail) => mail.state === state);
  const [sent, sending, unsent, without] = ["sent", "sending", "not sent", "no address"].map(inState);
  const isSending = (sending?.length ?? 0) > 0;
  useEffect(() => {
    if (!isSending) return;
    const timer = setInterval(() => router.refresh(), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isSending, router]);
  return (
    <Section title="Mail to the carers" isUrgent={(unsent?.length ?? 0) > 0}>
      <div className="flex flex-col gap-4">
        {answer && !answer.ok && (
          <Notice key={serial} kind="problem">
            {answer.problem.detail}
          </Notice>
        )}
        <p role="status">
          Sent to {sent?.length} of {mails.length} carers.
          {isSending && ` ${sending?.length} on the way.`}
        </p>
        <Carers title="Not sent" mails={unsent ?? []} />
        <Carers title="No e-mail address" mails={without ?? []} />
        {maySend && (unsent?.length ?? 0) > 0 && (
          <div>
            <Button isBusy={isBusy || isSending} onClick={() => send()}>
              {isBusy || isSending ? "Sending…" : "Send again"}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function Carers({ title, mails }: { title: string; mails: RotaMailsOfWeek["mails"] }) {
  if (mails.length === 0) return null;
  return (
    <div>
      <h3 className="font-medium">{title}</h3>
      <ul className="mt-1 flex flex-col">
        {mails.map(({ employee_id, employee_name, why }) => (
          <li key={employee_id} className="flex flex-wrap items-center gap-x-2">
            <PersonLink kind="employee" id={employee_id} name={employee_name} />
            {why && <span className="text-muted">{why}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
