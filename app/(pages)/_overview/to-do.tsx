"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { type Answer, post, send } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import { SeverityBadge } from "@/app/_components/severity-badge";
import type { FindingSeverity } from "@/lib/domain/findings";
import type { OpenFinding } from "@/lib/services/people/contradictions";
import { ToDoItem } from "./to-do-item";

interface ToDoProps {
  /** The first few; the others are fetched when they are asked for. */
  first: OpenFinding[];
  total: number;
}

/** More of them at once are no list that anybody works off. */
const MORE = 200;

/** What contradicts itself or is missing in the records, what matters most first, until it is settled. */
export function ToDo({ first, total }: ToDoProps) {
  const router = useRouter();
  const heading = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState<OpenFinding[] | null>(null);
  const [wanted, setWanted] = useState(first.length);
  const [answer, setAnswer] = useState<{ came: Answer<{ message: string }>; serial: number } | null>(null);
  const shown = (all ?? first).slice(0, all ? wanted : first.length);
  const rest = (all?.length ?? total) - shown.length;

  async function showMore() {
    if (all === null) {
      const came = await send<{ findings: OpenFinding[] }>("GET", "/import-findings");
      if (!came.ok) return;
      setAll(came.value.findings);
    }
    setWanted(shown.length + MORE);
  }

  async function settle({ kind, personId, finding, valuesKey }: OpenFinding) {
    const came = await post<{ message: string }>("/import-findings", {
      kind,
      id: personId,
      finding,
      valuesKey,
    });
    setAnswer((last) => ({ came, serial: (last?.serial ?? 0) + 1 }));
    if (came.ok) {
      setAll((now) => now?.filter((one) => !isSame(one, { kind, personId, finding, valuesKey })) ?? null);
    }
    // The button is gone with its line.
    heading.current?.focus();
    router.refresh();
  }

  return (
    <Section
      title="To look at in the records"
      lead={
        total === 0
          ? undefined
          : `${total} ${total === 1 ? "thing contradicts itself or is" : "things contradict themselves or are"} missing. The safe reading is used until then.`
      }
      headingRef={heading}
    >
      <div className="flex flex-col gap-5">
        {answer && (
          <AnswerNotice key={answer.serial} answer={answer.came}>
            {({ message }) => message}
          </AnswerNotice>
        )}
        {total === 0 && <p className="text-muted">Nothing. No record contradicts itself.</p>}
        {GROUPS.map((severity) => (
          <Group
            key={severity}
            severity={severity}
            findings={shown.filter((one) => one.severity === severity)}
            onSettle={settle}
          />
        ))}
        {rest > 0 && (
          <div>
            <Button onClick={showMore}>
              {rest <= MORE
                ? `Show all ${shown.length + rest}`
                : `Show ${MORE} more of ${shown.length + rest}`}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}

const GROUPS: FindingSeverity[] = ["high", "medium", "low"];

type Named = Pick<OpenFinding, "kind" | "personId" | "finding" | "valuesKey">;

const isSame = (one: Named, other: Named): boolean =>
  one.kind === other.kind &&
  one.personId === other.personId &&
  one.finding === other.finding &&
  one.valuesKey === other.valuesKey;

interface GroupProps {
  severity: FindingSeverity;
  findings: OpenFinding[];
  onSettle: (finding: OpenFinding) => Promise<void>;
}

function Group({ severity, findings, onSettle }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 flex flex-wrap items-center gap-x-3 font-semibold">
        {MEANINGS[severity]} <SeverityBadge severity={severity} />
      </h3>
      <ul aria-label={MEANINGS[severity]} className="divide-y divide-line border-line border-t">
        {findings.map((finding) => (
          <ToDoItem
            key={`${finding.kind} ${finding.personId} ${finding.finding} ${finding.valuesKey}`}
            finding={finding}
            onSettle={onSettle}
          />
        ))}
      </ul>
    </div>
  );
}

const MEANINGS: Record<FindingSeverity, string> = {
  high: "May harm somebody",
  medium: "May leave a visit uncovered",
  low: "Worth tidying",
};
