import { now } from "@/lib/config";
import { insertMovedPerson, type MovedPerson } from "@/lib/db/moved-people";
import type { Tx } from "@/lib/db/transaction";
import { utcStamp } from "@/lib/domain/time";

/** To or from which branch somebody moves, with the file. */
export type Move = Pick<MovedPerson, "branch" | "digest" | "text">;

/** Keeps a move in the transaction that does it. */
export const keepMove = (tx: Tx, move: Omit<MovedPerson, "logId" | "createdAt">, logId: number): void =>
  insertMovedPerson(tx, { ...move, logId, createdAt: utcStamp(now()) });
