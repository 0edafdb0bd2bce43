"use client";

import { useRef } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { ExportLinks } from "@/app/_components/export-links";
import { Section } from "@/app/_components/section";
import type { FindingSeverity } from "@/lib/domain/findings";
import type { OpenFinding } from "@/lib/services/people/contradictions";
import { ToDoGroup } from "./to-do-group";
import { useToDo } from "./use-to-do";

const SEVERITIES: FindingSeverity[] = ["high", "medium", "low"];

/** What contradicts itself or is missing in the records, what matters most first, until it is settled. */
export function ToDo({ first, total }: { first: OpenFinding[]; total: number }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown, count, more, answer, showMore, settle } = useToDo(first, total);

  async function settleAndStay(finding: OpenFinding) {
    await settle(finding);
    // The button is gone with its line.
    takeFocus(heading);
  }

  return (
    <Section
      title="Contradictions and gaps"
      lead={leadOf(total)}
      headingRef={heading}
      aside={total > 0 && <ExportLinks path="/exports/to-check" what="all records to check" />}
    >
      <div className="flex flex-col gap-5">
        {answer && (
          <AnswerNotice key={answer.serial} answer={answer.came}>
            {({ message }) => message}
          </AnswerNotice>
        )}
        {total === 0 && <p className="text-muted">Nothing. No record contradicts itself.</p>}
        {SEVERITIES.map((severity) => (
          <ToDoGroup
            key={severity}
            severity={severity}
            findings={shown.filter((one) => one.severity === severity)}
            onSettle={settleAndStay}
          />
        ))}
        {more > 0 && (
          <div>
            <Button onClick={showMore}>
              {shown.length + more === count ? `Show all ${count}` : `Show ${more} more of ${count}`}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function leadOf(total: number): string | undefined {
  if (total === 0) return undefined;
  const things =
    total === 1 ? "1 thing contradicts itself or is" : `${total} things contradict themselves or are`;
  return `${things} missing. Until then we assume the safer value.`;
}
