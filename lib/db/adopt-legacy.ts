import type Database from "better-sqlite3";
import { columnNames, tableNames } from "./inspect";

/** The tables of the old system, the columns in the order in which it made them, as its database shows. */
const LEGACY_COLUMNS = {
  employees:
    "id employee_id name address postcode gender ethnicity religion transport_mode qualification language_spoken certificate_expiry_date earliest_start latest_end shifts contact_number notes created_at updated_at",
  patients:
    "id patient_id patient_name address postcode gender ethnicity religion required_support required_hours_of_support additional_requirements illness contact_number requires_medication emergency_contact emergency_relation language_preference notes created_at updated_at",
  assignments:
    "id employee_id employee_name patient_id patient_name service_type assigned_time start_time end_time duration travel_time priority_score reasoning created_at",
  operations_log: "id operation_type description details created_at",
  data_uploads: "id filename upload_date employees_count patients_count status",
} as const;

type LegacyTable = keyof typeof LEGACY_COLUMNS;
const LEGACY_TABLES = Object.keys(LEGACY_COLUMNS) as LegacyTable[];

/** Columns in which the old system's text is kept as it is; in all others blank becomes NULL. */
const KEPT_AS_WRITTEN = new Set([
  "id",
  "employee_id",
  "patient_id",
  "name",
  "patient_name",
  "employee_name",
  "service_type",
  "assigned_time",
  "operation_type",
  "description",
  "details",
  "filename",
  "status",
  "created_at",
  "updated_at",
  "upload_date",
]);

const STAMPS = new Set(["created_at", "updated_at", "upload_date"]);

/** Our operations log has no such column: an entry says who acted instead of where a row came from. */
const WITHOUT_ORIGIN: LegacyTable = "operations_log";

/** What was set aside: the last id that each table ever gave out. */
export type LegacyTables = Map<LegacyTable, number>;

const aside = (table: LegacyTable) => `legacy_${table}`;

/** Renames the old system's tables, so that ours can be made under their names. Inside a transaction. */
export function setLegacyTablesAside(sqlite: Database.Database): LegacyTables {
  const present = tableNames(sqlite);
  const found: LegacyTables = new Map();
  const lastId = sqlite.prepare("SELECT seq FROM sqlite_sequence WHERE name = ?").pluck();
  for (const table of LEGACY_TABLES.filter((name) => present.has(name))) {
    found.set(table, present.has("sqlite_sequence") ? ((lastId.get(table) as number) ?? 0) : 0);
    sqlite.exec(`ALTER TABLE ${table} RENAME TO ${aside(table)}`);
  }
  return found;
}

/** Stamps that the old system left out stay blank; ours may not be NULL. */
function storedValue(column: string): string {
  if (STAMPS.has(column)) return `COALESCE(${column}, '')`;
  return KEPT_AS_WRITTEN.has(column) ? column : `NULLIF(${column}, '')`;
}

/** Ids are compared without regard to case here, and were not there. Throws when two differ in nothing else. */
function refuseTwins(sqlite: Database.Database, table: LegacyTable): void {
  const id = { employees: "employee_id", patients: "patient_id" }[table as string];
  if (id === undefined) return;
  const twins = sqlite
    .prepare(
      `SELECT group_concat(${id}, ' and ') FROM ${aside(table)} GROUP BY lower(${id}) HAVING count(*) > 1`,
    )
    .pluck()
    .get();
  if (twins)
    throw new Error(`the ids ${twins} differ only in capital letters: give one of them a different id`);
}

/**
 * Copies every row with its id and stamps, and drops what was set aside. A table with columns that
 * the old system is not known to write stays beside ours, so that nothing of it is lost.
 */
export function adoptLegacyRows(sqlite: Database.Database, legacy: LegacyTables): void {
  for (const [table, lastId] of legacy) {
    refuseTwins(sqlite, table);
    const known = LEGACY_COLUMNS[table].split(" ");
    const stored = columnNames(sqlite, aside(table));
    const columns = known.filter((column) => stored.includes(column));
    const values = columns.map(storedValue);
    const origin = table === WITHOUT_ORIGIN ? ["", ""] : [", origin", ", 'legacy'"];
    sqlite.exec(
      `INSERT INTO ${table} (${columns.join(", ")}${origin[0]}) SELECT ${values.join(", ")}${origin[1]} FROM ${aside(table)}`,
    );
    if (stored.every((column) => known.includes(column))) sqlite.exec(`DROP TABLE ${aside(table)}`);
    // Ids are never given out twice, not even those of rows that the old system deleted.
    sqlite.prepare("DELETE FROM sqlite_sequence WHERE name = ?").run(table);
    sqlite
      .prepare("INSERT INTO sqlite_sequence (name, seq) VALUES (?, CAST(? AS INTEGER))")
      .run(table, lastId);
  }
}
