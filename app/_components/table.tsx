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
}

const FITS = {
  wide: "min-w-64",
  tight: "whitespace-nowrap",
  number: "whitespace-nowrap text-right",
};

const CELL = "px-3 py-2.5 text-left align-top first:pl-0 last:pr-0";

/** Rows and columns, on small screens in a region of their own that scrolls. */
export function Table<Row>({ caption, showCaption = false, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <ScrollRegion name={caption}>
      <table className="w-full border-collapse">
        <caption className={showCaption ? "pb-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        <thead>
          <tr className="border-line border-b">
            {columns.map(({ header, fit }) => (
              <th
                key={header}
                scope="col"
                className={`${CELL} font-medium text-muted text-small ${fit === "number" ? "text-right" : ""} ${fit ? "whitespace-nowrap" : ""}`}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)} className="border-line border-b last:border-b-0">
              {columns.map((column) => (
                <Cell key={column.header} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const style = `${CELL} ${column.fit ? FITS[column.fit] : ""}`;
  if (!column.isName) return <td className={style}>{column.cell(row)}</td>;
  return (
    <th scope="row" className={`${style} font-medium`}>
      {column.cell(row)}
    </th>
  );
}
