import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Between the name of a database and that of the process which restores into it. */
export const RESTORING = "-restoring-";

/** What a crash in the middle of a restore left is older; another restore that is under way is younger. */
const LEFT_BEHIND_AFTER = 60 * 60 * 1000;

/** Removes the copies beside a database that a crash in the middle of a restore left. */
export function removeInterruptedRestores(path: string): void {
  const folder = dirname(path);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(path)}${RESTORING}`)) continue;
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    if (stat && Date.now() - stat.mtimeMs > LEFT_BEHIND_AFTER) rmSync(join(folder, name), { force: true });
  }
}
