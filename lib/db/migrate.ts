import type Database from "better-sqlite3";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { adoptLegacyRows, setLegacyTablesAside } from "./adopt-legacy";
import { takeBackup } from "./backup";
import type { FileKind } from "./identify";
import { giveOldAssignmentsTheirVisit } from "./legacy-visits";
import { chainOldEntries } from "./log-chain";
import { type Migration, readMigrations } from "./migrations";

/** What opening the file did to it. */
export interface MigrationReport {
  kind: FileKind;
  /** Migrations that were applied. */
  applied: number;
  /** The file name of the backup that was taken first; null when there was nothing to lose. */
  backup: string | null;
}

/**
 * Applies what is missing, one transaction a migration; a file of the old system is adopted in a
 * single one. Takes a backup before it touches a file that holds anything, unless it is a copy itself.
 * Throws `database-refused` when a migration fails; the file is then as it was before that migration.
 */
export function bringUpToDate(
  sqlite: Database.Database,
  path: string,
  kind: FileKind,
  isCopy = false,
): MigrationReport {
  const migrations = readMigrations();
  const applied = kind === "ours" ? appliedCount(sqlite) : 0;
  const pending = migrations.slice(applied);
  if (pending.length === 0) return { kind, applied: 0, backup: null };
  const backup = kind === "new" || isCopy ? null : takeBackup(path, "migration").name;
  // A rebuilt table drops its old self, and that would take rows that refer to it along (drizzle-orm#5782).
  sqlite.pragma("foreign_keys = OFF");
  try {
    if (kind === "legacy") adopt(sqlite, pending);
    else {
      for (const [index, migration] of pending.entries())
        apply(sqlite, migration, applied + index + 1, index === pending.length - 1);
    }
  } catch (error) {
    throw new AppError(
      "database-refused",
      `The database ${path} could not be upgraded (${reasonOf(error)}) and was left unchanged${backup ? `; a copy is in backups/${backup}` : ""}.`,
    );
  } finally {
    sqlite.pragma("foreign_keys = ON");
  }
  return { kind, applied: pending.length, backup };
}

function appliedCount(sqlite: Database.Database): number {
  return sqlite.prepare("SELECT count(*) FROM __drizzle_migrations").pluck().get() as number;
}

function adopt(sqlite: Database.Database, migrations: Migration[]): void {
  sqlite
    .transaction(() => {
      const legacy = setLegacyTablesAside(sqlite);
      for (const [index, migration] of migrations.entries()) run(sqlite, migration, index + 1);
      adoptLegacyRows(sqlite, legacy);
      completeOldRows(sqlite);
      checkForeignKeys(sqlite);
    })
    .immediate();
}

function apply(sqlite: Database.Database, migration: Migration, version: number, isLast: boolean): void {
  sqlite
    .transaction(() => {
      run(sqlite, migration, version);
      // In the transaction of the last one: only then has every column its place.
      if (isLast) completeOldRows(sqlite);
      checkForeignKeys(sqlite);
    })
    .immediate();
}

/** The bookkeeping table is drizzle's own, so that its tools can read the file. */
function run(sqlite: Database.Database, migration: Migration, version: number): void {
  sqlite.exec(
    "CREATE TABLE IF NOT EXISTS __drizzle_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, hash text NOT NULL, created_at numeric)",
  );
  for (const statement of migration.sql) sqlite.exec(statement);
  sqlite
    .prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)")
    .run(migration.hash, migration.folderMillis);
  sqlite.pragma(`user_version = ${version}`);
}

/** What an earlier version, or the old system, did not write and SQL in a migration cannot work out. */
function completeOldRows(sqlite: Database.Database): void {
  giveOldAssignmentsTheirVisit(sqlite);
  chainOldEntries(sqlite, getConfig().auditKey);
}

function checkForeignKeys(sqlite: Database.Database): void {
  if ((sqlite.pragma("foreign_key_check") as unknown[]).length > 0) {
    throw new Error("rows refer to other rows that do not exist");
  }
}

/** SQLite's own words for a constraint name tables and columns, never values. */
const reasonOf = (error: unknown) => (error instanceof Error ? error.message : "unknown reason");
