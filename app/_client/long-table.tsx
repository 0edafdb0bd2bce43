"use client";

import { useState } from "react";
import { Button } from "../_components/button";
import { type Column, Table } from "../_components/table";

const SHOWN_FIRST = 100;

interface LongTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
}

/** A table that may have thousands of rows: the first hundred at once, the others when asked for. */
export function LongTable<Row>({ caption, columns, rows }: LongTableProps<Row>) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, SHOWN_FIRST);
  return (
    <div className="flex min-w-0 flex-col items-start gap-3">
      <div className="w-full min-w-0">
        <Table caption={caption} showCaption columns={columns} rows={shown} keyOf={(_row, index) => index} />
      </div>
      {shown.length < rows.length && (
        <Button onClick={() => setAll(true)}>
          Show all {rows.length} ({rows.length - shown.length} more)
        </Button>
      )}
    </div>
  );
}
