/** One leg to request, between two named places. */
export interface Way {
  from: string;
  to: string;
}

/** Legs of one request: from each of `from` to each of `to`, of which one is a single place. */
export interface LegBatch {
  from: string[];
  to: string[];
}

/** The most points that an OSRM server accepts in one table by default. */
const MOST_POINTS = 100;

/**
 * As few tables as the ways of a ranking need: many carers go to one patient and from there, so the place
 * that most of the remaining ways share is the middle of the next table. Every way is in one table.
 */
export function legBatches(ways: readonly Way[]): LegBatch[] {
  const batches: LegBatch[] = [];
  let rest = distinct(ways);
  while (rest.length > 0) {
    const [side, middle] = busiest(rest);
    const other = side === "from" ? "to" : "from";
    const here = rest.filter((way) => way[side] === middle);
    rest = rest.filter((way) => way[side] !== middle);
    for (let at = 0; at < here.length; at += MOST_POINTS - 1) {
      const ends = here.slice(at, at + MOST_POINTS - 1).map((way) => way[other]);
      batches.push(side === "from" ? { from: [middle], to: ends } : { from: ends, to: [middle] });
    }
  }
  return batches;
}

function distinct(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [`${way.from} ${way.to}`, way])).values()];
}

/** The end that most legs have in common, and on which side. */
function busiest(ways: readonly Way[]): ["from" | "to", string] {
  let best: { side: "from" | "to"; place: string; count: number } = { side: "to", place: "", count: 0 };
  for (const side of ["to", "from"] as const) {
    const counts = new Map<string, number>();
    for (const way of ways) counts.set(way[side], (counts.get(way[side]) ?? 0) + 1);
    for (const [place, count] of counts) if (count > best.count) best = { side, place, count };
  }
  return [best.side, best.place];
}
