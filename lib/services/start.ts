import { afterMigration, closeConnection, openConnection } from "@/lib/db/client";
import type { MigrationReport } from "@/lib/db/migrate";
import { writeTx } from "@/lib/db/transaction";
import { log } from "@/lib/log";
import { reloadRoster } from "@/lib/memory/roster";
import { lastCheck } from "./last-check";
import { recordOperation } from "./record-operation";
import { headAtStart, noteHeadAtStart } from "./verify-log";

/**
 * Opens, checks and migrates the database and loads it, before the first request is answered.
 * Throws `database-refused` or `misconfigured` with one sentence for the operator.
 */
export function start(): void {
  const { migration } = openConnection();
  lastCheck();
  afterMigration(recordStart);
  process.once("exit", closeConnection);
  recordStart(migration);
  noteHeadAtStart();
}

/** Says in the process log where the operations log stands: whoever keeps that elsewhere can tell that it was not rebuilt. */
export function tellHeadAtStart(): void {
  const head = headAtStart();
  log.info("log-head", { entry: head?.id ?? 0, hash: head?.hash ?? "" });
}

/** Says in the log what the server found in the file; also when it took over one that was put in its place. */
function recordStart({ kind, applied, backup }: MigrationReport): void {
  const { counts } = reloadRoster();
  const details = { ...counts, adopted: kind === "legacy", migrations: applied, backup };
  writeTx((tx) => recordOperation(tx, { type: "startup", details }, "system"));
}
