import { languageKeysOf, languagesOf, QUALIFICATIONS, qualificationOf, TRANSPORT_MODES } from "./employee";
import { hoursInWords } from "./hours-in-words";
import { remembered } from "./remembered";
import type { Match, Verdict } from "./rules/rule";
import { formatDate, isCivilDate } from "./time";
import type { TravelSource } from "./travel";

export const TERM_NAMES = [
  "travel",
  "continuity",
  "hours",
  "preference",
  "language",
  "certificate",
  "room",
  "fairness",
  "qualification",
] as const;
export type TermName = (typeof TERM_NAMES)[number];

/** Each term as pages and the inspection pack name it. */
export const TERM_LABELS: Record<TermName, string> = {
  hours: "Working hours",
  continuity: "Continuity",
  preference: "Preferences",
  travel: "Travel",
  language: "Language",
  certificate: "Certificate",
  room: "Visits that day",
  fairness: "Fair hours",
  qualification: "Qualification",
};

/** One named part of a candidate's score, and the plain words for it. */
export interface ScoreTerm {
  name: TermName;
  points: number;
  sentence: string;
}

/**
 * The most that each term gives; together they are 10. Set on the real workbook and on the sample
 * (docs/decisions/020): travel has the most, more than recorded hours; continuity outweighs an hour of it.
 */
export const TERM_POINTS: Record<TermName, number> = {
  travel: 4,
  continuity: 2.5,
  hours: 1.4,
  preference: 0.7,
  language: 0.4,
  certificate: 0.3,
  room: 0.3,
  fairness: 0.2,
  qualification: 0.2,
};

export interface Candidate {
  match: Match;
  /** What the rules say of it, all of which may be passed. */
  verdicts: Verdict[];
  facts: RankingFacts;
  terms: ScoreTerm[];
  /** The sum of the terms, 0 to 10. */
  score: number;
}

/** What ranking compares besides the match itself. */
export interface RankingFacts {
  /** Minutes to the patient from wherever the carer is before; null when it cannot be reckoned. */
  travelTime: number | null;
  travelSource: TravelSource | null;
  /** The name of the patient whom the carer comes from; null for home. */
  travelFrom: string | null;
  /** Minutes of travel that the visit adds to the carer's day, home legs included; null when not known. */
  extraTravel: number | null;
  /** Visits that the carer already has on the day. */
  visitsThatDay: number;
  /** How many they may be at the most. */
  dailyLimit: number;
  /** Minutes of visits that the carer already has in the week. */
  minutesThatWeek: number;
}

/** Scores one carer who may give a visit. Higher is better; the sum is at most 10. */
export function scoreOf(match: Match, verdicts: Verdict[], facts: RankingFacts): Candidate {
  const terms = TERM_NAMES.map((name) => {
    const { share, sentence } = TERMS[name](match, facts, verdicts);
    return { name, points: share * TERM_POINTS[name], sentence };
  });
  const score = terms.reduce((sum, term) => sum + term.points, 0);
  return { match, verdicts, facts, terms, score };
}

/** Best first; who is equal in everything comes in the order of ids, so that the answer is always the same. */
export function byRank(a: Candidate, b: Candidate): number {
  return b.score - a.score || compareIds(a.match.employee.employeeId, b.match.employee.employeeId);
}

const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A term as a share of its points, 0 to 1. */
type Term = (match: Match, facts: RankingFacts, verdicts: Verdict[]) => { share: number; sentence: string };

const TERMS: Record<TermName, Term> = {
  travel,
  continuity,
  hours: ({ employee, availability }) => {
    if (availability.source === "recorded") return { share: 1, sentence: "availability recorded" };
    return employee.earliestStart && employee.latestEnd
      ? { share: 1, sentence: `works ${employee.earliestStart}–${employee.latestEnd}` }
      : { share: 0, sentence: "no working hours recorded" };
  },
  preference,
  language,
  certificate: ({ employee }) =>
    employee.certificateExpiryDate
      ? { share: 1, sentence: `certificate valid until ${dateInWords(employee.certificateExpiryDate)}` }
      : { share: 0, sentence: "no certificate date recorded" },
  room: (_match, { visitsThatDay, dailyLimit }) => ({
    share: Math.max(0, 1 - visitsThatDay / dailyLimit),
    sentence: `${visitsThatDay} of ${dailyLimit} visits that day`,
  }),
  fairness: (_match, { minutesThatWeek }) => ({
    share: Math.max(0, 1 - minutesThatWeek / WEEK_MINUTES),
    sentence: `${hoursInWords(minutesThatWeek, "0 h")} of visits that week`,
  }),
  qualification,
};

