import { type CellObject, utils, type WorkSheet, write } from "xlsx";
import { AppError } from "@/lib/errors";
import { columnLetters, gridOf } from "./grid";
import type { Note } from "./notes";
import type { CellList } from "./people-lists";
import { marksFor, type SheetMarks } from "./sheet-marks";

/** Cells between the first and the last one of a sheet that is written anew; the library visits each. */
const LARGEST_AREA = 4_000_000;

/** A new .xlsx of the cells alone, without colours, with the notes in a column `Issues`. */
export function copyWithIssues(lists: readonly CellList[], notes: readonly Note[]): Uint8Array {
  const workbook = utils.book_new();
  for (const list of lists) {
    const marks = marksOf(list, notes);
    utils.book_append_sheet(workbook, sheetOf(marks ? withIssues(list.rows, marks) : list.rows), list.title);
  }
  workbook.Workbook = { WBProps: { date1904: lists.some((list) => list.date1904) } };
  const options = { type: "buffer", bookType: "xlsx", bookSST: true, compression: true } as const;
  return new Uint8Array(write(workbook, options));
}

/** Null when there is nothing to say of a sheet and nothing was said of it before. */
function marksOf({ name, rows, date1904 }: CellList, notes: readonly Note[]): SheetMarks | null {
  const mine = notes.filter((note) => note.sheet === name);
  const marks = marksFor(gridOf(sheetOf(rows), date1904), mine);
  return mine.length > 0 || marks.formerColumns.length > 0 ? marks : null;
}

function withIssues(rows: CellList["rows"], marks: SheetMarks): CellList["rows"] {
  const marked: CellList["rows"] = [];
  rows.forEach((row, index) => {
    const cells: CellList["rows"][number] = [];
    row.forEach((cell, column) => {
      if (!marks.formerColumns.includes(column)) cells[column] = cell;
    });
    marked[index] = cells;
  });
  for (const [row, text] of marks.texts) {
    const cells = marked[row - 1] ?? [];
    cells[marks.issuesColumn] = { t: "s", v: text };
    marked[row - 1] = cells;
  }
  return marked;
}

/** A sheet of the cells as values; of formulas only those that never had a result, which is a problem to show. */
function sheetOf(rows: CellList["rows"]): WorkSheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  if (rows.length * width > LARGEST_AREA) {
    throw new AppError(
      "workbook-refused",
      "The cells of this workbook are too far apart to return it. Remove the cells that are far from the lists.",
    );
  }
  // The library wants every row to be there.
  const data = Array.from({ length: Math.max(1, rows.length) }, (_, index) => {
    const cells: CellObject[] = [];
    rows[index]?.forEach((cell, column) => {
      if (cell) cells[column] = plain(cell);
    });
    return cells;
  });
  return { "!ref": `A1:${columnLetters(width - 1)}${data.length}`, "!data": data };
}

function plain({ t, v, z, f }: CellObject): CellObject {
  return {
    t,
    ...(v === undefined ? {} : { v }),
    ...(z === undefined ? {} : { z }),
    ...(t === "z" ? { f } : {}),
  };
}
