import { getTableColumns } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import { getTableConfig } from "drizzle-orm/sqlite-core";
import { prepared } from "./prepared";

type Row = Record<string, unknown>;

/** `startTime` → `start_time`, as drizzle is told to spell columns. */
const snakeCase = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What turns a row into the values of a statement, in the order of `keys`. */
function valuesFor(table: SQLiteTable, keys: readonly string[]): (row: Row) => unknown[] {
  const columns = getTableColumns(table);
  const ofColumn = keys.map((key) => {
    const column = columns[key];
    if (!column) throw new Error(`no column for ${key}`);
    return (value: unknown) =>
      value === null || value === undefined ? null : column.mapToDriverValue(value);
  });
  return (row) => ofColumn.map((toDriver, index) => toDriver(row[keys[index] as string]));
}

/**
 * Inserts rows of the same keys by one prepared statement: what comes by the thousand takes a tenth of the time
 * that a query builder does. Inside a transaction.
 */
export function insertInBulk(table: SQLiteTable, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const keys = Object.keys(rows[0] as Row);
  const { name } = getTableConfig(table);
  const places = keys.map(() => "?").join(", ");
  const statement = prepared(
    `INSERT INTO ${name} (${keys.map((key) => `"${snakeCase(key)}"`).join(", ")}) VALUES (${places})`,
  );
  const toValues = valuesFor(table, keys);
  for (const row of rows) statement.run(toValues(row));
}

/** Writes rows over those with the same `id`, in the same way. */
export function updateInBulk(table: SQLiteTable, rows: readonly (Row & { id: number })[]): void {
  if (rows.length === 0) return;
  const keys = Object.keys(rows[0] as Row).filter((key) => key !== "id");
  const { name } = getTableConfig(table);
  const set = keys.map((key) => `"${snakeCase(key)}" = ?`).join(", ");
  const statement = prepared(`UPDATE ${name} SET ${set} WHERE "id" = ?`);
  const toValues = valuesFor(table, [...keys, "id"]);
  for (const row of rows) statement.run(toValues(row));
}

/** The next id that a table gives; ids are never given out twice. */
export function nextId(table: SQLiteTable): number {
  const { name } = getTableConfig(table);
  const seq = prepared("SELECT seq FROM sqlite_sequence WHERE name = ?").pluck().get(name) as
    | number
    | undefined;
  return (seq ?? 0) + 1;
}
