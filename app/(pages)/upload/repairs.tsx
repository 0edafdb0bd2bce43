"use client";

import { LongTable } from "@/app/_client/long-table";
import type { Column } from "@/app/_components/table";
import type { Repair } from "@/lib/domain/workbook";
import { Written } from "./written";

const COLUMNS: Column<Repair>[] = [
  { header: "Sheet", fit: "tight", cell: ({ sheet }) => sheet },
  { header: "Row", fit: "number", cell: ({ row }) => row },
  { header: "Column", fit: "tight", isName: true, cell: ({ column }) => column },
  { header: "In the workbook", cell: ({ from }) => <Written text={from} /> },
  { header: "Stored as", cell: ({ to }) => <Written text={to} /> },
];

/** Every cell that was stored in another form than it was written in. */
export function Repairs({ repairs }: { repairs: Repair[] }) {
  if (repairs.length === 0) {
    return <p className="text-muted">Every cell was stored as it was written.</p>;
  }
  const cells = repairs.length === 1 ? "1 cell" : `${repairs.length} cells`;
  return <LongTable caption={`Tidied: ${cells}`} columns={COLUMNS} rows={repairs} />;
}
