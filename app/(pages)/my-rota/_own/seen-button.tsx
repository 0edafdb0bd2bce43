"use client";

import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";

/** Tells the coordinator that this carer has seen what was published. */
export function SeenButton({ secret }: { secret: string | null }) {
  const {
    answer,
    serial,
    isBusy,
    send: tell,
  } = useRequest(() =>
    send<{ seen: number }>(
      "POST",
      "/rota-seen",
      secret === null ? {} : { headers: { authorization: `Bearer ${secret}` } },
    ),
  );
  return (
    <div className="flex flex-col gap-3 rounded-card border border-accent bg-accent-soft p-4">
      <p>This is new. Tell your coordinator that you have seen it.</p>
      <AnswerNotice key={serial} answer={answer}>
        {() => "Your coordinator can see that you have seen it."}
      </AnswerNotice>
      <div>
        <Button kind="primary" isBusy={isBusy} onClick={() => tell()}>
          I have seen my rota
        </Button>
      </div>
    </div>
  );
}
