"use client";

import { type ReactNode, useState } from "react";
import { Button } from "../_components/button";
import { type Column, Table } from "../_components/table";
import { useIsPrinting } from "./use-is-printing";

const SHOWN_FIRST = 100;
/** More than these at once make a browser stutter. */
const MOST_AT_ONCE = 1000;

interface LongTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  /** Whether the caption is seen; false where a heading above says the same. */
  showCaption?: boolean;
  shownFirst?: number;
  /** Shown when there are no rows. */
  empty?: ReactNode;
  /** Whether all rows are printed, including those not shown yet. */
  isWholeOnPaper?: boolean;
  /** As of {@link Table}. */
  isStacked?: boolean;
}

/** A table that may have thousands of rows: the first hundred at once, the others on request. */
export function LongTable<Row>(props: LongTableProps<Row>) {
  const { caption, columns, rows, showCaption = true, shownFirst = SHOWN_FIRST } = props;
  const { empty, isWholeOnPaper = false, isStacked } = props;
  const [wanted, setWanted] = useState(shownFirst);
  const onPaper = useIsPrinting();
  const shown = isWholeOnPaper && onPaper ? rows : rows.slice(0, wanted);
  const rest = rows.length - shown.length;
  if (rows.length === 0 && empty) return <p className="text-muted">{empty}</p>;
  return (
    <div className="flex min-w-0 flex-col items-start gap-3">
      <div className="w-full min-w-0">
        <Table
          caption={caption}
          showCaption={showCaption}
          columns={columns}
          rows={shown}
          keyOf={(_row, index) => index}
          isStacked={isStacked}
        />
      </div>
      {rest > 0 && (
        <Button onClick={() => setWanted(wanted + MOST_AT_ONCE)}>
          {rest <= MOST_AT_ONCE
            ? `Show all ${rows.length} (${rest} more)`
            : `Show ${MOST_AT_ONCE} more (${rest} left)`}
        </Button>
      )}
    </div>
  );
}
