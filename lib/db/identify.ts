import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type Database from "better-sqlite3";
import { AppError } from "@/lib/errors";
import { columnNames, isSound, isSoundFile, logSize, tableNames } from "./inspect";
import { readMigrations } from "./migrations";

/** A new file, one of ours, or one that the old system wrote. */
export type FileKind = "new" | "ours" | "legacy";

/** "ROTA" in ASCII, as the second migration sets it. */
const APPLICATION_ID = 0x524f5441;

/**
 * Identifies the file. Throws `database-refused` for one that is damaged, was written by a
 * newer version, or belongs to some other program; nothing is written to it.
 */
export function identify(sqlite: Database.Database, path: string): FileKind {
  if (!isSound(sqlite)) throw refuse(path, "is damaged");
  const tables = tableNames(sqlite);
  const applicationId = sqlite.pragma("application_id", { simple: true });
  const isOurs =
    applicationId === APPLICATION_ID || (tables.has("__drizzle_migrations") && hasOurMigrations(sqlite));
  if (isOurs) {
    const version = sqlite.pragma("user_version", { simple: true }) as number;
    if (version > readMigrations().length) throw refuse(path, "was written by a newer version of Rota");
    return "ours";
  }
  if (
    applicationId === 0 &&
    hasColumn(sqlite, "employees", "employee_id") &&
    hasColumn(sqlite, "patients", "patient_id")
  ) {
    return "legacy";
  }
  throw refuse(path, "is not a database of Rota or the AI Rota System");
}

/** The refusal of a file, naming it and the newest good backup beside it. */
export function refuse(path: string, what: string): AppError {
  const backup = lastGoodBackup(path);
  // Written over it, a copy would be given what is still open or in the log of the damaged one.
  const away = logSize(path) > 0 ? `it and ${basename(path)}-wal` : "it";
  const advice = backup
    ? `the newest good backup is ${backup}: move ${away} out of the way and copy the backup into its place`
    : "there is no good backup beside it: replace it with a good copy";
  return new AppError(
    "database-refused",
    `The database ${path} ${what} and was left unchanged; ${advice}, or choose another file with DATABASE_PATH.`,
  );
}

/** Other programs use such a table for their migrations too: ours are identified by their digests. */
function hasOurMigrations(sqlite: Database.Database): boolean {
  const applied = sqlite.prepare("SELECT hash FROM __drizzle_migrations ORDER BY id").pluck().all();
  const ours = readMigrations().map(({ hash }) => hash);
  return applied.length > 0 && applied.every((hash, index) => index >= ours.length || hash === ours[index]);
}

/** The newest file in `backups/` beside a database that is a whole database itself, or null. */
function lastGoodBackup(path: string): string | null {
  const folder = join(/* turbopackIgnore: true */ dirname(path), "backups");
  const madeAt = (name: string) => statSync(join(folder, name)).mtimeMs;
  try {
    const newest = readdirSync(folder)
      .filter((name) => name.startsWith(`${basename(path, ".db")}-`) && name.endsWith(".db"))
      .sort((a, b) => madeAt(b) - madeAt(a))
      .find((name) => isGood(join(folder, name)));
    return newest ? join(folder, newest) : null;
  } catch {
    return null;
  }
}

function isGood(backup: string): boolean {
  try {
    return isSoundFile(backup);
  } catch {
    return false;
  }
}

const hasColumn = (sqlite: Database.Database, table: string, column: string) =>
  columnNames(sqlite, table).includes(column);
