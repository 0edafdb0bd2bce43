/** `npm run restore -- FILE`: replaces the database with a backup. The server may be running, and notices by itself. */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { backupFolderOf, COMPRESSED, listBackups, manifestPath, readManifest } from "@/lib/db/manifests";
import { settleInPlace } from "@/lib/db/restore";
import { isReadable, setDamagedAside } from "@/lib/db/restore-damaged";
import {
  previewOf,
  type RestorePreview,
  type RestoreSource,
  restoreInto,
} from "@/lib/services/backups/restore-backup";
import { inWords, runCommand, say, UsageError } from "./lib/command";

const HELP = `npm run restore -- FILE [--yes]
  Replaces the database with the backup FILE: a path, or a file name in the backups folder.
  Without --yes it only shows what would change. A backup is taken first. The server may be running.
  Set DATABASE_PATH for another database. Set AUDIT_KEY to the key that the server uses.`;

await runCommand({
  help: HELP,
  flags: ["yes"],
  async run({ words, flags }, path) {
    const [file, ...others] = words;
    if (file === undefined || others.length > 0) throw new UsageError(usage(path));
    const source = sourceOf(file, path);
    const isDamaged = existsSync(path) && !isReadable(path);
    if (isDamaged) say("The current database is damaged. It is saved as it is in the backups folder.");
    else tell(await previewOf(path, source));
    if (!flags.has("yes")) {
      say("Nothing was changed. To restore it, run the same command with --yes at the end.");
      return false;
    }
    const aside = isDamaged ? setDamagedAside(path) : null;
    const { backup } = await restoreInto(path, source, "command line");
    settleInPlace(path);
    const before = aside ?? backup;
    say(
      `Restored ${source.name}. ${before ? `The data from before is in backups/${before}.` : "There was no data before."}`,
    );
    return true;
  },
});

function sourceOf(file: string, path: string): RestoreSource {
  const inFolder = join(backupFolderOf(path), file);
  // npm runs it in the folder of the product; the path is meant from where it was written.
  const found = [resolve(process.env.INIT_CWD ?? ".", file), inFolder, `${inFolder}${COMPRESSED}`].find(
    (one) => existsSync(one),
  );
  if (!found) throw new UsageError(`There is no file ${file}, here or in ${dirname(inFolder)}.`);
  if (found === resolve(path)) throw new UsageError("That is the database itself. Choose a backup of it.");
  const manifest = /\.db(\.gz)?$/.test(found) ? readManifest(manifestPath(found)) : null;
  return { file: found, name: basename(found), manifest };
}

function tell({
  message,
  created_at,
  needs_upgrade,
  tables,
  log_entries_lost,
  newest_lost,
}: RestorePreview): void {
  say(message);
  if (created_at) say(`It was taken ${inWords(created_at)}.`);
  if (needs_upgrade) say("It is from an earlier version and will be upgraded.");
  const changed = tables.filter(({ now, after }) => now !== after);
  if (changed.length === 0) say("Every table has the same number of rows as now.");
  for (const { table, now, after } of changed) say(`  ${table}: ${now} rows now, ${after} afterwards`);
  for (const { id, created_at: at, description } of newest_lost)
    say(`  not in the log afterwards: ${id}, ${at}: ${description}`);
  if (log_entries_lost > newest_lost.length)
    say(`  and ${log_entries_lost - newest_lost.length} earlier entries`);
}

function usage(path: string): string {
  const names = listBackups(path).map(({ name }) => `  ${name}`);
  const list = names.length === 0 ? "There are none beside the database." : `There are:\n${names.join("\n")}`;
  return `Choose a backup: npm run restore -- FILE. ${list}`;
}
