import type { TransportMode } from "./employee";
import type { Match, Verdict } from "./rules/rule";

/** One named part of a candidate's score, and the plain words for it. */
export interface ScoreTerm {
  name: "hours" | "continuity" | "travel" | "load";
  points: number;
  sentence: string;
}

export interface Candidate {
  match: Match;
  /** What the rules say against it, or only of it. */
  verdicts: Verdict[];
  /** Minutes to the patient from wherever the carer is before; null when it cannot be reckoned. */
  travelTime: number | null;
  terms: ScoreTerm[];
  /** The sum of the terms, 0 to 10. */
  score: number;
}

/** What ranking compares, gathered by whoever holds the facts. */
export interface RankingFacts {
  travelTime: number | null;
  travelMode: TransportMode | null;
  /** Days since the carer last visited the patient, within the last 28; null when longer or never. */
  daysSinceVisit: number | null;
  /** Visits that the carer already has on the day. */
  visitsThatDay: number;
}

/**
 * Each term outweighs all that follow together, so that the sum orders as the words do: recorded hours
 * first, then continuity, then travel to the minute, then load.
 */
const HOURS_POINTS = 4;
const CONTINUITY_POINTS = 3;
/** A minute more or less is always worth more than the whole of the load. */
const POINTS_A_MINUTE = 0.01;
const TRAVEL_COUNTED_UP_TO = 290;
const LOAD_POINTS = 0.009;
const LOAD_COUNTED_UP_TO = 20;

/** Scores one carer who may give a visit. Higher is better; the sum is at most 10. */
export function scoreOf(match: Match, verdicts: Verdict[], facts: RankingFacts): Candidate {
  const terms = [hoursTerm(verdicts), continuityTerm(facts), travelTerm(facts), loadTerm(facts)];
  const score = terms.reduce((sum, term) => sum + term.points, 0);
  return { match, verdicts, travelTime: facts.travelTime, terms, score };
}

/** Best first; who is equal in everything comes in the order of ids, so that the answer is always the same. */
export function byRank(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.match.employee.employeeId.localeCompare(b.match.employee.employeeId, "en");
}

function hoursTerm(verdicts: Verdict[]): ScoreTerm {
  const unknown = verdicts.some(({ rule, finding }) => rule === "within-hours" && finding === "not-recorded");
  return unknown
    ? { name: "hours", points: 0, sentence: "no working hours recorded" }
    : { name: "hours", points: HOURS_POINTS, sentence: "within working hours" };
}

function continuityTerm({ daysSinceVisit }: RankingFacts): ScoreTerm {
  if (daysSinceVisit === null) {
    return { name: "continuity", points: 0, sentence: "has not visited in the last 28 days" };
  }
  const when =
    daysSinceVisit === 0
      ? "visits on the same day"
      : `visited ${daysSinceVisit} ${daysSinceVisit === 1 ? "day" : "days"} before`;
  return { name: "continuity", points: CONTINUITY_POINTS, sentence: when };
}

function travelTerm({ travelTime, travelMode }: RankingFacts): ScoreTerm {
  if (travelTime === null)
    return { name: "travel", points: 0, sentence: "travel not known: a postcode is missing" };
  const points = POINTS_A_MINUTE * (TRAVEL_COUNTED_UP_TO - Math.min(travelTime, TRAVEL_COUNTED_UP_TO));
  const how = travelMode === null ? "" : ` (${travelMode.toLowerCase()})`;
  return { name: "travel", points, sentence: `about ${travelTime} minutes away${how}` };
}

function loadTerm({ visitsThatDay }: RankingFacts): ScoreTerm {
  const counted = Math.min(visitsThatDay, LOAD_COUNTED_UP_TO);
  const points = LOAD_POINTS * (1 - counted / LOAD_COUNTED_UP_TO);
  const visits =
    visitsThatDay === 0 ? "no other visit" : `${visitsThatDay} other visit${visitsThatDay === 1 ? "" : "s"}`;
  return { name: "load", points, sentence: `${visits} that day` };
}