/** A recorded day; text that is none as it was written. */
const dateInWords = remembered((text: string) => (isCivilDate(text) ? formatDate(text) : text));

/** 48 hours (Working Time Regulations 1998, regulation 4). */
const WEEK_MINUTES = 48 * 60;

function continuity({ daysSinceVisit }: Match): ReturnType<Term> {
  if (daysSinceVisit === null) return { share: 0, sentence: "has not visited in the last 28 days" };
  const days = daysSinceVisit === 1 ? "1 day" : `${daysSinceVisit} days`;
  return { share: 1, sentence: daysSinceVisit === 0 ? "visits on the same day" : `visited ${days} before` };
}

/** Wishes of strength must are rules; here is who goes first. Nobody's wish is worth half. */
function preference({ employee, preferences }: Match): ReturnType<Term> {
  const isThem = ({ employeeId }: { employeeId: string }) =>
    employeeId.toLowerCase() === employee.employeeId.toLowerCase();
  const { gender } = preferences;
  const isPreferred = preferences.preferred.some(isThem);
  const isAvoided = preferences.avoid.some(isThem);
  const isOtherGender = gender !== null && gender.value !== employee.gender;
  const share = 0.5 + (isPreferred ? 0.5 : 0) - (isAvoided ? 0.5 : 0) - (isOtherGender ? 0.25 : 0);
  const said = [
    ...(isPreferred ? ["preferred by the patient"] : []),
    ...(isAvoided ? ["the patient prefers another carer"] : []),
    ...(isOtherGender ? [`a ${gender?.value.toLowerCase()} carer is preferred`] : []),
  ];
  return {
    share: Math.min(1, Math.max(0, share)),
    sentence: said.join(", ") || "no preference of the patient concerns this carer",
  };
}

/** Each further stretch of so many minutes halves the points: one more minute is always worth less. */
const HALVING_MINUTES = 45;

function travel(
  { employee }: Match,
  { travelTime, travelSource, travelFrom }: RankingFacts,
): ReturnType<Term> {
  if (travelTime === null) return { share: 0, sentence: "travel time not known: a postcode is missing" };
  const mode = TRANSPORT_MODES.find((known) => known === employee.transportMode);
  const by = mode === undefined ? "" : ` by ${mode.toLowerCase()}`;
  const from = travelFrom === null ? "home" : travelFrom;
  return {
    share: 2 ** (-travelTime / HALVING_MINUTES),
    sentence: `about ${travelTime} minutes from ${from}${by} (${SOURCES[travelSource ?? "postcode areas"]})`,
  };
}

const SOURCES: Record<TravelSource, string> = {
  "routing service": "routed",
  coordinates: "by distance",
  "postcode areas": "estimated by postcode area",
};

function language({ employee, patient, demands }: Match): ReturnType<Term> {
  const wanted = demands.language === null ? languagesOf(patient.languagePreference) : [demands.language];
  if (wanted.length === 0) return { share: 1, sentence: "no language is asked for" };
  const spoken = languageKeysOf(employee.languageSpoken);
  const shared = wanted.find((name) => spoken.includes(name.toLowerCase()));
  return shared === undefined
    ? { share: 0, sentence: `does not speak ${wanted.join(" or ")}` }
    : { share: 1, sentence: `speaks ${shared}` };
}

/** Nurses are kept for nursing: each step above what the visit needs costs half. */
function qualification({ employee, visit, demands, settings }: Match): ReturnType<Term> {
  const own = qualificationOf(employee);
  if (own === null) return { share: 0, sentence: "qualification not recorded" };
  const medicine = settings.trainedCarersMayAdminister ? "Senior Carer" : "Nurse";
  const needed = visit.services.includes("medicine") ? medicine : (demands.requiredRole ?? "Carer");
  const above = QUALIFICATIONS.indexOf(own) - QUALIFICATIONS.indexOf(needed);
  return {
    share: Math.max(0, 1 - Math.abs(above) / 2),
    sentence: above > 0 ? `${own}, more than the visit needs` : `${own}, as the visit needs`,
  };
}
