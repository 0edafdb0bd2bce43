"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { SortHead } from "./sort-head";
import { nextSort, type Sort, type SortableColumn, sortRows } from "./sort-rows";
import { useRowHeight } from "./use-row-height";
import { useWindow } from "./use-window";

interface VirtualTableProps<Row extends { id: string }> {
  caption: string;
  columns: SortableColumn<Row>[];
  rows: readonly Row[];
}

/** A table of thousands of rows, of which only those in sight are in the page. Its heads sort it. */
export function VirtualTable<Row extends { id: string }>({ caption, columns, rows }: VirtualTableProps<Row>) {
  const region = useRef<HTMLElement>(null);
  const [sort, setSort] = useState<Sort | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const rowHeight = useRowHeight();
  const { from, to } = useWindow(region, rowHeight, sorted.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are looked at from the first one on.
  useEffect(() => {
    if (region.current) region.current.scrollTop = 0;
  }, [rows, sort]);
  // The row that has the focus stays, wherever the others are scrolled to.
  const kept = focused === null ? -1 : sorted.findIndex(({ id }) => id === focused);
  const shown = indexes(from, to, kept);
  return (
    <section
      ref={region}
      aria-label={`${caption}: table`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
      tabIndex={0}
      className="max-h-[max(20rem,calc(100dvh-15rem))] relative overflow-auto rounded-control border border-line print:max-h-none"
    >
      <table
        className="w-full border-separate border-spacing-0"
        aria-rowcount={sorted.length + 1}
        onFocus={({ target }) => setFocused(target.closest("tr")?.dataset.id ?? null)}
        onBlur={() => setFocused(null)}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ header }) => (
              <SortHead
                key={header}
                header={header}
                sort={sort}
                onSort={() => setSort(nextSort(sort, header))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.flatMap((index, place) => {
            const row = sorted[index] as Row;
            const gap = index - (place === 0 ? 0 : (shown[place - 1] as number) + 1);
            return [
              gap > 0 && <Gap key={`before ${row.id}`} height={gap * rowHeight} columns={columns.length} />,
              <tr
                key={row.id}
                data-id={row.id}
                aria-rowindex={index + 2}
                className="hover:bg-sunken"
                style={{ height: rowHeight }}
              >
                {columns.map((column) => (
                  <Cell key={column.header} column={column} row={row} />
                ))}
              </tr>,
            ];
          })}
          <Gap height={(sorted.length - 1 - (shown.at(-1) ?? -1)) * rowHeight} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** The rows in sight and the one that has to stay, in order. */
function indexes(from: number, to: number, kept: number): number[] {
  const seen = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place);
  if (kept < 0 || (kept >= from && kept < to)) return seen;
  return kept < from ? [kept, ...seen] : [...seen, kept];
}

const CELL = "max-w-80 truncate border-line border-b px-3 text-left";

function Cell<Row>({ column, row }: { column: SortableColumn<Row>; row: Row }) {
  if (!column.isName) return <td className={CELL}>{column.cell(row)}</td>;
  return (
    <th scope="row" className={`${CELL} font-medium`}>
      {column.cell(row)}
    </th>
  );
}

/** The place of rows that are out of sight. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
