import { now } from "@/lib/config";
import { insertLogEntry } from "@/lib/db/operations-log";
import type { Tx } from "@/lib/db/transaction";
import type { OperationEvent } from "@/lib/domain/audit";
import { sentenceOf } from "@/lib/domain/audit-sentences";
import { utcStamp } from "@/lib/domain/time";
import { noteLogEntry } from "./live-changes";

/** Writes what was done into the operations log, in the transaction that does it. Returns the entry's id. */
export function recordOperation(tx: Tx, event: OperationEvent, actor: string): number {
  noteLogEntry();
  return insertLogEntry(tx, {
    operationType: event.type,
    description: sentenceOf(event),
    details: JSON.stringify(event.details),
    createdAt: utcStamp(now()),
    actor,
  });
}
