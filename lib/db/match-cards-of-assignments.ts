import { and, eq, gte, inArray, lte } from "drizzle-orm";
import type { MatchCard } from "@/lib/domain/match-card";
import type { Reader } from "./client";
import type { StoredMatchCard } from "./match-cards";
import { decodeChunk } from "./rota-applications";
import { matchCards, rotaApplicationChunks, rotaApplications } from "./schema";

/** An assignment and its visit. */
export interface AssignmentOfVisit {
  assignmentId: number;
  visitId: number;
}

/** As many ids as one statement takes comfortably. */
const AT_ONCE = 500;

/**
 * The latest card of each of many assignments, by id of the assignment; none for those of before cards were kept. Each
 * chunk of a week is read once for all of its visits.
 */
export function latestMatchCards(
  db: Reader,
  wanted: readonly AssignmentOfVisit[],
): Map<number, StoredMatchCard> {
  const latest = new Map<number, StoredMatchCard>();
  const take = (assignmentId: number, stored: StoredMatchCard) => {
    const known = latest.get(assignmentId);
    if (!known || known.decidedAt <= stored.decidedAt) latest.set(assignmentId, stored);
  };
  for (const [assignmentId, stored] of cardsOfWeeks(db, wanted)) take(assignmentId, stored);
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const ids = wanted.slice(from, from + AT_ONCE).map(({ assignmentId }) => assignmentId);
    const rows = db.select().from(matchCards).where(inArray(matchCards.assignmentId, ids)).all();
    rows.sort((a, b) => a.id - b.id);
    for (const { assignmentId, decidedAt, ruleVersion, card } of rows)
      take(assignmentId, { decidedAt, ruleVersion, card: card as MatchCard });
  }
  return latest;
}

function cardsOfWeeks(db: Reader, wanted: readonly AssignmentOfVisit[]): [number, StoredMatchCard][] {
  if (wanted.length === 0) return [];
  const assignmentIds = new Set(wanted.map(({ assignmentId }) => assignmentId));
  const visitIds = wanted.map(({ visitId }) => visitId).sort((a, b) => a - b);
  const [lowest, highest] = [visitIds[0] as number, visitIds.at(-1) as number];
  const touches = (first: number, last: number) => visitIds.some((id) => id >= first && id <= last);
  return db
    .select({
      application: rotaApplications,
      deflated: rotaApplicationChunks.deflated,
      first: rotaApplicationChunks.firstVisitId,
      last: rotaApplicationChunks.lastVisitId,
    })
    .from(rotaApplicationChunks)
    .innerJoin(rotaApplications, eq(rotaApplications.id, rotaApplicationChunks.applicationId))
    .where(
      and(lte(rotaApplicationChunks.firstVisitId, highest), gte(rotaApplicationChunks.lastVisitId, lowest)),
    )
    .all()
    .filter(({ first, last }) => touches(first, last))
    .flatMap(({ application, deflated }) =>
      decodeChunk(application, deflated).flatMap(({ cards }) =>
        cards
          .filter(({ assignmentId }) => assignmentIds.has(assignmentId))
          .map(({ assignmentId, ruleVersion, card }): [number, StoredMatchCard] => [
            assignmentId,
            { decidedAt: application.createdAt, ruleVersion, card },
          ]),
      ),
    );
}
