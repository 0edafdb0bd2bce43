"use client";

import { useRef } from "react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { AbsenceAnswer, Replacement } from "@/lib/services/rota/absences";
import { ReplacementLine } from "./replacement-line";
import { ReplacementOutcomes } from "./replacement-outcomes";
import { useReplacements } from "./use-replacements";

/** What lies inside an absence, the best replacement for each, and the buttons that give one, some or all away. */
export function Replacements({ first }: { first: AbsenceAnswer }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown, chosen, choose, answer, isBusy, give } = useReplacements(first);
  const { absence, replacements } = shown;
  const picked = replacements.filter(({ assignment }) => chosen.has(assignment.id));
  const possible = replacements.filter(({ best }) => best !== null);

  async function giveAndStay(wanted: readonly Replacement[]) {
    await give(wanted);
    // The buttons are gone with their lines.
    heading.current?.focus();
  }

  return (
    <Section
      title={`Visits while ${absence.employee_name} is off`}
      lead={leadOf(replacements.length, possible.length)}
      headingRef={heading}
    >
      <div className="flex flex-col gap-5">
        {answer && <ReplacementOutcomes key={answer.serial} answer={answer.came} />}
        {absence.cancelled && (
          <Notice kind="info" announced={false}>
            This absence is taken back.
          </Notice>
        )}
        {replacements.length > 0 && (
          <>
            <ul aria-label="Visits and replacements" className="divide-y divide-line border-line border-y">
              {replacements.map((replacement) => (
                <ReplacementLine
                  key={replacement.assignment.id}
                  replacement={replacement}
                  isChosen={chosen.has(replacement.assignment.id)}
                  isBusy={isBusy}
                  onChoose={(isChosen) => choose(replacement.assignment.id, isChosen)}
                  onGive={() => giveAndStay([replacement])}
                />
              ))}
            </ul>
            {possible.length > 0 && replacements.length > 1 && (
              <div className="flex flex-wrap gap-3">
                <Button kind="primary" isBusy={isBusy} onClick={() => giveAndStay(replacements)}>
                  {isBusy ? "Giving…" : `Give all ${replacements.length} to these carers`}
                </Button>
                <Button isBusy={isBusy} disabled={picked.length === 0} onClick={() => giveAndStay(picked)}>
                  Give the chosen ({picked.length})
                </Button>
              </div>
            )}
          </>
        )}
      </div>
    </Section>
  );
}

function leadOf(inside: number, possible: number): string {
  if (inside === 0) return "None is left. Nothing has to be given to anybody else.";
  const count = inside === 1 ? "1 visit lies inside" : `${inside} visits lie inside`;
  if (possible === inside) return `${count}. The best carer who may go is shown for each.`;
  const without = inside - possible;
  return `${count}, and nobody may take over ${without} of them. Open the visit to see what keeps each carer.`;
}
