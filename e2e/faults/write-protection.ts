import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { newFolder, removeFolder } from "../server";

const protectedNow = new Set<string>();
process.once("exit", () => {
  for (const path of protectedNow) lift(path);
});

/** Keeps everybody from writing a file, also who has it open; returns what lifts that. Null where the machine cannot. */
export const makeImmutable: ((path: string) => () => void) | null = mayMakeImmutable() ? immutable : null;

function lift(path: string): void {
  if (protectedNow.delete(path)) execFileSync("chattr", ["-i", path]);
}

function immutable(path: string): () => void {
  execFileSync("chattr", ["+i", path], { stdio: "ignore" });
  protectedNow.add(path);
  return () => lift(path);
}

function mayMakeImmutable(): boolean {
  const folder = newFolder();
  const path = join(folder, "file");
  writeFileSync(path, "");
  try {
    immutable(path)();
    return true;
  } catch {
    return false;
  } finally {
    removeFolder(folder);
  }
}

const NOBODY = 65_534;

/**
 * Makes a file one that the server may only read, in a folder that it may write. Returns what the shell does
 * before the server: permissions do not bind root, so it runs as somebody else then.
 */
export function keepFromServer(path: string): string {
  chmodSync(path, 0o444);
  if (process.getuid?.() !== 0) return ":";
  chownSync(dirname(path), NOBODY, NOBODY);
  return `set -- setpriv --reuid ${NOBODY} --regid ${NOBODY} --clear-groups "$@"`;
}
