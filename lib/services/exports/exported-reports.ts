import { AppError } from "@/lib/errors";
import { type ExportColumn, type ExportKind, type ExportTable, tableOf } from "@/lib/export/table";
import { payrollTable } from "@/lib/reports/hours";
import type { Rehearsal, RehearsalName } from "@/lib/reports/rehearsal";
import type {
  Chart,
  Report,
  ReportColumn,
  ReportName,
  ReportRow,
  ReportTable,
  Unit,
} from "@/lib/reports/report";
import type { Download } from "../import/upload-files";
import { type RehearsalQuestion, rehearsalOf } from "../rehearsals/rehearsal-of";
import { reportOf } from "../reports/report-of";
import { nameOf } from "./exported-rota";
import { type FileFormat, fileOf } from "./file-of";
import { howCounted, UNIT_WORDS } from "./how-counted";
import type { Period } from "./period";

/** The hours of each carer in a period, for payroll. */
export function exportedHours(period: Partial<Period>, format: FileFormat, seesPay: boolean): Download {
  const report = reportOf("hours", period, seesPay);
  return reportFile(report, payrollTable(report), nameOf("hours", report, format), format);
}

/** A table of a report: the first, or the one that is named. Throws `not-found`. */
export function exportedReport(
  { report: name, table: key, ...period }: Partial<Period> & { report: ReportName; table?: string },
  format: FileFormat,
  seesPay: boolean,
): Download {
  return namedTable(name, reportOf(name, period, seesPay), key, format);
}

/** A table of a rehearsal: the first, or the one that is named. Throws `not-found` and `request-refused`. */
export function exportedRehearsal(
  { table: key, ...question }: RehearsalQuestion & { table?: string },
  format: FileFormat,
): Download {
  return namedTable(question.rehearsal, rehearsalOf(question), key, format);
}

function namedTable(
  name: ReportName | RehearsalName,
  report: Report | Rehearsal,
  key: string | undefined,
  format: FileFormat,
): Download {
  const table = key === undefined ? report.tables[0] : report.tables.find((one) => one.key === key);
  if (!table) {
    const known = report.tables.map((one) => `"${one.key}"`).join(", ");
    throw new AppError("not-found", `There is no such table. Choose one of ${known || "another report"}.`);
  }
  return reportFile(report, table, nameOf(`${name}-${table.key}`, report, format), format);
}

/** As a workbook with what the chart shows and how everything is counted; as CSV the table alone. */
function reportFile(
  report: Report | Rehearsal,
  table: ReportTable,
  filename: string,
  format: FileFormat,
): Download {
  const { chart, tables } = report;
  // What a table of the report has a row for is there in full; a chart of it would say the first of them twice.
  const isApart = chart !== null && tables.every(({ columns }) => columns[0]?.label !== chart.by);
  const further = [...(isApart ? [chartTable(chart)] : []), howCounted(report, table)];
  return { ...fileOf("report", format, exportedTable(table, report), further), filename };
}

/** What a column is called where its numbers stand without their unit. */
export const headerOf = (label: string, unit: Unit | undefined): string =>
  unit === undefined || UNIT_WORDS[unit] === null || label.toLowerCase().includes(UNIT_WORDS[unit])
    ? label
    : `${label} (${UNIT_WORDS[unit]})`;

function kindOf(unit: Unit): ExportKind {
  if (unit === "percent") return "tenths";
  return unit === "count" || unit === "minutes" ? "number" : "decimal";
}

/** A table of a report, with the ids and the period that a program needs beside the names. */
export function exportedTable({ title, columns, rows }: ReportTable, { from, until }: Period): ExportTable {
  const period: ExportColumn<ReportRow>[] = [
    { header: "Period from", kind: "date", width: 12, value: () => from },
    { header: "Period until (not included)", kind: "date", width: 12, value: () => until },
  ];
  const visits = columns.filter(({ link }) => link?.of === "visit").length;
  return tableOf(title, [...period, ...columns.flatMap((column) => columnsOf(column, visits > 1))], rows);
}

/** The column itself, after the id of what it names. */
function columnsOf(column: ReportColumn, isAmongVisits: boolean): ExportColumn<ReportRow>[] {
  const { label, link } = column;
  const own = columnOf(column);
  if (!link) return [own];
  if (link.of !== "visit")
    return [{ header: `${label} ID`, kind: "text", width: 10, value: (row) => textOf(row[link.id]) }, own];
  const header = isAmongVisits ? `${label}, visit number` : "Visit number";
  return [{ header, kind: "number", width: 8, value: (row) => row[link.id] ?? null }, own];
}

function columnOf({ key, label, unit, exact }: ReportColumn): ExportColumn<ReportRow> {
  if (exact) {
    return {
      header: exact.label ?? label,
      kind: exact.kind,
      width: 16,
      value: (row) => row[exact.key] ?? null,
    };
  }
  const kind = unit === undefined ? "text" : kindOf(unit);
  return { header: headerOf(label, unit), kind, width: 10, value: (row) => row[key] ?? null };
}

/** What the bars of a chart show, as rows. */
function chartTable({ title, by, unit, series, bars }: Chart): ExportTable {
  // A bar of a month has its first day, and is not of that day.
  const isByDay = by !== "Month" && bars.some(({ date }) => date !== undefined);
  type Bar = Chart["bars"][number];
  return tableOf<Bar>(
    title,
    [
      isByDay
        ? { header: by, kind: "date", width: 12, value: ({ date, label }) => date ?? label }
        : { header: by, kind: "text", width: 12, value: ({ label }) => label },
      ...series.map(
        ({ key, label }): ExportColumn<Bar> => ({
          header: headerOf(label, unit),
          kind: kindOf(unit),
          width: 10,
          value: ({ values }) => values[key] ?? 0,
        }),
      ),
    ],
    bars,
  );
}

const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
