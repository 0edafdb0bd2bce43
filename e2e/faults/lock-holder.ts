import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/** Another process that holds a lock on a database. */
export interface LockHolder {
  /** Lets it commit and end. */
  release(): Promise<void>;
  /** Resolves when it has ended, by itself or because it was told to. */
  gone: Promise<unknown>;
}

export type LockKind = "IMMEDIATE" | "EXCLUSIVE";

/** Starts one and waits until it has the lock. `sql` is what it writes; without `milliseconds` it keeps the lock until it is told. */
export async function holdLock(
  path: string,
  kind: LockKind,
  { sql = "", milliseconds }: { sql?: string; milliseconds?: number } = {},
): Promise<LockHolder> {
  const line = [join(import.meta.dirname, "hold-lock.cjs"), path, kind, sql, String(milliseconds ?? "")];
  const child = spawn(process.execPath, line, { stdio: ["pipe", "pipe", "inherit"] });
  const gone = once(child, "exit");
  await Promise.race([
    once(child.stdout, "data"),
    gone.then(() => Promise.reject(new Error("the lock could not be taken"))),
  ]);
  return {
    gone,
    async release() {
      child.stdin.end("commit\n");
      await gone;
    },
  };
}
