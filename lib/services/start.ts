import { closeConnection, openConnection } from "@/lib/db/client";
import { writeTx } from "@/lib/db/transaction";
import { reloadRoster } from "@/lib/memory/roster";
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
