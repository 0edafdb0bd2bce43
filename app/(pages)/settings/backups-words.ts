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

const MEGABYTE = 1024 * 1024;

/** `0.2 MB`, `1,234 MB` */
export const inMegabytes = (bytes: number): string =>
  `${(bytes / MEGABYTE).toLocaleString("en-GB", { maximumFractionDigits: bytes < 100 * MEGABYTE ? 1 : 0 })} MB`;

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

/** How a table is called; one behind the scenes by its own words. */
export function tableInWords(table: string): string {
  const words = table.replaceAll("_", " ");
  return TABLES[table] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
