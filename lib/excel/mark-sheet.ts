import { columnLetters } from "./grid";
import { inlineString } from "./inline-string";
import type { Restyler } from "./restyle";
import type { SheetMarks } from "./sheet-marks";
import { attributeOf, elementOf, elementsOf, prefixOf, withAttribute, type XmlElement } from "./xml";

/** What every row needs to know. */
interface Marking {
  prefix: string;
  marks: SheetMarks;
  /** Null for a workbook without styles: nothing is coloured. */
  styles: Restyler | null;
}

/** One cell of a row and its text. */
interface PlacedCell {
  column: number;
  xml: string;
}

/** The part of a sheet with the issues written and coloured; all else stays as it is. Null for another part. */
export function markSheet(xml: string, marks: SheetMarks, styles: Restyler | null): string | null {
  const prefix = prefixOf(xml, "worksheet");
  const data = prefix === null ? null : elementOf(xml, `${prefix}sheetData`);
  if (prefix === null || !data) return null;
  const marking = { prefix, marks, styles };
  const pending = [...new Set([...marks.texts.keys(), ...marks.colours.keys()])].sort(
    (one, other) => one - other,
  );
  const out: string[] = [];
  let at = data.content?.start ?? 0;
  let number = 0;
  const insertRowsBefore = (row: number) => {
    while (pending.length > 0 && (pending[0] ?? 0) < row) out.push(newRow(pending.shift() ?? 0, marking));
  };
  for (const row of data.content
    ? elementsOf(xml, `${prefix}row`, data.content.start, data.content.end)
    : []) {
    number = Number(attributeOf(row.attributes, "r") ?? number + 1);
    out.push(xml.slice(at, row.start));
    insertRowsBefore(number);
    if (pending[0] === number) pending.shift();
    out.push(markRow(xml, row, number, marking));
    at = row.end;
  }
  if (data.content) out.push(xml.slice(at, data.content.end));
  insertRowsBefore(Number.POSITIVE_INFINITY);
  const name = `${prefix}sheetData`;
  const head = widened(xml.slice(0, data.start), marking);
  return `${head}<${name}${data.attributes}>${out.join("")}</${name}>${xml.slice(data.end)}`;
}

function newRow(row: number, marking: Marking): string {
  const name = `${marking.prefix}row`;
  const cells = newCells(row, new Set(), 0, marking);
  return `<${name} r="${row}">${joined(cells)}</${name}>`;
}

function markRow(xml: string, row: XmlElement, number: number, marking: Marking): string {
  const { prefix, marks } = marking;
  const style = Number(attributeOf(row.attributes, "s") ?? 0);
  const cells: PlacedCell[] = [];
  const seen = new Set<number>();
  let column = -1;
  let changed = false;
  for (const cell of row.content ? elementsOf(xml, `${prefix}c`, row.content.start, row.content.end) : []) {
    column = columnOf(attributeOf(cell.attributes, "r")) ?? column + 1;
    const before = xml.slice(cell.start, cell.end);
    const after = isIssue(marks, number, column) ? "" : recoloured(before, cell, number, column, marking);
    if (after !== before) changed = true;
    if (after === "") continue;
    cells.push({ column, xml: after });
    seen.add(column);
  }
  const added = newCells(number, seen, style, marking);
  if (!changed && added.length === 0) return xml.slice(row.start, row.end);
  const name = `${prefix}row`;
  // The columns that a row spans are a hint, which would be wrong now.
  const attributes = withAttribute(row.attributes, "spans", null);
  return `<${name}${attributes}>${joined([...cells, ...added])}</${name}>`;
}

const joined = (cells: PlacedCell[]) =>
  cells
    .sort((one, other) => one.column - other.column)
    .map((cell) => cell.xml)
    .join("");

/** Whether a cell is of an earlier round, or in the way of a text. */
function isIssue(marks: SheetMarks, row: number, column: number): boolean {
  return marks.formerColumns.includes(column) || (column === marks.issuesColumn && marks.texts.has(row));
}

function recoloured(
  before: string,
  cell: XmlElement,
  row: number,
  column: number,
  { marks, styles }: Marking,
): string {
  const style = Number(attributeOf(cell.attributes, "s") ?? 0);
  const severity = marks.colours.get(row)?.get(column) ?? null;
  if (!styles || (severity === null && !styles.isOurs(style))) return before;
  const attributes = withAttribute(cell.attributes, "s", String(styles.styleFor(style, severity)));
  return before.replace(cell.attributes, attributes);
}

/** The text of a row, and coloured cells where the row had none. */
function newCells(
  row: number,
  seen: Set<number>,
  style: number,
  { prefix, marks, styles }: Marking,
): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const text = marks.texts.get(row);
  if (text !== undefined)
    cells.push({ column: marks.issuesColumn, xml: textCell(prefix, row, marks.issuesColumn, text) });
  for (const [column, severity] of styles ? (marks.colours.get(row) ?? []) : []) {
    if (seen.has(column) || !styles) continue;
    const at = `${columnLetters(column)}${row}`;
    cells.push({ column, xml: `<${prefix}c r="${at}" s="${styles.styleFor(style, severity)}"/>` });
  }
  return cells;
}

function textCell(prefix: string, row: number, column: number, text: string): string {
  const at = `${columnLetters(column)}${row}`;
  return `<${prefix}c r="${at}" t="inlineStr">${inlineString(text, prefix)}</${prefix}c>`;
}

/** 0 for A1; undefined without a place. */
function columnOf(place: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? "")?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The sheet's dimension, made to hold the column of issues. */
function widened(head: string, { prefix, marks }: Marking): string {
  const pattern = new RegExp(`(<${prefix}dimension\\s[^>]*ref=["'][A-Z]+\\d+:)([A-Z]+)(\\d+)`);
  return head.replace(pattern, (_, start: string, letters: string, row: string) => {
    const column = Math.max(columnOf(`${letters}1`) ?? 0, marks.issuesColumn);
    return `${start}${columnLetters(column)}${Math.max(Number(row), ...marks.texts.keys())}`;
  });
}
