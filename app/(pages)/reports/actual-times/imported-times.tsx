"use client";

import { AnswerNotice } from "@/app/_client/answer-notice";
import { post } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { ExportLinks } from "@/app/_components/export-links";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { Written } from "@/app/_components/written";
import { inFigures } from "@/lib/domain/in-figures";
import { formatLocal } from "@/lib/domain/time";
import type { ActualTimesImport } from "@/lib/services/actual-times/actual-times";

/** The exports that were taken in; each can be undone. */
export function ImportedTimes({ imports }: { imports: readonly ActualTimesImport[] }) {
  const { answer, serial, isBusy, send } = useRequest((id: number) =>
    post<{ message: string }>(`/actual-times/${id}/undo`),
  );
  const undo: Column<ActualTimesImport> = {
    header: "Undo",
    cell: ({ import_id, filename, undone_at }) =>
      undone_at === null ? (
        <Button
          act="POST /actual-times/{id}/undo"
          kind="quiet"
          isBusy={isBusy}
          aria-label={`Undo the import of ${filename}`}
          onClick={() => void send(import_id)}
        >
          Undo
        </Button>
      ) : (
        "Undone"
      ),
  };
  return (
    <Section
      title="Imports"
      aside={imports.length > 0 && <ExportLinks path="/exports/actual-times" what="the imports" />}
      lead={imports.length === 0 ? "No actual times yet: hours are counted as planned." : undefined}
    >
      <div className="flex flex-col gap-4 empty:hidden">
        <AnswerNotice key={serial} answer={answer}>
          {({ message }) => message}
        </AnswerNotice>
        {imports.length > 0 && (
          <Table
            caption="Imports"
            isStacked
            columns={[...COLUMNS, undo]}
            rows={imports}
            keyOf={({ import_id }) => import_id}
          />
        )}
      </div>
    </Section>
  );
}

const COLUMNS: Column<ActualTimesImport>[] = [
  {
    header: "Imported",
    fit: "tight",
    isName: true,
    cell: ({ imported_at_local }) => formatLocal(imported_at_local),
  },
  { header: "By", cell: ({ actor }) => actor ?? "–" },
  { header: "File", cell: ({ filename }) => <Written text={filename} /> },
  { header: "Visits", fit: "number", cell: ({ stored }) => inFigures(stored) },
  { header: "Replaced", fit: "number", cell: ({ replaced }) => inFigures(replaced) },
  { header: "Not matched", fit: "number", cell: ({ not_matched }) => inFigures(not_matched) },
];
