import type { Key, ReactNode } from "react";
import { ScrollRegion } from "./scroll-region";

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** `wide` for running text, `tight` for what must not wrap, `number` for what is compared by its end. */
  fit?: "wide" | "tight" | "number";
  /** Whether this column names the row; one of them does. */
  isName?: boolean;
}

interface TableProps<Row> {
  /** What the table lists; read out, and shown unless the heading above says the same. */
  caption: string;
  showCaption?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row, index: number) => Key;
  /** On a small screen each row stands as a block of its own, its cells below each other, so that none is out of sight. */
  isStacked?: boolean;
}

const FITS = {
  wide: "min-w-64 print:min-w-0",
  tight: "whitespace-nowrap",
  number: "whitespace-nowrap text-right",
};

// By the first line: a link or a button is higher than the text beside it.
const CELL = "px-3 py-cell text-left align-baseline first:pl-0 last:pr-0";

/** Once a table is not laid out as one, browsers forget what its parts are. */
const roleOf = (isStacked: boolean, role: string) => (isStacked ? { role } : {});

/** Rows and columns, on small screens in a region of their own that scrolls. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, showCaption = false, columns, rows, keyOf, isStacked = false } = props;
  const isPaired = isStacked && columns.filter(({ fit }) => fit === "number").length >= MANY_NUMBERS;
  return (
    <ScrollRegion name={caption}>
      <table
        {...roleOf(isStacked, "table")}
        className={`w-full border-collapse ${isStacked ? "max-sm:block" : ""}`}
      >
        <caption
          className={
            showCaption ? `pb-2 text-left font-semibold ${isStacked ? "max-sm:block" : ""}` : "sr-only"
          }
        >
          {caption}
        </caption>
        <thead {...roleOf(isStacked, "rowgroup")} className={isStacked ? "max-sm:sr-only" : ""}>
          <tr {...roleOf(isStacked, "row")} className="border-line border-b">
            {columns.map(({ header, fit }) => (
              <th
                key={header}
                scope="col"
                {...roleOf(isStacked, "columnheader")}
                className={`${CELL} font-medium text-muted text-small ${fit === "number" ? "text-right" : ""} ${fit ? "whitespace-nowrap" : ""}`}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roleOf(isStacked, "rowgroup")} className={isStacked ? "max-sm:block" : ""}>
          {rows.map((row, index) => (
            <tr
              key={keyOf(row, index)}
              {...roleOf(isStacked, "row")}
              className={`border-line border-b last:border-b-0 ${isPaired ? PAIRED_ROW : isStacked ? "max-sm:block max-sm:py-2" : ""}`}
            >
              {columns.map((column) => (
                <Cell
                  key={column.header}
                  column={column}
                  row={row}
                  isStacked={isStacked}
                  isPaired={isPaired && column.fit === "number"}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const STACKED =
  "max-sm:grid max-sm:min-w-0 max-sm:grid-cols-[5.5rem_minmax(0,1fr)] max-sm:items-baseline max-sm:gap-x-3 max-sm:whitespace-normal max-sm:px-0 max-sm:py-1.5 max-sm:text-left";

/** From so many numbers on a stacked row has two beside each other, or a row alone would fill a phone. */
const MANY_NUMBERS = 4;
const PAIRED_ROW = "max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:py-2";
const PAIRED =
  "max-sm:min-w-0 max-sm:whitespace-normal max-sm:px-0 max-sm:py-1 max-sm:text-left max-sm:[&>span]:block";

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  isStacked: boolean;
  /** Whether it is one of two beside each other, below its header. */
  isPaired: boolean;
}

function Cell<Row>({ column, row, isStacked, isPaired }: CellProps<Row>) {
  const stacked = isPaired ? PAIRED : isStacked ? `${STACKED} max-sm:col-span-2` : "";
  const style = `${CELL} ${column.fit ? FITS[column.fit] : ""} ${stacked}`;
  const content = isStacked ? (
    <>
      <span aria-hidden className="font-normal text-muted text-small sm:hidden">
        {column.header}
      </span>
      <div className="min-w-0">{column.cell(row)}</div>
    </>
  ) : (
    column.cell(row)
  );
  if (!column.isName) {
    return (
      <td {...roleOf(isStacked, "cell")} className={style}>
        {content}
      </td>
    );
  }
  return (
    <th scope="row" {...roleOf(isStacked, "rowheader")} className={`${style} font-medium`}>
      {content}
    </th>
  );
}
