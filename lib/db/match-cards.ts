import { desc, eq } from "drizzle-orm";
import type { MatchCard } from "@/lib/domain/match-card";
import type { Reader } from "./client";
import { listAppliedToVisit } from "./rota-applications";
import { matchCards } from "./schema";
import type { Tx } from "./transaction";

/** A card with the moment of its decision. */
export interface StoredMatchCard {
  /** UTC stamp. */
  decidedAt: string;
  ruleVersion: string;
  card: MatchCard;
}

/** Keeps what was compared when an assignment was decided. */
export function insertMatchCard(
  tx: Tx,
  assignmentId: number,
  { decidedAt, ruleVersion, card }: StoredMatchCard,
): void {
  tx.insert(matchCards).values({ assignmentId, decidedAt, ruleVersion, card }).run();
}

/** The cards of an assignment and its visit, the latest decision first: those of a whole week are kept with it. */
export function listMatchCards(db: Reader, assignmentId: number, visitId: number | null): StoredMatchCard[] {
  const single = db
    .select()
    .from(matchCards)
    .where(eq(matchCards.assignmentId, assignmentId))
    .orderBy(desc(matchCards.id))
    .all()
    .map(({ decidedAt, ruleVersion, card }) => ({ decidedAt, ruleVersion, card: card as MatchCard }));
  const byWeek = visitId === null ? [] : cardsByWeek(db, assignmentId, visitId);
  return byWeek.length === 0 ? single : [...single, ...byWeek].sort(latestFirst);
}

const cardsByWeek = (db: Reader, assignmentId: number, visitId: number): StoredMatchCard[] =>
  listAppliedToVisit(db, visitId).flatMap(({ application, cards }) =>
    cards
      .filter((one) => one.assignmentId === assignmentId)
      .map(({ ruleVersion, card }) => ({ decidedAt: application.createdAt, ruleVersion, card })),
  );

const latestFirst = (a: StoredMatchCard, b: StoredMatchCard) =>
  a.decidedAt < b.decidedAt ? 1 : a.decidedAt > b.decidedAt ? -1 : 0;

/** Removes all of them; only the clear does this. */
export function deleteMatchCards(tx: Tx): void {
  tx.delete(matchCards).run();
}
