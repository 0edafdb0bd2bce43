"use client";

import { useRef } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { visitsInWords } from "@/lib/domain/in-figures";
import type { AbsenceAnswer, Replacement } from "@/lib/services/rota/absences";
import { ReplacementLine } from "./replacement-line";
import { ReplacementOutcomes } from "./replacement-outcomes";
import { Returns } from "./returns";
import { useReplacements } from "./use-replacements";

/** What lies inside an absence, the best replacement for each, and the buttons that give one, some or all away. */
export function Replacements({ first }: { first: AbsenceAnswer }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { shown, chosen, choose, answer, isBusy, give, giveBack, undo } = useReplacements(first);
  const { absence, replacements, returns, undoable } = shown;
  const picked = replacements.filter(({ assignment }) => chosen.has(assignment.id));
  const possible = replacements.filter(({ best }) => best !== null);

  async function thenStay(change: Promise<void>) {
    await change;
    // The buttons are gone with their lines.
    takeFocus(heading);
  }
  const giveAndStay = (wanted: readonly Replacement[]) => thenStay(give(wanted));

  return (
    <Section
      title={`Visits while ${absence.employee_name} is off`}
      lead={absence.cancelled ? undefined : leadOf(replacements.length, possible.length)}
      headingRef={heading}
    >
      <div className="flex flex-col gap-5">
        {answer && <ReplacementOutcomes key={answer.serial} answer={answer.came} />}
        {absence.cancelled && (
          <Notice kind="info" announced={false}>
            This absence was undone.
          </Notice>
        )}
        {absence.cancelled && (
          <Returns
            name={absence.employee_name}
            returns={returns}
            isBusy={isBusy}
            onGiveBack={(ids) => thenStay(giveBack(ids))}
          />
        )}
        {undoable > 0 && (
          <div>
            <Button act="POST /absences/{id}/undo" isBusy={isBusy} onClick={() => thenStay(undo())}>
              Undo the last change of {visitsInWords(undoable)}
            </Button>
          </div>
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
                <Button
                  act="POST /absences/{id}/replacements"
                  kind="primary"
                  isBusy={isBusy}
                  onClick={() => giveAndStay(replacements)}
                >
                  {isBusy ? "Assigning…" : `Assign all ${replacements.length} to these carers`}
                </Button>
                <Button
                  act="POST /absences/{id}/replacements"
                  isBusy={isBusy}
                  disabled={picked.length === 0}
                  onClick={() => giveAndStay(picked)}
                >
                  Assign the selected ({picked.length})
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
  if (inside === 0) return "No visit needs another carer.";
  const count = inside === 1 ? "1 visit needs another carer" : `${inside} visits need another carer`;
  if (possible === inside) return `${count}. The best match is shown for each.`;
  const without = inside - possible;
  if (possible === 0)
    return `${count}, and no carer is free. Open ${inside === 1 ? "the" : "each"} visit to see why.`;
  return `${count}; for ${without} of them no carer is free. Open the visit to see why.`;
}
