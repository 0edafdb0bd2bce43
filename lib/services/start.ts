import { getConfig } from "@/lib/config";
import { afterMigration, closeConnection, openConnection } from "@/lib/db/client";
import { isInDoubt } from "@/lib/db/damage-watch";
import { refuse } from "@/lib/db/identify";
import { type ChainHead, chainHead } from "@/lib/db/log-chain";
import type { MigrationReport } from "@/lib/db/migrate";
import { holdServerLock, releaseServerLock } from "@/lib/db/server-lock";
import { translated, writeTx } from "@/lib/db/transaction";
import { log } from "@/lib/log";
import { reloadRoster } from "@/lib/memory/roster";
import { startAutomaticBackups } from "./backups/automatic-backups";
import { lastCheck } from "./last-check";
import { recordOperation } from "./record-operation";
import { headAtStart, noteHeadAtStart } from "./verify-log";

// One process holds several copies of this module: where the log stood before this start lives here.
const shared = globalThis as typeof globalThis & { rotaHeadBefore?: ChainHead | null };

/**
 * Takes the place of the database's one server, opens, checks and migrates it and loads it, before the first
 * request is answered.
 * Throws `database-refused` or `misconfigured` with one sentence for the operator.
 */
export function start(): void {
  holdServerLock(getConfig().databasePath);
  process.once("exit", () => {
    closeConnection();
    releaseServerLock();
  });
  const { migration, sqlite, path } = openConnection();
  try {
    translated(() => {
      const headBefore = chainHead(sqlite);
      lastCheck();
      afterMigration(recordStart);
      recordStart(migration);
      noteHeadAtStart();
      shared.rotaHeadBefore = headBefore;
    });
  } catch (error) {
    // Its pages fit together, and yet a table or a text in it is not what was written.
    throw isInDoubt() ? refuse(path, "is damaged") : error;
  }
}

/** What waits until the address is ours: a start that fails says one sentence and nothing else. */
export function whenListening(): void {
  const head = headAtStart();
  // With a copy of the process log elsewhere, this proves that the operations log was not rebuilt.
  log.info("log-head", { entry: head?.id ?? 0, hash: head?.hash ?? "" });
  startAutomaticBackups(shared.rotaHeadBefore ?? null);
}

/** Says in the log what the server found in the file; also when it took over one that was put in its place. */
function recordStart({ kind, applied, backup }: MigrationReport): void {
  const { counts } = reloadRoster();
  const details = { ...counts, adopted: kind === "legacy", migrations: applied, backup };
  writeTx((tx) => recordOperation(tx, { type: "startup", details }, "system"));
}
