import { AppError } from "@/lib/errors";
import type { ExportColumn } from "@/lib/export/table";
import { tableOf } from "@/lib/export/table";
import { payrollTable } from "@/lib/reports/hours";
import type { RehearsalName } from "@/lib/reports/rehearsal";
import type { ReportColumn, ReportName, ReportRow, ReportTable, Unit } from "@/lib/reports/report";
import type { Download } from "../import/upload-files";
import { type RehearsalQuestion, rehearsalOf } from "../rehearsals/rehearsal-of";
import { reportOf } from "../reports/report-of";
import { nameOf } from "./exported-rota";
import { type FileFormat, fileOf } from "./file-of";
import type { Period } from "./period";

/** The hours of each carer in a period, for payroll. */
export function exportedHours(period: Partial<Period>, format: FileFormat, seesPay: boolean): Download {
  const report = reportOf("hours", period, seesPay);
  const name = nameOf("hours", report, format);
  return { ...fileOf("hours", format, exportedTable(payrollTable(report), report)), filename: name };
}

/** A table of a report: the first, or the one that is named. Throws `not-found`. */
export function exportedReport(
  { report: name, table: key, ...period }: Partial<Period> & { report: ReportName; table?: string },
  format: FileFormat,
  seesPay: boolean,
): Download {
  const report = reportOf(name, period, seesPay);
  return tableFile(name, report, key, format);
}

/** A table of a rehearsal: the first, or the one that is named. Throws `not-found` and `request-refused`. */
export function exportedRehearsal(
  { table: key, ...question }: RehearsalQuestion & { table?: string },
  format: FileFormat,
): Download {
  return tableFile(question.rehearsal, rehearsalOf(question), key, format);
}

function tableFile(
  name: ReportName | RehearsalName,
  report: Period & { tables: ReportTable[] },
  key: string | undefined,
  format: FileFormat,
): Download {
  const table = key === undefined ? report.tables[0] : report.tables.find((one) => one.key === key);
  if (!table) {
    const known = report.tables.map((one) => `"${one.key}"`).join(", ");
    throw new AppError("not-found", `There is no such table. Choose one of ${known || "another report"}.`);
  }
  return {
    ...fileOf(name, format, exportedTable(table, report)),
    filename: nameOf(`${name}-${table.key}`, report, format),
  };
}

const UNITS: Partial<Record<Unit, string>> = { minutes: "min", pounds: "£", percent: "%" };

/** A table of a report, with the ids and the period that a program needs beside the names. */
export function exportedTable({ title, columns, rows }: ReportTable, { from, until }: Period) {
  const period: ExportColumn<ReportRow>[] = [
    { header: "From", kind: "date", width: 12, value: () => from },
    { header: "Until (not included)", kind: "date", width: 18, value: () => until },
  ];
  return tableOf(title.slice(0, 31), [...period, ...columns.flatMap(columnsOf)], rows);
}

function columnsOf({ key, label, unit, link }: ReportColumn): ExportColumn<ReportRow>[] {
  const header = unit && UNITS[unit] ? `${label} (${UNITS[unit]})` : label;
  const kind = unit === undefined ? "text" : unit === "count" || unit === "minutes" ? "number" : "decimal";
  const width = unit === undefined ? 24 : Math.max(10, header.length + 2);
  const own: ExportColumn<ReportRow> = { header, kind, width, value: (row) => row[key] ?? null };
  return link
    ? [{ header: `${label} ID`, kind: "text", width: 12, value: (row) => textOf(row[link.id]) }, own]
    : [own];
}

const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
