import { createHash } from "node:crypto";
import type Database from "better-sqlite3";

/** One digest of every row of every table: two files with the same one say the same. */
export function rowsDigest(sqlite: Database.Database): string {
  const hash = createHash("sha256");
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  for (const table of tables) {
    hash.update(`\n# ${table}`);
    for (const row of sqlite.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).raw().iterate()) {
      for (const value of row as (string | number | null | Buffer)[]) {
        hash.update(Buffer.isBuffer(value) ? value : JSON.stringify(value));
        hash.update("\u0000");
      }
      hash.update("\n");
    }
  }
  return hash.digest("hex");
}
