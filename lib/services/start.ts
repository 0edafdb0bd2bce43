import { getConfig } from "@/lib/config";
import { afterMigration, closeConnection, openConnection } from "@/lib/db/client";
import { chainHead } from "@/lib/db/log-chain";
import type { MigrationReport } from "@/lib/db/migrate";
import { holdServerLock, releaseServerLock } from "@/lib/db/server-lock";
import { writeTx } from "@/lib/db/transaction";
import { log } from "@/lib/log";
import { reloadRoster } from "@/lib/memory/roster";
import { prepareAutomaticBackups } from "./backups/automatic-backups";
import { lastCheck } from "./last-check";
import { recordOperation } from "./record-operation";
import { noteHeadAtStart } from "./verify-log";

/**
 * Opens, checks and migrates the database and loads it, before the first request is answered.
 * Throws `database-refused` or `misconfigured` with one sentence for the operator.
 */
export function start(): void {
  holdServerLock(getConfig().databasePath);
  process.once("exit", () => {
    closeConnection();
    releaseServerLock();
  });
  const { migration, sqlite } = openConnection();
  const headBefore = chainHead(sqlite);
  lastCheck();
  afterMigration(recordStart);
  recordStart(migration);
  prepareAutomaticBackups(headBefore);
  const head = noteHeadAtStart();
  // Whoever keeps the process log elsewhere can tell from it that the operations log was not rebuilt.
  log.info("log-head", { entry: head?.id ?? 0, hash: head?.hash ?? "" });
}

/** Says in the log what the server found in the file; also when it took over one that was put in its place. */
function recordStart({ kind, applied, backup }: MigrationReport): void {
  const { counts } = reloadRoster();
  const details = { ...counts, adopted: kind === "legacy", migrations: applied, backup };
  writeTx((tx) => recordOperation(tx, { type: "startup", details }, "system"));
}
