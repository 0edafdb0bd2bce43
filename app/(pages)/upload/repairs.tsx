"use client";

import { LongTable } from "@/app/_client/long-table";
import type { Column } from "@/app/_components/table";
import { Written } from "@/app/_components/written";
import type { Repair } from "@/lib/domain/workbook";

const SHOWN_FIRST = 10;

const COLUMNS: Column<Repair>[] = [
  { header: "Sheet", fit: "tight", cell: ({ sheet }) => sheet },
  { header: "Row", fit: "number", cell: ({ row }) => row },
  { header: "Column", fit: "tight", isName: true, cell: ({ column }) => column },
  { header: "In the workbook", cell: ({ from }) => <Written text={from} /> },
  { header: "Saved as", cell: ({ to }) => <Written text={to} /> },
];

/** Every cell that is stored in another form than it is written in. */
export function Repairs({ repairs }: { repairs: Repair[] }) {
  return (
    <LongTable
      caption="Tidied cells"
      showCaption={false}
      columns={COLUMNS}
      rows={repairs}
      shownFirst={SHOWN_FIRST}
      isStacked
    />
  );
}
