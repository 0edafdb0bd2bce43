import { closeSync, fsyncSync, openSync } from "node:fs";

function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes what was written to a file last through a power cut. */
export const syncFile = sync;

/** Makes a new name in a folder last through a power cut. */
export const syncFolder = sync;
