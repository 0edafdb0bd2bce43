"use client";

import { send } from "@/app/_client/api";
import { May } from "@/app/_client/rights";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { inFigures } from "@/lib/domain/in-figures";
import type { LogVerification } from "@/lib/services/verify-log";

/** Checks that no entry has been changed since it was written; names the first one that has. */
export function CheckLog() {
  const {
    answer,
    serial,
    isBusy,
    send: check,
  } = useRequest(() => send<LogVerification>("GET", "/database/logs/verify"));
  return (
    <May act="GET /database/logs/verify">
      <Section
        isDesk
        title="Check the log"
        lead="Each entry holds a fingerprint of the entry before it, and each backup keeps the latest one. The check works them all out again and compares them, so a changed or deleted entry shows up."
      >
        <div className="flex flex-col items-start gap-5">
          {answer?.ok === false && (
            <Notice key={serial} kind="problem">
              {answer.problem.detail}
            </Notice>
          )}
          {answer?.ok && <Result key={serial} found={answer.value} />}
          <Button isBusy={isBusy} onClick={() => check()}>
            {isBusy ? "Checking…" : "Check the log"}
          </Button>
        </div>
      </Section>
    </May>
  );
}

function Result({ found: { ok, message, entries, first_misfit } }: { found: LogVerification }) {
  return (
    <Notice kind={ok ? "success" : "problem"}>
      <p>
        {message} {entries === 1 ? "1 entry was" : `${inFigures(entries)} entries were`} read.
      </p>
      {first_misfit && (
        <TextLink href={`/audit-log?before=${first_misfit.id + 1}`}>Go to entry {first_misfit.id}</TextLink>
      )}
    </Notice>
  );
}
