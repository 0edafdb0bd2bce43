import { accessSync, constants } from "node:fs";
import { getConfig } from "@/lib/config";
import { AppError, isAppError } from "@/lib/errors";

const NOTHING_SAVED = "nothing was saved";

/**
 * The refusal that says what to do about a failure of SQLite or of the file system below it: `disk-full` or
 * `database-unavailable`. Null for anything else, such as a bug.
 */
export function refusalFor(error: unknown): AppError | null {
  if (isAppError(error) || !(error instanceof Error)) return null;
  const code = coded(error)?.code ?? "";
  if (isFull(code)) {
    return new AppError("disk-full", `The disk is full, so ${NOTHING_SAVED}. Free some space and try again.`);
  }
  if (isOfLock(error)) {
    return new AppError(
      "database-unavailable",
      `Another program is using the database, so ${NOTHING_SAVED}. Close it and try again.`,
    );
  }
  if (
    isOfDamage(error) ||
    /^(SQLITE_(READONLY|CANTOPEN|IOERR|CORRUPT|NOTADB|PERM|AUTH)|EROFS$|EACCES$|EPERM$|EIO$)/.test(code)
  ) {
    return new AppError(
      "database-unavailable",
      `The database file cannot be read or written, so ${NOTHING_SAVED}. Check the file, its folder and the disk.`,
    );
  }
  return null;
}

/** Whether another program held what was wanted for longer than SQLite waits. */
export const isOfLock = (error: unknown): boolean =>
  error instanceof Error && /^SQLITE_(BUSY|LOCKED)/.test(coded(error)?.code ?? "");

/** Whether an error says that the file is not what was written: pages, tables or texts that do not fit. */
export function isOfDamage(error: unknown): boolean {
  if (isAppError(error) || !(error instanceof Error)) return false;
  // A column that holds JSON and cannot be read as such.
  if (error.name === "SyntaxError" || isOfPages(error)) return true;
  const { code, message } = coded(error) ?? { code: "", message: "" };
  return code === "SQLITE_ERROR" && /no such (table|column)|malformed database schema/.test(message);
}

/** Whether SQLite could make nothing of a page. */
export const isOfPages = (error: unknown): boolean =>
  error instanceof Error && /^SQLITE_(CORRUPT|NOTADB)/.test(coded(error)?.code ?? "");

/** SQLite recognises a full disk, but not a quota, a limit on file size or a read-only disk. */
function isFull(code: string): boolean {
  if (["SQLITE_FULL", "ENOSPC", "EDQUOT", "EFBIG"].includes(code)) return true;
  return (
    ["SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"].includes(code) && mayBeWritten(getConfig().databasePath)
  );
}

function mayBeWritten(path: string): boolean {
  try {
    accessSync(/* turbopackIgnore: true */ path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** drizzle wraps the driver's error: the one with a code is it or its cause. */
function coded(error: Error): { code: string; message: string } | null {
  for (let current: unknown = error; current instanceof Error; current = current.cause) {
    const { code, message } = current as Error & { code?: unknown };
    if (typeof code === "string" && /^(SQLITE_|E[A-Z]+$)/.test(code)) return { code, message };
  }
  return null;
}
