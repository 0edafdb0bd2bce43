"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { SortHead } from "./sort-head";
import { nextSort, type Sort, type SortableColumn, sortRows } from "./sort-rows";
import { useIsPhone } from "./use-is-phone";
import { useRowHeight } from "./use-row-height";
import { useWindow } from "./use-window";

interface VirtualTableProps<Row extends { id: string }> {
  caption: string;
  columns: SortableColumn<Row>[];
  rows: readonly Row[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}

/** Two lines of a label and a value below the line of the name, where a phone stacks the cells. */
const STACKED_REMS = 6;

/** Once a table is not laid out as one, browsers forget what its parts are. */
const roleOf = (role: string) => ({ role });

/**
 * A table of thousands of rows, of which only those in sight are in the page. Its heads sort it. On a phone the cells of a
 * row are below its name.
 */
export function VirtualTable<Row extends { id: string }>(props: VirtualTableProps<Row>) {
  const { caption, columns, rows, sort, onSort } = props;
  const region = useRef<HTMLElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const rowHeight = useRowHeight(useIsPhone() ? STACKED_REMS : 0);
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
        {...roleOf("table")}
        className="w-full border-separate border-spacing-0 max-sm:block"
        aria-rowcount={sorted.length + 1}
        onFocus={({ target }) => setFocused(target.closest("tr")?.dataset.id ?? null)}
        onBlur={() => setFocused(null)}
      >
        <caption className="sr-only">{caption}</caption>
        <thead {...roleOf("rowgroup")} className="max-sm:sr-only">
          <tr {...roleOf("row")} aria-rowindex={1}>
            {columns.map(({ header }) => (
              <SortHead
                key={header}
                header={header}
                sort={sort}
                onSort={() => onSort(nextSort(sort, header))}
              />
            ))}
          </tr>
        </thead>
        <tbody {...roleOf("rowgroup")} className="max-sm:block">
          {shown.flatMap((index, place) => {
            const row = sorted[index] as Row;
            const gap = index - (place === 0 ? 0 : (shown[place - 1] as number) + 1);
            return [
              gap > 0 && <Gap key={`before ${row.id}`} height={gap * rowHeight} columns={columns.length} />,
              <tr
                key={row.id}
                {...roleOf("row")}
                data-id={row.id}
                aria-rowindex={index + 2}
                className="hover:bg-sunken max-sm:grid max-sm:grid-cols-2 max-sm:content-start max-sm:gap-x-3 max-sm:border-line max-sm:border-b max-sm:px-3 max-sm:pt-1"
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

const CELL =
  "max-w-80 truncate border-line border-b px-3 text-left max-sm:block max-sm:min-w-0 max-sm:border-0 max-sm:px-0";
const NAME = "font-medium max-sm:col-span-full max-sm:row-start-1 max-sm:pr-24";
const BESIDE_NAME = "max-sm:col-start-2 max-sm:row-start-1 max-sm:self-center max-sm:justify-self-end";

function Cell<Row>({ column, row }: { column: SortableColumn<Row>; row: Row }) {
  const { header, cell, isName, isBesideName } = column;
  if (isName) {
    return (
      <th scope="row" {...roleOf("rowheader")} className={`${CELL} ${NAME}`}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td {...roleOf("cell")} className={`${CELL} ${isBesideName ? BESIDE_NAME : "max-sm:text-small"}`}>
      {!isBesideName && (
        <span aria-hidden className="block truncate text-muted text-tiny sm:hidden">
          {header}
        </span>
      )}
      {cell(row)}
    </td>
  );
}

/** The place of rows that are out of sight. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className="max-sm:block">
      <td colSpan={columns} className="max-sm:block" style={{ height, padding: 0 }} />
    </tr>
  );
}
