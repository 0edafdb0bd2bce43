// One process holds several copies of this module: the queue lives here.
const shared = globalThis as typeof globalThis & { rotaBackupQueue?: Promise<unknown> };

/** Runs backups and restores one after the other: none copies what another is just replacing. */
export function runExclusively<T>(work: () => Promise<T>): Promise<T> {
  const before = shared.rotaBackupQueue ?? Promise.resolve();
  const own = before.then(work, work);
  shared.rotaBackupQueue = own.catch(() => {});
  return own;
}
