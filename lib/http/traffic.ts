/** Seconds; the last one is everything. */
export const DURATION_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What went through the door since the start. */
export interface Traffic {
  open: number;
  /** By `GET 2xx`. */
  requests: Map<string, number>;
  /** How many took at most so long, by the places of {@link DURATION_BUCKETS}; not added up. */
  durations: number[];
  durationSum: number;
  durationCount: number;
  /** Writes that were answered 429. */
  limited: number;
}

// One process holds several copies of this module: the door counts, a route reads.
const shared = globalThis as typeof globalThis & { rotaTraffic?: Traffic };

/** The counters of this process. */
export function traffic(): Traffic {
  shared.rotaTraffic ??= {
    open: 0,
    requests: new Map(),
    durations: DURATION_BUCKETS.map(() => 0),
    durationSum: 0,
    durationCount: 0,
    limited: 0,
  };
  return shared.rotaTraffic;
}

const METHODS = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Counts an answer. An unknown method is `other`: the number of labels must be limited. */
export function countAnswer(method: string, status: number, seconds: number): void {
  const counters = traffic();
  const key = `${METHODS.includes(method) ? method : "other"} ${Math.floor(status / 100)}xx`;
  counters.requests.set(key, (counters.requests.get(key) ?? 0) + 1);
  counters.durationSum += seconds;
  counters.durationCount += 1;
  const place = DURATION_BUCKETS.findIndex((limit) => seconds <= limit);
  if (place >= 0) counters.durations[place] = (counters.durations[place] ?? 0) + 1;
}
