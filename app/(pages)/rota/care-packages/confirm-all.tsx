"use client";

import { useRef } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { takeFocus } from "@/app/_client/take-focus";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { ConfirmedAll } from "@/lib/services/care-package/confirm-proposals";

/** Confirms every proposal at once; each can be changed afterwards like any other package. */
export function ConfirmAll({ patients }: { patients: number }) {
  const { answer, serial, isBusy, send } = usePost<ConfirmedAll>("/care-packages/confirm");
  const answered = useRef<HTMLDivElement>(null);

  async function confirm() {
    await send();
    // The button is gone with the proposals.
    takeFocus(answered);
  }

  return (
    <div className="flex flex-col gap-3 empty:hidden print:hidden">
      <div ref={answered} tabIndex={-1} className="outline-none empty:hidden">
        <AnswerNotice key={serial} answer={answer}>
          {({ message }) => message}
        </AnswerNotice>
      </div>
      {patients > 0 && (
        <Notice kind="info" announced={false}>
          <p>
            {patients === 1 ? "1 care package is" : `${patients} care packages are`} proposed and not
            confirmed. Proposed visits take part in the rota and are marked.
          </p>
          <div className="mt-3 empty:hidden">
            <Button act="POST /care-packages/confirm" kind="primary" isBusy={isBusy} onClick={confirm}>
              {isBusy ? "Confirming…" : "Confirm all proposals"}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}
