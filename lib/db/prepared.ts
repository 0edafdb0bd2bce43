import type Database from "better-sqlite3";
import { currentConnection } from "./client";

const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** A statement on the open connection, prepared once: for queries that run hundreds of times in a row. */
export function prepared(sql: string): Database.Statement {
  const { sqlite } = currentConnection();
  const known = statements.get(sqlite) ?? new Map<string, Database.Statement>();
  statements.set(sqlite, known);
  const statement = known.get(sql) ?? sqlite.prepare(sql);
  known.set(sql, statement);
  return statement;
}
