/** `npm run verify`: checks the database, its operations log and its backups. The server may be running. */
import type { ChainHead } from "@/lib/db/log-chain";
import { listBackups } from "@/lib/db/manifests";
import { openForReading } from "@/lib/db/open-for-reading";
import { isAsTaken } from "@/lib/db/restore";
import { verifyLogOf } from "@/lib/services/verify-log";
import { requireDatabase, runCommand, say, UsageError } from "./lib/command";

const HELP = `npm run verify [-- --head ID:HASH]
  Checks every page of the database and every entry of its log, compares the log with the log heads saved in
  the manifests of the backups, and each backup with its manifest. The server may be running.
  --head compares with a log head that was printed at a start or saved elsewhere: 12:sha256:0f3a…
  Set DATABASE_PATH for another database. Set AUDIT_KEY to the key that the server uses.`;

await runCommand({
  help: HELP,
  values: ["head"],
  async run({ values }, path) {
    requireDatabase(path);
    const head = values.get("head");
    const kept = head === undefined ? [] : [{ from: "the command line", ...headOf(head) }];
    const results = [await verifyFile(path, kept), await verifyBackups(path)];
    return results.every(Boolean);
  },
});

async function verifyFile(path: string, kept: ({ from: string } & ChainHead)[]): Promise<boolean> {
  const file = openForReading(path);
  if (file === null) {
    say("The database is damaged. Restore a backup with npm run restore -- FILE.");
    return false;
  }
  try {
    say("No damage was found in the database.");
    const { ok, message, entries, head } = await verifyLogOf(file, path, kept);
    say(message);
    if (head) say(`The log has ${entries} entries and ends with ${head.id}:${head.hash}`);
    return ok;
  } finally {
    file.close();
  }
}

async function verifyBackups(path: string): Promise<boolean> {
  let areSound = true;
  const backups = listBackups(path);
  for (const { name, file, manifest } of backups) {
    if (manifest === null) say(`backups/${name} has no manifest, so it cannot be checked.`);
    else if (!(await isAsTaken(file, manifest))) {
      say(`backups/${name} has changed since it was taken. Do not restore it.`);
      areSound = false;
    }
  }
  const count = backups.filter(({ manifest }) => manifest !== null).length;
  if (areSound) say(count === 1 ? "The 1 backup is unchanged." : `The ${count} backups are unchanged.`);
  return areSound;
}

function headOf(text: string): ChainHead {
  const match = /^(\d+):((?:hmac-)?sha256:[0-9a-f]{64})$/.exec(text);
  if (!match) throw new UsageError("A log head is written as ID:HASH, such as 12:sha256: and 64 digits.");
  return { id: Number(match[1]), hash: String(match[2]) };
}
