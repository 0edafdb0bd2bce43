import type Database from "better-sqlite3";
import { currentConnection } from "./client";
import { translated } from "./transaction";

const statements = new WeakMap<Database.Database, Database.Statement>();

/** Whether the file holds anyone who is not archived. Prepared once, because it runs often. */
export function fileHoldsData(): boolean {
  return translated(() => {
    const { sqlite } = currentConnection();
    let statement = statements.get(sqlite);
    if (!statement) {
      statement = sqlite
        .prepare(
          `SELECT EXISTS (SELECT 1 FROM employees WHERE archived_at IS NULL)
            OR EXISTS (SELECT 1 FROM patients WHERE archived_at IS NULL)`,
        )
        .pluck();
      statements.set(sqlite, statement);
    }
    return statement.get() === 1;
  });
}
