/** `npm run backup`: copies the database into `backups/` beside it and checks the copy. The server may be running. */
import { takeBackup } from "@/lib/db/backup";
import { translated } from "@/lib/db/transaction";
import { withExclusiveLock } from "@/lib/db/with-exclusive-lock";
import { megabytes, requireDatabase, runCommand, say } from "./lib/command";

const HELP = `npm run backup
  Copies the database into the backups folder beside it and checks the copy. The server may be running.
  Set DATABASE_PATH for another database.`;

await runCommand({
  help: HELP,
  async run(_line, path) {
    requireDatabase(path);
    const { name, bytes, rows, log_head } = translated(() =>
      // Otherwise a running server could write between the copy and its comparison.
      withExclusiveLock(path, () => takeBackup(path, "asked")),
    );
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
    say(`Backup taken and checked: backups/${name}, ${megabytes(bytes)}, ${all} rows.`);
    if (log_head) say(`Its log ends with entry ${log_head.id}: ${log_head.hash}`);
    return true;
  },
});
