import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Database from "better-sqlite3";
import { quantile } from "./quantile";

const COMMITS = 50;

/** What one commit costs on the file system of `folder`, in milliseconds: the floor under every write. */
export function commitMilliseconds(folder: string): number {
  const sqlite = new Database(join(folder, "commit-cost.db"));
  sqlite.pragma("journal_mode = DELETE");
  sqlite.pragma("synchronous = EXTRA");
  sqlite.exec("CREATE TABLE commits (id INTEGER PRIMARY KEY, note TEXT)");
  const insert = sqlite.prepare("INSERT INTO commits (note) VALUES (?)");
  const times = Array.from({ length: COMMITS }, () => {
    const began = performance.now();
    insert.run("x".repeat(200));
    return performance.now() - began;
  });
  sqlite.close();
  return quantile(times, 0.5);
}
