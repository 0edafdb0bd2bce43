"use client";

import type { SortableColumn } from "@/app/_client/sort-rows";
import { VirtualTable } from "@/app/_client/virtual-table";
import { Section } from "@/app/_components/section";

interface PeopleTableProps<Row extends { id: string }> {
  title: string;
  columns: SortableColumn<Row>[];
  rows: readonly Row[];
  of: number;
}

/** The people who fit, and how many they are. */
export function PeopleTable<Row extends { id: string }>({ title, columns, rows, of }: PeopleTableProps<Row>) {
  return (
    <Section
      title={title}
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
