import type { BackupRule } from "@/lib/domain/backup-retention";

const CAUSES: Record<string, string> = {
  start: "Server start",
  daily: "Daily",
  asked: "By hand",
  upload: "Before an upload",
  clear: "Before clearing",
  restore: "Before a restore",
  migration: "Before an upgrade",
};

/** Why a backup was taken. */
export const causeInWords = (cause: string | null): string => CAUSES[cause ?? ""] ?? "Not recorded";

/** `Kept: the last 10, the newest of each day for 30 days and the newest of each month for 12 months.` */
export function keptInWords({ last, days, months }: BackupRule): string {
  const spans = [
    last === 1 ? "the last one" : `the last ${last}`,
    ...(days > 0 ? [`the newest of each day for ${days} ${days === 1 ? "day" : "days"}`] : []),
    ...(months > 0 ? [`the newest of each month for ${months} ${months === 1 ? "month" : "months"}`] : []),
  ];
  return `Kept: ${new Intl.ListFormat("en-GB").format(spans)}.`;
}

const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;

/** `0.2 MB`, `70.5 GB` */
export function sizeInWords(bytes: number): string {
  const [count, unit] = bytes < GIGABYTE ? [bytes / MEGABYTE, "MB"] : [bytes / GIGABYTE, "GB"];
  return `${count.toLocaleString("en-GB", { maximumFractionDigits: 1 })} ${unit}`;
}

const TABLES: Record<string, string> = {
  employees: "Carers",
  patients: "Patients",
  visits: "Visits",
  assignments: "Assignments",
  absences: "Absences",
  data_uploads: "Uploads",
  operations_log: "Log entries",
};

/** The tables that coordinators know, in this order. */
export const KNOWN_TABLES = Object.keys(TABLES);

/** Those that coordinators know come first. */
export function byImportance(a: string, b: string): number {
  const rank = (table: string) =>
    KNOWN_TABLES.includes(table) ? KNOWN_TABLES.indexOf(table) : KNOWN_TABLES.length;
  return rank(a) - rank(b) || a.localeCompare(b);
}

/** How a table is called; one behind the scenes by its own words. */
export function tableInWords(table: string): string {
  const words = table.replaceAll("_", " ");
  return TABLES[table] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
