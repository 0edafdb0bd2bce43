import { type Place, TRAY } from "./moves";
import type { RowVisit, TimelineModel } from "./rows";

/** A visit of two carers that are both in sight: the rows that a line joins, from the upper to the lower. */
export interface Pair {
  visitId: number;
  from: number;
  upper: { key: string; lane: number };
  lower: { key: string; lane: number };
}

/** The double-ups of a day, for the lines between their bars. Both halves in one row need none. */
export function pairsOf({ rows }: Pick<TimelineModel, "rows">): Pair[] {
  const found = new Map<number, Pair>();
  for (const row of rows) {
    if (row.kind !== "carer") continue;
    for (const { visit, from, lane } of row.visits) {
      if (visit.carersNeeded === 1) continue;
      const end = { key: row.key, lane };
      const pair = found.get(visit.id);
      found.set(visit.id, { visitId: visit.id, from, upper: pair?.upper ?? end, lower: end });
    }
  }
  return [...found.values()].filter(({ upper, lower }) => upper.key !== lower.key);
}

/** Where the other half of a double-up is: with its other carer, or in the tray while one is needed; null without one. */
export function otherHalf({ visit, assignmentId }: RowVisit, { tray, rows }: TimelineModel): Place | null {
  const ofRows = rows.map((row, index) => [index, row.kind === "carer" ? row.visits : []] as const);
  for (const [row, visits] of [...ofRows, [TRAY, tray.visits] as const]) {
    const cell =
      visits.findIndex((one) => one.visit.id === visit.id && one.assignmentId !== assignmentId) + 1;
    if (cell > 0) return { row, cell, minute: visit.from };
  }
  return null;
}
