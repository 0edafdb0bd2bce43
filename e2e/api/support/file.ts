import Database from "better-sqlite3";

/** Runs `work` on a connection of its own, as another program would have one. */
export function withFile<T>(path: string, work: (sqlite: Database.Database) => T, readonly = true): T {
  const sqlite = new Database(path, { readonly, timeout: 5000 });
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
}

/** The rows that a query finds in the file. */
export const query = <Row = Record<string, unknown>>(
  path: string,
  sql: string,
  ...values: unknown[]
): Row[] => withFile(path, (sqlite) => sqlite.prepare(sql).all(...values) as Row[]);

/** Changes the file behind the server's back. */
export const change = (path: string, sql: string): void =>
  withFile(path, (sqlite) => void sqlite.exec(sql), false);

/** How many rows each table of the file has. */
export function rowCounts(path: string): Record<string, number> {
  return withFile(path, (sqlite) => {
    const tables = sqlite
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables.map((table) => [
        table,
        sqlite.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number,
      ]),
    );
  });
}

/** `ok` when every page, index and constraint of the file is. */
export const integrity = (path: string): string =>
  withFile(path, (sqlite) => String(sqlite.pragma("integrity_check", { simple: true })));
