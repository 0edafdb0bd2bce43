"use client";

import { useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Table } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import type { RotaLink, RotaLinkKind } from "@/lib/auth/rota-links";

const KINDS: Record<RotaLinkKind, string> = { link: "Personal link", calendar: "Calendar" };

/** What a carer reads the published rota with: made, and ended in one press. */
export function RotaLinksSection({ employeeId, links }: { employeeId: string; links: RotaLink[] }) {
  const [kind, setKind] = useState<RotaLinkKind>("link");
  const make = useRequest((made: RotaLinkKind) => {
    setKind(made);
    const path = `/employees/${encodeURIComponent(employeeId)}/rota-links`;
    return send<{ path: string }>("POST", path, { body: { kind: made } });
  });
  const end = useRequest((id: number) => send<{ message: string }>("DELETE", `/rota-links/${id}`));
  return (
    <Section
      isDesk
      title="Rota on the carer's phone"
      lead="Whoever has the address sees this carer's published visits. End it when a phone is lost."
    >
      <div className="flex flex-col gap-4">
        {make.answer?.ok && (
          <Notice key={`made ${make.serial}`} kind="success">
            <p>
              {kind === "link"
                ? "Send this address to the carer:"
                : "Subscribe to this address in a calendar:"}
            </p>
            <p className="my-2">
              <code className="select-all [overflow-wrap:anywhere]">
                {window.location.origin}
                {make.answer.value.path}
              </code>
            </p>
            <p>It is not shown again.</p>
          </Notice>
        )}
        <Refusal key={`make ${make.serial}`} answer={make.answer} />
        <Refusal key={`end ${end.serial}`} answer={end.answer} />
        {links.length > 0 && (
          <Table
            caption="Links and calendars"
            isStacked
            rows={links}
            keyOf={({ id }) => id}
            columns={[
              { header: "Kind", isName: true, cell: (link) => KINDS[link.kind] },
              { header: "Until", fit: "tight", cell: ({ expires_on }) => <Time at={expires_on} /> },
              {
                header: "Last used",
                cell: ({ last_used_on }) => (last_used_on ? <Time at={last_used_on} /> : "Never"),
              },
              {
                header: "End",
                cell: ({ id, kind }) => (
                  <Button
                    isBusy={end.isBusy}
                    aria-label={`End the ${KINDS[kind].toLowerCase()}`}
                    onClick={() => end.send(id)}
                  >
                    End link
                  </Button>
                ),
              },
            ]}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button isBusy={make.isBusy} onClick={() => make.send("link")}>
            Make personal link
          </Button>
          <Button isBusy={make.isBusy} onClick={() => make.send("calendar")}>
            Make calendar address
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Refusal({ answer }: { answer: Answer<unknown> | null }) {
  return answer && !answer.ok ? <Notice kind="problem">{answer.problem.detail}</Notice> : null;
}
