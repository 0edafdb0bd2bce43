"use client";

import { useRef } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { useRights } from "@/app/_client/rights";
import { takeFocus } from "@/app/_client/take-focus";
import { useRequest } from "@/app/_client/use-request";
import { AbsenceSpan } from "@/app/_components/absence-span";
import { Button } from "@/app/_components/button";
import { ExportLinks } from "@/app/_components/export-links";
import { Person } from "@/app/_components/person";
import { absenceAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { ABSENCE_LABELS } from "@/lib/domain/absence";
import { visitsInWords } from "@/lib/domain/in-figures";
import type { AbsenceForPrograms } from "@/lib/services/rota/absences";

/** Who is off or will be, and how many of their visits are affected. */
export function AbsencesAhead({ absences }: { absences: AbsenceForPrograms[] }) {
  const { may } = useRights();
  const heading = useRef<HTMLHeadingElement>(null);
  const takeBack = useRequest((id: number) => send<{ message: string }>("DELETE", `/absences/${id}`));
  const columns: Column<AbsenceForPrograms>[] = [
    {
      header: "Carer",
      isName: true,
      cell: (one) => (
        <RowLink href={absenceAddress(one.id)}>
          <Person id={one.employee_id} name={one.employee_name} />
        </RowLink>
      ),
    },
    { header: "Why", fit: "tight", cell: ({ kind }) => ABSENCE_LABELS[kind] },
    { header: "When", cell: ({ from, until }) => <AbsenceSpan from={from} until={until} /> },
    { header: "Affected visits", cell: (one) => <Inside absence={one} /> },
    ...(may("DELETE /absences/{id}")
      ? [
          {
            header: "What to do",
            fit: "tight",
            cell: (one) => (
              <Button
                isBusy={takeBack.isBusy}
                onClick={async () => {
                  await takeBack.send(one.id);
                  // The button is gone with its line.
                  takeFocus(heading);
                }}
              >
                Undo
                <span className="sr-only">
                  {" "}
                  the absence of {one.employee_name} from <AbsenceSpan from={one.from} until={one.until} />
                </span>
              </Button>
            ),
          } satisfies Column<AbsenceForPrograms>,
        ]
      : []),
  ];
  return (
    <Section
      title="Absences ahead"
      lead="Those that are not over yet, soonest first."
      headingRef={heading}
      aside={
        absences.length > 0 && <ExportLinks path="/exports/absences" what="the absences that are not over" />
      }
    >
      <div className="flex flex-col gap-5">
        <AnswerNotice key={takeBack.serial} answer={takeBack.answer}>
          {({ message }) => message}
        </AnswerNotice>
        {absences.length === 0 ? (
          <p className="text-muted">No carer is off.</p>
        ) : (
          <Table
            caption="Absences ahead"
            columns={columns}
            rows={absences}
            keyOf={({ id }) => id}
            isStacked
          />
        )}
      </div>
    </Section>
  );
}

function Inside({ absence }: { absence: AbsenceForPrograms }) {
  const { assignments_inside: inside } = absence;
  if (inside === 0) return <span className="text-muted">None</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <strong className="text-bad">{visitsInWords(inside)}</strong>
      <RowLink href={absenceAddress(absence.id)}>
        Find replacements<span className="sr-only"> for {absence.employee_name}</span>
      </RowLink>
    </span>
  );
}
