"use client";

import { LongTable } from "@/app/_client/long-table";
import type { Column } from "@/app/_components/table";
import { Written } from "@/app/_components/written";
import type { Problem } from "@/lib/domain/workbook";

const COLUMNS: Column<Problem>[] = [
  { header: "Sheet", fit: "tight", cell: ({ sheet }) => sheet ?? "—" },
  { header: "Row", fit: "number", cell: ({ row }) => row ?? "—" },
  { header: "Column", fit: "tight", isName: true, cell: ({ column, field }) => column ?? field ?? "—" },
  { header: "In the workbook", cell: ({ value }) => (value === undefined ? "—" : <Written text={value} />) },
  { header: "What to do", fit: "wide", cell: ({ message }) => message },
];

/** All that keeps a workbook from being stored, so that it can be corrected in one go. */
export function Problems({ problems }: { problems: Problem[] }) {
  const things = problems.length === 1 ? "1 thing" : `${problems.length} things`;
  return <LongTable caption={`To correct: ${things}`} columns={COLUMNS} rows={problems} />;
}
