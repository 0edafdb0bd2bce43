"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useWindow } from "./use-window";

/** In pixels; the class `h-12` of the rows says the same. */
const ROW_HEIGHT = 48;

export interface SortableColumn<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** By what the rows are sorted; null comes last. */
  sortBy: (row: Row) => string | number | null;
  isName?: boolean;
}

interface VirtualTableProps<Row extends { id: string }> {
  caption: string;
  columns: SortableColumn<Row>[];
  rows: readonly Row[];
}

interface Sort {
  header: string;
  isDown: boolean;
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** A table of thousands of rows, of which only those in sight are in the page. Its heads sort it. */
export function VirtualTable<Row extends { id: string }>({ caption, columns, rows }: VirtualTableProps<Row>) {
  const region = useRef<HTMLElement>(null);
  const [sort, setSort] = useState<Sort | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const { from, to } = useWindow(region, ROW_HEIGHT, sorted.length);
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
      className="max-h-[min(44rem,80dvh)] relative overflow-auto rounded-control border border-line print:max-h-none"
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
              gap > 0 && <Gap key={`before ${row.id}`} rows={gap} columns={columns.length} />,
              <tr key={row.id} data-id={row.id} aria-rowindex={index + 2} className="h-12 hover:bg-sunken">
                {columns.map((column) => (
                  <Cell key={column.header} column={column} row={row} />
                ))}
              </tr>,
            ];
          })}
          <Gap rows={sorted.length - 1 - (shown.at(-1) ?? -1)} columns={columns.length} />
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

function sortRows<Row>(rows: readonly Row[], columns: SortableColumn<Row>[], sort: Sort | null) {
  const column = columns.find(({ header }) => header === sort?.header);
  if (!sort || !column) return rows;
  return [...rows].sort((one, other) => {
    const a = column.sortBy(one);
    const b = column.sortBy(other);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order =
      typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
    return sort.isDown ? -order : order;
  });
}

const nextSort = (sort: Sort | null, header: string): Sort => ({
  header,
  isDown: sort?.header === header && !sort.isDown,
});

function SortHead({ header, sort, onSort }: { header: string; sort: Sort | null; onSort: () => void }) {
  const isSorted = sort?.header === header;
  const Arrow = isSorted && sort.isDown ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.isDown ? "descending" : "ascending") : undefined}
      className="sticky top-0 z-1 border-line border-b bg-surface px-1 text-left font-medium text-muted text-small"
    >
      <button
        type="button"
        onClick={onSort}
        className="inline-flex min-h-touch items-center gap-1 whitespace-nowrap rounded-control px-2 hover:text-ink"
      >
        {header}
        <Arrow aria-hidden className={`size-4 ${isSorted ? "text-accent" : "opacity-0"}`} />
      </button>
    </th>
  );
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
function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height: rows * ROW_HEIGHT, padding: 0 }} />
    </tr>
  );
}
