/** `npm run backup`: copies the database into `backups/` beside it and reads the copy back. The server may run. */
import { takeBackup } from "@/lib/db/backup";
import { translated } from "@/lib/db/transaction";
import { withoutWriters } from "@/lib/db/without-writers";
import { megabytes, requireDatabase, runCommand, say } from "./lib/command";

const HELP = `npm run backup
  Copies the database into the folder backups beside it and reads the copy back. The server may run meanwhile.
  DATABASE_PATH names another database.`;

await runCommand({
  help: HELP,
  async run(_line, path) {
    requireDatabase(path);
    const { name, bytes, rows, log_head } = translated(() =>
      // What a running server writes would otherwise come between the copy and what it is compared with.
      withoutWriters(path, () => takeBackup(path, "asked")),
    );
    const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
    say(`The backup backups/${name} was taken and read back: ${megabytes(bytes)}, ${all} rows.`);
    if (log_head) say(`Its log ends with entry ${log_head.id}: ${log_head.hash}`);
    return true;
  },
});
