import { and, eq } from "drizzle-orm";
import type { PersonKind } from "@/lib/domain/workbook";
import type { Reader } from "./client";
import { handEdits } from "./schema";
import type { Tx } from "./transaction";

/** The facts that were changed by hand and that no upload has agreed to since, as `kind id fact` in lower case. */
export function listHandEdits(db: Reader): Set<string> {
  return new Set(
    db
      .select()
      .from(handEdits)
      .all()
      .map(({ kind, personId, fact }) => handEditKey(kind, personId, fact)),
  );
}

/** How a hand-edited fact is looked up. */
export const handEditKey = (kind: PersonKind, personId: string, fact: string): string =>
  `${kind} ${personId.toLowerCase()} ${fact}`;

/** Notes that a fact was changed by hand. */
export function putHandEdit(tx: Tx, kind: PersonKind, personId: string, fact: string, logId: number): void {
  tx.insert(handEdits)
    .values({ kind, personId, fact, logId })
    .onConflictDoUpdate({ target: [handEdits.kind, handEdits.personId, handEdits.fact], set: { logId } })
    .run();
}

/** An upload agreed to a fact, or took its place. */
export function deleteHandEdit(tx: Tx, kind: PersonKind, personId: string, fact: string): void {
  tx.delete(handEdits)
    .where(and(eq(handEdits.kind, kind), eq(handEdits.personId, personId), eq(handEdits.fact, fact)))
    .run();
}

/** Forgets all of them; only the clear does this. */
export function deleteHandEdits(tx: Tx): void {
  tx.delete(handEdits).run();
}
