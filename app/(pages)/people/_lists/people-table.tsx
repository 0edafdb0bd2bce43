"use client";

import type { Sort, SortableColumn } from "@/app/_client/sort-rows";
import { VirtualTable } from "@/app/_client/virtual-table";
import { ExportLinks } from "@/app/_components/export-links";
import { Section } from "@/app/_components/section";
import { inFigures } from "@/lib/domain/in-figures";

interface PeopleTableProps<Row extends { id: string }> {
  /** `Carers`, `Patients`. */
  title: string;
  columns: SortableColumn<Row>[];
  rows: readonly Row[];
  of: number;
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
  /** Of the files that hold what is shown, and what the list is narrowed to. */
  exports: { path: string; query: Record<string, string> };
}

/** The people who fit, and how many they are. */
export function PeopleTable<Row extends { id: string }>(props: PeopleTableProps<Row>) {
  const { title, columns, rows, of, sort, onSort, exports } = props;
  const many = title.toLowerCase();
  const one = many.slice(0, -1);
  return (
    <Section
      title={title}
      aside={<ExportLinks {...exports} what={`the ${many} shown`} />}
      lead={
        <span role="status">
          {rows.length === of
            ? `${inFigures(of)} ${of === 1 ? one : many}`
            : `${inFigures(rows.length)} of ${inFigures(of)} ${many}`}
        </span>
      }
    >
      {rows.length === 0 ? (
        <p className="text-muted">No {many} match.</p>
      ) : (
        <VirtualTable caption={title} columns={columns} rows={rows} sort={sort} onSort={onSort} />
      )}
    </Section>
  );
}
