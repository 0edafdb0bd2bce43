"use client";

import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import { Table } from "@/app/_components/table";
import type { OwnSession } from "@/lib/auth/sessions";

/** Where this person is signed in, to be ended one by one. */
export function OwnSessions({ sessions }: { sessions: OwnSession[] }) {
  const {
    answer,
    serial,
    isBusy,
    send: end,
  } = useRequest((id: string) => send<{ message: string }>("DELETE", `/sessions/${encodeURIComponent(id)}`));
  return (
    <Section
      title="Where you are signed in"
      lead="A session ends after 12 hours without use, and after a week."
    >
      <AnswerNotice key={serial} answer={answer}>
        {({ message }) => message}
      </AnswerNotice>
      <Table
        caption="Sessions"
        isStacked
        rows={sessions}
        keyOf={({ id }) => id}
        columns={[
          { header: "Browser", isName: true, cell: ({ browser }) => browser },
          { header: "Address", cell: ({ address }) => address ?? "Not known" },
          { header: "Since", fit: "tight", cell: ({ started }) => started },
          {
            header: "End",
            cell: ({ id, is_this_one, browser }) =>
              is_this_one ? (
                "This one"
              ) : (
                <Button isBusy={isBusy} aria-label={`End the session of ${browser}`} onClick={() => end(id)}>
                  End session
                </Button>
              ),
          },
        ]}
      />
    </Section>
  );
}
