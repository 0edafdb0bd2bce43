import { matchKey, oneLine } from "@/lib/domain/fields/text";
import type { Cell, Grid } from "./cell";
import { columnLetters } from "./grid";
import { headerKey } from "./header-key";

/** One column of a sheet that has a header or values. */
export interface SheetColumn {
  /** From 0. */
  index: number;
  /** As written; null when the column has values and no header. */
  header: string | null;
  /** The header as it is compared, or that of the known header that it was said to stand for; empty without one. */
  key: string;
}

/** What a problem or a list calls a column. */
export function columnName(column: SheetColumn): string {
  return column.header ?? `column ${columnLetters(column.index)} (no header)`;
}

/** The columns of a sheet, left to right: those of the header row, and those with values and no header. */
export function columnsInSheet(
  headerRow: Map<number, Cell>,
  rows: Grid,
  keyOf: (key: string) => string = (key) => key,
): SheetColumn[] {
  const indexes = new Set(headerRow.keys());
  for (const cells of rows.values()) {
    for (const index of cells.keys()) indexes.add(index);
  }
  return [...indexes]
    .sort((left, right) => left - right)
    .map((index) => {
      const header = oneLine(headerRow.get(index)?.shown ?? "");
      // A header of nothing but dashes compares as none and is still a header.
      return { index, header: header === "" ? null : header, key: keyOf(headerKey(header)) };
    });
}

/** The headers of a row as they are compared, in order, as one text. */
export function headersKeyOf(headerRow: Map<number, Cell>): string {
  return [...headerRow]
    .sort(([left], [right]) => left - right)
    .map(([, cell]) => matchKey(cell.shown))
    .join("|");
}

/** The headers that stand more than once, each with its columns. */
export function repeatedHeaders(columns: SheetColumn[]): [SheetColumn, ...SheetColumn[]][] {
  const byKey = new Map<string, [SheetColumn, ...SheetColumn[]]>();
  for (const column of columns) {
    if (column.key === "") continue;
    const same = byKey.get(column.key);
    if (same) same.push(column);
    else byKey.set(column.key, [column]);
  }
  return [...byKey.values()].filter((same) => same.length > 1);
}
