import { existsSync } from "node:fs";
import type Database from "better-sqlite3";

/** Who signs in, and what they prove themselves with. Those that refer to others come first. */
export const SIGN_IN_TABLES = [
  "passkeys",
  "sign_in_requests",
  "two_factors",
  "used_codes",
  "sign_in_pauses",
  "password_codes",
  "sessions",
  "accounts",
  "verifications",
  "access_tokens",
  "sign_in_secrets",
  "record_views",
  "users",
] as const;

/**
 * Puts the people who sign in now into a file that is about to take the place of the present one. A restore brings
 * back the rota: it neither lets somebody in again who was taken out, nor opens what was closed since the backup. Where
 * nobody signs in now, those of the backup stay.
 */
export function keepSignIn(sqlite: Database.Database, present: string): void {
  if (!existsSync(present)) return;
  sqlite.prepare("ATTACH ? AS present").run(present);
  try {
    const columns = sqlite.prepare("SELECT name FROM pragma_table_info(?, 'present')").pluck();
    if (columns.all("users").length === 0) return;
    if (sqlite.prepare("SELECT count(*) FROM present.users").pluck().get() === 0) return;
    sqlite.transaction(() => {
      for (const table of SIGN_IN_TABLES) sqlite.exec(`DELETE FROM main."${table}"`);
      for (const table of [...SIGN_IN_TABLES].reverse()) {
        const names = (columns.all(table) as string[]).map((name) => `"${name}"`).join(", ");
        sqlite.exec(`INSERT INTO main."${table}" (${names}) SELECT ${names} FROM present."${table}"`);
      }
    })();
  } finally {
    sqlite.exec("DETACH present");
  }
}
