import { desc, eq } from "drizzle-orm";
import type { MatchCard } from "@/lib/domain/match-card";
import type { Reader } from "./client";
import { matchCards } from "./schema";
import type { Tx } from "./transaction";

/** A card with the moment of its decision. */
export interface StoredMatchCard {
  /** UTC stamp. */
  decidedAt: string;
  ruleVersion: string;
  card: MatchCard;
}

/** Stores what was compared when an assignment was decided. */
export function insertMatchCard(
  tx: Tx,
  assignmentId: number,
  { decidedAt, ruleVersion, card }: StoredMatchCard,
): void {
  tx.insert(matchCards).values({ assignmentId, decidedAt, ruleVersion, card }).run();
}

/** The cards of an assignment, the latest decision first. */
export function listMatchCards(db: Reader, assignmentId: number): StoredMatchCard[] {
  return db
    .select()
    .from(matchCards)
    .where(eq(matchCards.assignmentId, assignmentId))
    .orderBy(desc(matchCards.id))
    .all()
    .map(({ decidedAt, ruleVersion, card }) => ({ decidedAt, ruleVersion, card: card as MatchCard }));
}

/** Removes all of them; only the clear does this. */
export function deleteMatchCards(tx: Tx): void {
  tx.delete(matchCards).run();
}
