import Database from "better-sqlite3";

/** Runs `work` on a connection of its own, as another program would have one: for tests. */
export function asAnotherProgram<T>(path: string, work: (sqlite: Database.Database) => T): T {
  const sqlite = new Database(path);
  try {
    return work(sqlite);
  } finally {
    sqlite.close();
  }
}
