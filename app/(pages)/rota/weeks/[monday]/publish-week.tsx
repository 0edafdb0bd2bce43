"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { send } from "@/app/_client/api";
import { takeFocus } from "@/app/_client/take-focus";
import { useWhenFocusIsLost } from "@/app/_client/use-when-focus-is-lost";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { PublishAnswer } from "@/lib/services/publishing/publish-week";
import type { RotaWeek } from "./week-state";

/** Shows what should be known before a week is told to the carers, then publishes it. */
export function PublishWeek({ week }: { week: RotaWeek }) {
  const router = useRouter();
  const [checked, setChecked] = useState<PublishAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useWhenFocusIsLost(checked, () => takeFocus(heading));
  const isPublished = week.state === "published";
  const isTold = isPublished && week.changes_since.length === 0;

  async function ask(dryRun: boolean) {
    setBusy(true);
    const path = `/rota-weeks/${week.week}/publish${dryRun ? "?dry_run=true" : ""}`;
    const answer = await send<PublishAnswer>("POST", path);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem.detail);
    setChecked(answer.ok ? answer.value : null);
    if (!dryRun) router.refresh();
  }

  const isDone = checked !== null && checked.publication_id !== null;
  return (
    <Section
      title={isPublished ? "Publish the changes" : "Publish"}
      headingRef={heading}
      lead={
        isTold
          ? "The carers have been told of this week as it is now."
          : isPublished
            ? "Only the carers whose visits have changed are told again."
            : "Saves what each carer is told. What changes afterwards is listed, so that you can tell the carers concerned."
      }
      isDesk
    >
      <div className="flex flex-col gap-4">
        {problem && <Notice kind="problem">{problem}</Notice>}
        {checked && <Notice kind={isDone ? "success" : "info"}>{checked.message}</Notice>}
        {checked && !isDone && <Checks checks={checked.checks} />}
        {!isTold && (
          <div className="flex flex-wrap gap-3">
            {checked && !isDone ? (
              <>
                {/* Another button than the one that checks: pressed twice, that does not publish. */}
                <Button key="publish" kind="primary" isBusy={isBusy} onClick={() => ask(false)}>
                  {isBusy ? "Publishing…" : "Publish now"}
                </Button>
                <Button onClick={() => setChecked(null)}>Go back</Button>
              </>
            ) : (
              <Button key="check" kind="primary" isBusy={isBusy} onClick={() => ask(true)}>
                {isBusy ? "Checking…" : isPublished ? "Check and publish changes" : "Check and publish week"}
              </Button>
            )}
          </div>
        )}
      </div>
    </Section>
  );
}

/** What is uncovered, noted or overridden with a reason, as lists to be opened. */
function Checks({ checks }: Pick<PublishAnswer, "checks">) {
  const lists = [
    { name: "Uncovered visits", sentences: checks.uncovered.map(({ sentence }) => sentence) },
    { name: "Notes", sentences: checks.warnings.map(({ sentence }) => sentence) },
    {
      name: "Overrides",
      sentences: checks.rules_passed.map(({ sentence, reason }) => `${sentence} Reason: ${reason}`),
    },
  ];
  return (
    <ul className="flex flex-col">
      {lists.map(({ name, sentences }) => (
        <li key={name}>
          {sentences.length === 0 ? (
            <p className="py-2">{name}: none</p>
          ) : (
            <Disclosure summary={`${name}: ${sentences.length}`}>
              <ul className="list-disc pl-5">
                {sentences.map((sentence, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two visits may have the same sentence.
                  <li key={index}>{sentence}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
