import { getConfig } from "@/lib/config";
import { foreignChangeMark } from "@/lib/db/change";
import { listVerifiedBackups } from "@/lib/db/manifests";
import { probeDatabase } from "@/lib/db/probe";
import { formatLocal, localAt } from "@/lib/domain/time";
import { isAppError } from "@/lib/errors";
import { currentRoster, memoryMark } from "@/lib/memory/roster";
import { lastAutomaticFailure } from "./backups/automatic-backups";
import { diskSpace } from "./disk-space";
import { type LastCheck, lastCheck } from "./last-check";

/** One check; `ok: false` alone does not make the server unhealthy, and `detail` says what to do. */
export interface HealthChecks {
  database: { ok: boolean; detail: string };
  free_space: { ok: boolean; detail: string; free_bytes: number | null; wanted_bytes: number };
  last_backup: { ok: boolean; detail: string; at: string | null; name: string | null; cause: string | null };
  last_check: { ok: boolean; detail: string } & Partial<LastCheck>;
  journal_mode: { ok: boolean; detail: string; mode: "delete" | "wal" };
  memory: { ok: boolean; detail: string };
}

export interface Health {
  status: "healthy" | "unhealthy";
  service: "ai-rota-system";
  /** Why not, in one sentence. */
  detail?: string;
  journal_mode: "delete" | "wal";
  checks: HealthChecks;
}

/** Whether the database can be read and written now, and what else an operator needs to know. */
export function health(): Health {
  const { journalMode: journal_mode } = getConfig();
  const database = databaseCheck();
  const checks: HealthChecks = {
    database,
    free_space: freeSpaceCheck(),
    last_backup: lastBackupCheck(),
    last_check: lastCheckCheck(database.ok),
    journal_mode: journalCheck(journal_mode),
    memory: memoryCheck(database.ok),
  };
  const service = { service: "ai-rota-system", journal_mode, checks } as const;
  return database.ok
    ? { status: "healthy", ...service }
    : { status: "unhealthy", ...service, detail: database.detail };
}

function databaseCheck(): HealthChecks["database"] {
  try {
    probeDatabase();
    // If a reload failed, it is tried again here, so that the answer is current.
    if (memoryMark() === null) currentRoster();
    return { ok: true, detail: "The database can be read and written." };
  } catch (error) {
    const detail = isAppError(error) ? error.message : "The database cannot be read or written.";
    return { ok: false, detail };
  }
}

function freeSpaceCheck(): HealthChecks["free_space"] {
  const { free: free_bytes, wanted: wanted_bytes } = diskSpace();
  const figures = { free_bytes, wanted_bytes };
  if (free_bytes === null)
    return { ok: false, detail: "The free space on the disk is not known.", ...figures };
  const ok = free_bytes >= wanted_bytes;
  const detail = ok
    ? `${megabytes(free_bytes)} MB are free.`
    : `${megabytes(free_bytes)} MB are free and ${megabytes(wanted_bytes)} MB are needed. Free some space on the disk that holds the database.`;
  return { ok, detail, ...figures };
}

function lastBackupCheck(): HealthChecks["last_backup"] {
  const last = listVerifiedBackups(getConfig().databasePath).at(-1);
  const failure = lastAutomaticFailure();
  const present = last
    ? `The last backup was taken on ${localTime(last.created_at)}.`
    : "There is no backup yet.";
  return {
    ok: last !== undefined && failure === null,
    detail: failure ? `The last automatic backup failed: ${failure.message} ${present}` : present,
    at: last?.created_at ?? null,
    name: last?.name ?? null,
    cause: last?.cause ?? null,
  };
}

function lastCheckCheck(isOpen: boolean): HealthChecks["last_check"] {
  if (!isOpen) return { ok: false, detail: "The database is not open." };
  const check = lastCheck();
  return {
    ok: true,
    detail: `No damage was found when the database was opened on ${localTime(check.at)}.`,
    ...check,
  };
}

function journalCheck(mode: "delete" | "wal"): HealthChecks["journal_mode"] {
  const detail =
    mode === "delete"
      ? "Between two writes the file is complete: a plain copy of it is good."
      : "Recent writes are in a second file: copy the database with SQLite's backup, not with cp.";
  return { ok: true, detail, mode };
}

/** A change by another program is loaded before the next answer: a difference is not a fault. */
function memoryCheck(isOpen: boolean): HealthChecks["memory"] {
  if (!isOpen) return { ok: false, detail: "The database is not open." };
  const isSame = memoryMark() === foreignChangeMark();
  const detail = isSame
    ? "The memory matches the file."
    : "Another program changed the file. The data is reloaded before the next answer.";
  return { ok: isSame, detail };
}

/** A UTC stamp in the time of the branch: `Mon 23 Nov 2026, 08:00`. */
const localTime = (stamp: string) => formatLocal(localAt(Date.parse(stamp), getConfig().timeZone));

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024);
