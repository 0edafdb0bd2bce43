"use client";

import { useRef } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { useRights } from "@/app/_client/rights";
import { takeFocus } from "@/app/_client/take-focus";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { Written } from "@/app/_components/written";
import { columnLabel } from "@/lib/domain/fact-labels";
import type { ImportMemory } from "@/lib/services/import/import-memory";

type Remembered = ImportMemory["columns"][number];

/** The remembered answers about unknown columns. */
export function RememberedColumns({ columns }: { columns: Remembered[] }) {
  const { may } = useRights();
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = useRequest((id: number) => send<{ message: string }>("DELETE", `/import-columns/${id}`));
  const shown: Column<Remembered>[] = [
    { header: "Column", isName: true, cell: ({ header }) => <Written text={header} /> },
    { header: "List", fit: "tight", cell: ({ kind }) => (kind === "employee" ? "Carers" : "Patients") },
    { header: "Read as", cell: ({ meaning }) => columnLabel(meaning) },
    { header: "Answered by", cell: ({ actor }) => actor },
    ...(may("DELETE /import-columns/{id}")
      ? [
          {
            header: "Action",
            fit: "tight",
            cell: ({ id, header }) => (
              <Button
                isBusy={forget.isBusy}
                onClick={async () => {
                  await forget.send(id);
                  takeFocus(heading);
                }}
              >
                Forget <span className="sr-only">the column {header}</span>
              </Button>
            ),
          } satisfies Column<Remembered>,
        ]
      : []),
  ];
  return (
    <Section
      title="Remembered columns"
      lead="Each answer applies to workbooks with the same headers."
      headingRef={heading}
    >
      <div className="flex flex-col gap-5">
        <AnswerNotice key={forget.serial} answer={forget.answer}>
          {({ message }) => message}
        </AnswerNotice>
        {columns.length === 0 ? (
          <p className="text-muted">No column has been matched by hand yet.</p>
        ) : (
          <Table caption="Remembered columns" columns={shown} rows={columns} keyOf={({ id }) => id} />
        )}
      </div>
    </Section>
  );
}
