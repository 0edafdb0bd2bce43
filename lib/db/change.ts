import type Database from "better-sqlite3";
import { currentConnection } from "./client";
import { translated } from "./transaction";

const statements = new WeakMap<Database.Database, Database.Statement>();

/**
 * A mark of the file's state as far as others change it: it differs after a commit by another
 * connection (`PRAGMA data_version`) and after the file was replaced, and not after our own commits.
 */
export function foreignChangeMark(): string {
  return translated(() => {
    const { sqlite, generation } = currentConnection();
    let statement = statements.get(sqlite);
    if (!statement) {
      statement = sqlite.prepare("PRAGMA data_version").pluck();
      statements.set(sqlite, statement);
    }
    return `${generation}:${statement.get()}`;
  });
}
