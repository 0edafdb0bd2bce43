"use client";

import { AnswerNotice } from "@/app/_client/answer-notice";
import { usePost } from "@/app/_client/use-post";
import { Badge } from "@/app/_components/badge";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import type { TravelService } from "@/lib/services/travel/travel-service";

/** Whether a routing service is set up and answers, so that nobody takes an estimate for its answer. */
export function TravelRouting({ service }: { service: TravelService }) {
  const { answer, serial, isBusy, send } = usePost<{ message: string; service: TravelService }>(
    "/travel-settings/check",
  );
  const { configured, lastFailure, failingSince } = service;
  if (!configured) {
    return (
      <Section title="Routing service" aside={<State name="Off" />}>
        <p className="max-w-measure">
          No routing service is set up, and nothing leaves this machine. The person who runs the server can
          set one with <code className="font-mono text-small">OSRM_URL</code>. It then receives the
          coordinates of two places and nothing else.
        </p>
      </Section>
    );
  }
  return (
    <Section
      isDesk
      title="Routing service"
      lead="It works out the travel time between two known locations. It receives the coordinates and nothing else."
      aside={<State name={lastFailure ? "Failing" : "On"} />}
    >
      <div className="flex flex-col items-start gap-5">
        {lastFailure && failingSince && (
          <Notice kind="warn" announced={false}>
            {lastFailure} It has been failing since <Time at={failingSince} />. Until it answers again, travel
            times that are not known yet are estimated.
          </Notice>
        )}
        <AnswerNotice key={serial} answer={answer}>
          {({ message }) => message}
        </AnswerNotice>
        <Button act="POST /travel-settings/check" isBusy={isBusy} onClick={() => send()}>
          {isBusy ? "Testing…" : "Test it now"}
        </Button>
      </div>
    </Section>
  );
}

const KINDS = { Off: "plain", On: "good", Failing: "care" } as const;

function State({ name }: { name: keyof typeof KINDS }) {
  return (
    <div className="py-2.5">
      <Badge kind={KINDS[name]}>{name}</Badge>
    </div>
  );
}
