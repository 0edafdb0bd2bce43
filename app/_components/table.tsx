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

/** Once a table is not laid out as one, browsers forget what its parts are. */
const roleOf = (isStacked: boolean, role: string) => (isStacked ? { role } : {});

/** From so many numbers on a stacked row has two beside each other, or a row alone would fill a phone. */
const MANY_NUMBERS = 4;

/**
 * Rows and columns, on small screens in a region of their own that scrolls. How they look is said once, by
 * `data-table` of tables.css, and not by every cell: a week has ten thousand of them.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, showCaption = false, columns, rows, keyOf, isStacked = false } = props;
  const isPaired = isStacked && columns.filter(({ fit }) => fit === "number").length >= MANY_NUMBERS;
  const layout = isPaired ? "data-table-stacked data-table-paired" : isStacked ? "data-table-stacked" : "";
  return (
    <ScrollRegion name={caption}>
      <table {...roleOf(isStacked, "table")} className={`data-table ${layout}`}>
        <caption className={showCaption ? "pb-2 text-left font-semibold" : "sr-only"}>{caption}</caption>
        <thead {...roleOf(isStacked, "rowgroup")}>
          <tr {...roleOf(isStacked, "row")}>
            {columns.map(({ header, fit }) => (
              <th key={header} scope="col" data-fit={fit} {...roleOf(isStacked, "columnheader")}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roleOf(isStacked, "rowgroup")}>
          {rows.map((row, index) => (
            <tr key={keyOf(row, index)} {...roleOf(isStacked, "row")}>
              {columns.map((column) => (
                <Cell key={column.header} column={column} row={row} isStacked={isStacked} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  isStacked: boolean;
}

/** A stacked cell carries its header, which a small screen shows beside it. */
function Cell<Row>({ column: { header, fit, isName, cell }, row, isStacked }: CellProps<Row>) {
  const shared = { "data-fit": fit, "data-header": isStacked ? header : undefined };
  const content = isStacked ? <div>{cell(row)}</div> : cell(row);
  if (!isName) {
    return (
      <td {...shared} {...roleOf(isStacked, "cell")}>
        {content}
      </td>
    );
  }
  return (
    <th {...shared} scope="row" {...roleOf(isStacked, "rowheader")}>
      {content}
    </th>
  );
}
