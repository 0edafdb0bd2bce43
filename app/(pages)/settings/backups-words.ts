import type { BackupRule } from "@/lib/domain/backup-retention";

const CAUSES: Record<string, string> = {
  start: "At a start",
  daily: "Daily",
  asked: "Asked for",
  upload: "Before an upload",
  clear: "Before clearing",
  restore: "Before a restore",
  migration: "Before an upgrade",
};

/** Why a backup was taken. */
export const causeInWords = (cause: string | null): string => CAUSES[cause ?? ""] ?? "Not recorded";

/** `The last 10 are kept, of 30 days the newest one each, and of 12 months the newest one each.` */
export function keptInWords({ last, days, months }: BackupRule): string {
  const spans = [
    ...(days > 0 ? [`of ${days} ${days === 1 ? "day" : "days"} the newest one each`] : []),
    ...(months > 0 ? [`of ${months} ${months === 1 ? "month" : "months"} the newest one each`] : []),
  ];
  const lastOnes = last === 1 ? "The last one is kept" : `The last ${last} are kept`;
  return `${[lastOnes, ...spans].join(", ")}.`;
}

const MEGABYTE = 1024 * 1024;
const GIGABYTE = 1024 * MEGABYTE;

/** `0.2 MB`, `70.5 GB` */
export function sizeInWords(bytes: number): string {
  const [count, unit] = bytes < GIGABYTE ? [bytes / MEGABYTE, "MB"] : [bytes / GIGABYTE, "GB"];
  return `${count.toLocaleString("en-GB", { maximumFractionDigits: 1 })} ${unit}`;
}

const TABLES: Record<string, string> = {
  employees: "Employees",
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
