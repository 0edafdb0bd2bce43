import { ArrowDown, ArrowUp } from "lucide-react";
import type { Sort } from "./sort-rows";

/** The head of a column, which sorts by it. */
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
