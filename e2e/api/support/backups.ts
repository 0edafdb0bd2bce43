import { execFile } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { BackupAnswer } from "../../../lib/services/backups/back-up-now";
import type { BackupList } from "../../../lib/services/backups/list-backups";
import type { RestoreAnswer, RestorePreview } from "../../../lib/services/backups/restore-backup";
import type { LogVerification } from "../../../lib/services/verify-log";
import type { RunningServer } from "../../server";
import { type Answer, get, type Place, post } from "./ask";
import { query, rowCounts } from "./file";

/** Asks for a backup, which has to be taken. */
export async function backedUp(place: Place, headers: Record<string, string> = {}): Promise<BackupAnswer> {
  const answer = await post<BackupAnswer>(place, "/database/backup", undefined, headers);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

export const listedBackups = async (place: Place) => (await get<BackupList>(place, "/database/backups")).body;

export const previewRestore = (place: Place, backup: unknown) =>
  post<RestorePreview>(place, "/database/restore?dry_run=true", { backup });

export const restore = (
  place: Place,
  backup: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<RestoreAnswer>> => post<RestoreAnswer>(place, "/database/restore", { backup }, headers);

export const verification = async (place: Place) =>
  (await get<LogVerification>(place, "/database/logs/verify")).body;

export const backupFolder = (server: RunningServer): string => join(server.folder, "backups");

/** The names of the databases in the folder of the backups. */
export const backupFiles = (server: RunningServer): string[] =>
  existsSync(backupFolder(server))
    ? readdirSync(backupFolder(server))
        .filter((name) => /\.db(\.gz)?$/.test(name))
        // Older ones are compressed after a while, and keep their names.
        .map((name) => name.replace(/\.gz$/, ""))
        .sort()
    : [];

const manifestFile = (server: RunningServer, name: string) =>
  join(backupFolder(server), name.replace(/\.db$/, ".json"));

export const manifestOf = (server: RunningServer, name: string) =>
  JSON.parse(readFileSync(manifestFile(server, name), "utf8"));

export const DAY = 24 * 60 * 60 * 1000;
/** `2026-11-23T09:30:00Z` */
export const stamp = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** A backup as it would have been taken that many days ago, made of another one. Returns its name. */
export function madeUpBackup(server: RunningServer, like: string, daysAgo: number): string {
  const created_at = stamp(Date.now() - daysAgo * DAY);
  const name = `rota_operations-${created_at.replaceAll(":", "")}-daily.db`;
  copyFileSync(join(backupFolder(server), like), join(backupFolder(server), name));
  const manifest = { ...manifestOf(server, like), name, cause: "daily", created_at };
  writeFileSync(manifestFile(server, name), JSON.stringify(manifest));
  return name;
}

/** Every row of every table. */
export const allRows = (path: string): Record<string, Record<string, unknown>[]> =>
  Object.fromEntries(
    Object.keys(rowCounts(path)).map((table) => [
      table,
      query(path, `SELECT * FROM "${table}" ORDER BY rowid`),
    ]),
  );

const root = join(import.meta.dirname, "../../..");

/** Runs `npm run NAME -- …words` as npm would, on a server's file. */
export function command(
  server: RunningServer,
  name: "backup" | "restore" | "verify" | "reset-password",
  ...words: string[]
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, DATABASE_PATH: server.databasePath };
  // What tsx starts; its own command is a second process that waits for this one.
  const line = ["--import", "tsx", `scripts/${name}.ts`, ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, line, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` }),
    );
  });
}
