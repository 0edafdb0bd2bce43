import { ArrowDown, ArrowUp } from "lucide-react";
import type { Sort } from "./sort-rows";

/** The head of a column, which sorts by it. On a phone, where the rows are stacked, it only names the cells. */
export function SortHead({
  header,
  sort,
  onSort,
}: {
  header: string;
  sort: Sort | null;
  onSort: () => void;
}) {
  const isSorted = sort?.header === header;
  const Arrow = isSorted && sort.isDown ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      // Once a head is not laid out as one, browsers forget what it is.
      {...{ role: "columnheader" }}
      aria-sort={isSorted ? (sort.isDown ? "descending" : "ascending") : undefined}
      className="sticky top-0 z-1 border-line border-b bg-surface px-1 text-left font-medium text-muted text-small"
    >
      <span className="sm:hidden">{header}</span>
      <button
        type="button"
        onClick={onSort}
        className="inline-flex min-h-touch items-center gap-1 whitespace-nowrap rounded-control px-2 hover:text-ink max-sm:hidden"
      >
        {header}
        <Arrow aria-hidden className={`size-4 ${isSorted ? "text-accent" : "opacity-0"}`} />
      </button>
    </th>
  );
}
