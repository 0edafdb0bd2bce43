"use client";

import type { SortableColumn } from "@/app/_client/sort-rows";
import { VirtualTable } from "@/app/_client/virtual-table";
import { ExportLinks } from "@/app/_components/export-links";
import { Section } from "@/app/_components/section";

interface PeopleTableProps<Row extends { id: string }> {
  title: string;
  columns: SortableColumn<Row>[];
  rows: readonly Row[];
  of: number;
  /** Of the files that hold what is shown, and what the list is narrowed to. */
  exports: { path: string; query: Record<string, string> };
}

/** The people who fit, and how many they are. */
export function PeopleTable<Row extends { id: string }>(props: PeopleTableProps<Row>) {
  const { title, columns, rows, of, exports } = props;
  return (
    <Section
      title={title}
      aside={<ExportLinks {...exports} what={`the ${title.toLowerCase()} shown`} />}
      lead={
        <span role="status">
          {rows.length === of
            ? `${count(of)} ${of === 1 ? "person" : "people"}`
            : `${count(rows.length)} of ${count(of)} people`}
        </span>
      }
    >
      {rows.length === 0 ? (
        <p className="text-muted">No people match.</p>
      ) : (
        <VirtualTable caption={title} columns={columns} rows={rows} />
      )}
    </Section>
  );
}

const count = (people: number) => people.toLocaleString("en-GB");
