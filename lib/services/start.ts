import { closeConnection, openConnection } from "../db/client";
import { writeTx } from "../db/transaction";
import { reloadRoster } from "../memory/roster";
import { recordOperation } from "./record-operation";

/**
 * Opens, checks and migrates the database and loads it, before the first request is answered.
 * Throws `database-refused` or `misconfigured` with one sentence for the operator.
 */
export function start(): void {
  const { migration } = openConnection();
  process.once("exit", closeConnection);
  const { counts } = reloadRoster();
  const { kind, applied, backup } = migration;
  const details = { ...counts, adopted: kind === "legacy", migrations: applied, backup };
  writeTx((tx) => recordOperation(tx, { type: "startup", details }, "system"));
}
