import { EventEmitter } from "node:events";
import { listEntriesAfter, newestEntryId } from "@/lib/db/operations-log";
import { read } from "@/lib/db/transaction";

/** An entry of the log as it is sent to whoever follows. */
interface LiveChange {
  event: string;
  data: object;
  id: number;
}

// One process holds several copies of this module: who follows the log is kept here.
const shared = globalThis as typeof globalThis & { rotaLogWritten?: EventEmitter };

function logWritten(): EventEmitter {
  if (!shared.rotaLogWritten) {
    shared.rotaLogWritten = new EventEmitter();
    shared.rotaLogWritten.setMaxListeners(0);
  }
  return shared.rotaLogWritten;
}

/** Tells whoever follows that an entry was written; they look once the transaction is over. */
export const noteLogEntry = (): void => void setImmediate(() => logWritten().emit("written"));

/** Entries of another program are looked for now and then. Milliseconds. */
const LOOK_EVERY = 5_000;
const MOST_AT_ONCE = 500;

/**
 * Sends every entry of the operations log after one, and each that is written from now on; without a number
 * only the latter. Returns what ends that.
 */
export function followChanges(after: number | null, send: (change: LiveChange) => void): () => void {
  let last = after ?? read(newestEntryId);
  const look = () => {
    for (const entry of read((db) => listEntriesAfter(db, last, MOST_AT_ONCE))) {
      last = entry.id;
      const { id, operationType, description, details, createdAt, actor } = entry;
      const data = { id, operation_type: operationType, description, created_at: createdAt, actor };
      send({ id, event: operationType, data: { ...data, details: parsed(details) } });
    }
  };
  const lookSafely = () => {
    try {
      look();
    } catch {
      // The file cannot be read just now; what was written is sent when it can be.
    }
  };
  look();
  const timer = setInterval(lookSafely, LOOK_EVERY);
  timer.unref();
  logWritten().on("written", lookSafely);
  return () => {
    clearInterval(timer);
    logWritten().off("written", lookSafely);
  };
}

function parsed(details: string | null): unknown {
  try {
    return details === null ? null : JSON.parse(details);
  } catch {
    return null;
  }
}
