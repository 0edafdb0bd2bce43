/** One leg to request, between two named places. */
export interface Leg {
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
 * The fewest tables for the legs of a ranking: many carers travel to and from one patient, so the place that
 * most of the remaining legs share is the centre of the next table. Every leg is in one table.
 */
export function legBatches(legs: readonly Leg[]): LegBatch[] {
  const batches: LegBatch[] = [];
  let rest = distinct(legs);
  while (rest.length > 0) {
    const [side, middle] = busiest(rest);
    const other = side === "from" ? "to" : "from";
    const here = rest.filter((leg) => leg[side] === middle);
    rest = rest.filter((leg) => leg[side] !== middle);
    for (let at = 0; at < here.length; at += MOST_POINTS - 1) {
      const ends = here.slice(at, at + MOST_POINTS - 1).map((leg) => leg[other]);
      batches.push(side === "from" ? { from: [middle], to: ends } : { from: ends, to: [middle] });
    }
  }
  return batches;
}

function distinct(legs: readonly Leg[]): Leg[] {
  return [...new Map(legs.map((leg) => [`${leg.from} ${leg.to}`, leg])).values()];
}

/** The end that most legs have in common, and on which side. */
function busiest(legs: readonly Leg[]): ["from" | "to", string] {
  let best: { side: "from" | "to"; place: string; count: number } = { side: "to", place: "", count: 0 };
  for (const side of ["to", "from"] as const) {
    const counts = new Map<string, number>();
    for (const leg of legs) counts.set(leg[side], (counts.get(leg[side]) ?? 0) + 1);
    for (const [place, count] of counts) if (count > best.count) best = { side, place, count };
  }
  return [best.side, best.place];
}
