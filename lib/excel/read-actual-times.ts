import type { ActualTimesRole, WrittenRow } from "@/lib/domain/actual-times/written-row";
import { quoted } from "@/lib/domain/fields/text";
import { AppError } from "@/lib/errors";
import { roleOfHeader } from "./actual-times-columns";
import { type Cell, type Grid, textCell, writtenTime } from "./cell";
import { csvGrid, firstRecords, SEPARATORS, type Separator, withoutSeparatorLine } from "./csv";
import { decodeText } from "./decode-text";
import { gridOf } from "./grid";
import { openWorkbook, unreadableWorkbook } from "./library";
import type { WorkbookFile } from "./people-sources";
import { containerOf, notAWorkbook } from "./signature";

/** Rows above the headers: a title, the period, the name of the branch. */
const MOST_TITLES = 30;
/** A row with fewer known headers than this has none. */
const FEWEST_ROLES = 3;

/** The columns in which a time of day is read. */
const TIMES: ReadonlySet<ActualTimesRole> = new Set(["plannedStart", "actualStart", "actualEnd"]);

interface Sheet {
  /** Null in a CSV file. */
  name: string | null;
  grid: Grid;
  date1904: boolean;
}

/** The columns of a role: two where first and last names have a column each. */
interface HeaderColumn {
  header: string;
  parts: { column: number; part: 0 | 1 | null }[];
}

/** The row with the headers, and which column says what. */
interface Header {
  index: number;
  columns: Map<ActualTimesRole, HeaderColumn>;
}

/**
 * The rows of a call-monitoring export, of every shown sheet that has its columns. Throws `not-a-workbook`,
 * `workbook-refused`, and `request-refused` without the columns that are needed or with two that say the same.
 */
export function readActualTimes({ bytes }: WorkbookFile): WrittenRow[] {
  const sheets = containerOf(bytes) === "text" ? [textSheet(bytes)] : sheetsOf(bytes);
  const found = sheets.flatMap((sheet) => {
    const header = headerOf(sheet.grid);
    return header ? [{ sheet, header }] : [];
  });
  if (found.length === 0) throw missing(["carer", "patient", "log-in or log-out", "day"]);
  return found.flatMap(({ sheet, header }) => {
    requireColumns(header);
    return rowsOf(sheet, header);
  });
}

function textSheet(bytes: Uint8Array): Sheet {
  const decoded = decodeText(bytes);
  if (decoded === null) throw notAWorkbook();
  const text = withoutSeparatorLine(decoded);
  return { name: null, grid: csvGrid(text, separatorOf(text)), date1904: false };
}

/** The separator under which a row has most of the headers. */
function separatorOf(text: string): Separator {
  const known = (separator: Separator) =>
    Math.max(
      0,
      ...firstRecords(text, separator, MOST_TITLES).map(
        (fields) => fields.filter((field) => roleOfHeader(textCell(field).shown)).length,
      ),
    );
  return SEPARATORS.reduce((one, other) => (known(other) > known(one) ? other : one));
}

function sheetsOf(bytes: Uint8Array): Sheet[] {
  const { sheetNames, hiddenNames, load } = openWorkbook(bytes);
  const shown = sheetNames.filter((name) => !hiddenNames.has(name));
  const workbook = load(shown);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  return shown.map((name) => {
    const sheet = workbook.Sheets[name];
    // The library leaves out a sheet that it fails to read, and says nothing.
    if (!sheet) throw unreadableWorkbook();
    return { name, grid: gridOf(sheet, date1904), date1904 };
  });
}

function headerOf(grid: Grid): Header | null {
  const rows = [...grid.keys()].sort((one, other) => one - other).slice(0, MOST_TITLES);
  for (const index of rows) {
    const known = [...(grid.get(index) ?? [])].flatMap(([column, { shown }]) => {
      const meant = roleOfHeader(shown);
      return meant ? [{ ...meant, column, header: shown }] : [];
    });
    if (new Set(known.map(({ role }) => role)).size < FEWEST_ROLES) continue;
    const columns: Header["columns"] = new Map();
    for (const { role, part, column, header } of known) {
      const { header: first = header, parts = [] } = columns.get(role) ?? {};
      const isOther = part !== null && parts.every((one) => one.part !== null && one.part !== part);
      if (parts.length > 0 && !isOther) throw sameTwice(first, header);
      columns.set(role, { header: first, parts: [...parts, { column, part }] });
    }
    return { index, columns };
  }
  return null;
}

function requireColumns({ columns }: Header): void {
  const has = (...roles: ActualTimesRole[]) => roles.some((role) => columns.has(role));
  const lacking = [
    has("carerId", "carerName") ? null : "carer",
    has("patientId", "patientName") ? null : "patient",
    has("actualStart", "actualEnd") ? null : "log-in or log-out",
  ].filter((one) => one !== null);
  if (lacking.length > 0) throw missing(lacking);
}

function rowsOf({ name, grid, date1904 }: Sheet, { index: headerRow, columns }: Header): WrittenRow[] {
  const rows = [...grid.keys()].filter((row) => row > headerRow).sort((one, other) => one - other);
  return rows.flatMap((row): WrittenRow[] => {
    const cells: WrittenRow["cells"] = {};
    for (const [role, { header, parts }] of columns) {
      const [cell, other] = parts
        .toSorted((one, two) => (one.part ?? 0) - (two.part ?? 0))
        .map(({ column }): Cell | undefined => grid.get(row)?.get(column))
        .filter((one) => one !== undefined);
      if (!cell) continue;
      const written = other
        ? `${cell.shown} ${other.shown}`
        : TIMES.has(role)
          ? writtenTime(cell)
          : cell.written;
      cells[role] = { header, written, fault: cell.fault ?? other?.fault ?? null };
    }
    // Totals and remarks below the list have nothing in these columns.
    const isEmpty = Object.keys(cells).length === 0;
    const logOut = columns.get("actualEnd");
    // A log-out that is missing is another thing than a file without log-outs.
    if (logOut && !cells.actualEnd) cells.actualEnd = { header: logOut.header, written: "", fault: null };
    return isEmpty ? [] : [{ sheet: name, row: row + 1, date1904, cells }];
  });
}

const missing = (lacking: readonly string[]) =>
  new AppError(
    "request-refused",
    `The file has no column for: ${lacking.join(", ")}. Export it with the columns Carer, Service User, Date, Planned Start, Actual Start and Actual End; IDs may stand instead of names.`,
  );
const sameTwice = (one: string, other: string) =>
  new AppError(
    "request-refused",
    `The columns ${quoted(one)} and ${quoted(other)} say the same, so it is not certain which counts. Remove one and choose the file again.`,
  );
