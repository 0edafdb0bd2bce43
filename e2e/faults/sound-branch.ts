import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { backedUp } from "../api/support/backups";
import { assigned, uploaded } from "../api/support/calls";
import type { AssignmentKeys } from "../api/support/contract";
import { change } from "../api/support/file";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { slotsFrom } from "./slots";

/** A branch's folder that a test makes copies of, to harm each in another way. */
export interface SoundBranch {
  folder: string;
  path: string;
  acknowledged: AssignmentKeys[];
  /** The file name of a good backup of it. */
  backup: string;
  /** A copy of it all in a folder of its own. */
  copy(): { folder: string; path: string };
  remove(): void;
}

const ASSIGNMENTS = 30;

/** Fills a branch, so that its tables and its log have several pages, and some pages hold nothing any more. */
export async function soundBranch(): Promise<SoundBranch> {
  const server = await startServer();
  await uploaded(server, numberedWorkbook(1));
  const acknowledged = await assignSome(server);
  change(server.databasePath, "CREATE TABLE passing (bytes); INSERT INTO passing VALUES (zeroblob(100000))");
  change(server.databasePath, "DROP TABLE passing");
  const { name: backup } = await backedUp(server);
  const { folder, databasePath: path } = server;
  await server.stop();
  const copy = () => {
    const other = newFolder();
    for (const name of [
      "rota_operations.db",
      `backups/${backup}`,
      `backups/${backup.replace(/db$/, "json")}`,
    ]) {
      mkdirSync(dirname(join(other, name)), { recursive: true });
      copyFileSync(join(folder, name), join(other, name));
    }
    return { folder: other, path: join(other, "rota_operations.db") };
  };
  return { folder, path, acknowledged, backup, copy, remove: () => removeFolder(folder) };
}

async function assignSome(server: RunningServer): Promise<AssignmentKeys[]> {
  const slots = slotsFrom("2026-11-24");
  const made: AssignmentKeys[] = [];
  while (made.length < ASSIGNMENTS)
    made.push(...(await assigned(server, { ...slots.next().value })).assignments);
  return made;
}
