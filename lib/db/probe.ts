import { currentConnection } from "./client";
import { translated } from "./transaction";

/**
 * Reads the file and writes to it, and takes the write back. The journal is really made, so that a
 * folder that cannot be written shows; nothing is synced, so that it may be called often.
 * Throws `database-unavailable` or `disk-full`.
 */
export function probeDatabase(): void {
  translated(() => {
    const { sqlite } = currentConnection();
    sqlite.exec("BEGIN IMMEDIATE");
    try {
      const version = sqlite.pragma("user_version", { simple: true });
      sqlite.pragma(`user_version = ${version}`);
    } finally {
      sqlite.exec("ROLLBACK");
    }
  });
}
