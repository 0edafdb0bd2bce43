import type { Visit } from "./assignment";
import type { ExclusionCounts } from "./audit";
import { windowsOn } from "./availability/availability-on";
import { windowsInWords } from "./availability/windows-in-words";
import { check } from "./check";
import type { Candidate, ScoreTerm } from "./rank";
import { type Demands, type Match, RULE_IDS, type RuleId, type Verdict } from "./rules/rule";
import { dateOf } from "./time";

/**
 * Which rules and weights are in force. To be raised with every change of a rule, of a weight or of what
 * a sentence compares, so that a card of last year says by which it was decided.
 */
export const RULE_VERSION = "2026-12";

/** One rule on a card: what it found of the chosen carer, nothing when it is content. */
interface CardRule {
  rule: RuleId;
  findings: Pick<Verdict, "finding" | "severity" | "sentence">[];
}

/** What was compared when an assignment was decided, kept so that it can be read a year later. */
export interface MatchCard {
  visit: Pick<Visit, "services" | "startTime" | "duration" | "carersNeeded">;
  demands: Demands;
  /** The values of the carer that rules and terms look at, as they were recorded then. */
  carer: {
    employeeId: string;
    qualification: string | null;
    certificateExpiryDate: string | null;
    languageSpoken: string | null;
    earliestStart: string | null;
    latestEnd: string | null;
    weekdays: string | null;
    shifts: string | null;
    /** The windows of the day, where a coordinator recorded any; null where the workbook's hours hold. */
    availability?: string | null;
    transportMode: string | null;
  };
  patient: { patientId: string; languagePreference: string | null };
  rules: CardRule[];
  terms: ScoreTerm[];
  score: number;
  /** 1 is the first of those who might go; null for one whom a rule kept and a coordinator sent, and with a week. */
  place: number | null;
  /** How many might go; of one that was chosen with a week, how many suit such visits. */
  candidates: number;
  /** Whether the carer was chosen together with the whole week. */
  withWeek?: true;
  /** How many carers each rule kept away. */
  excluded: ExclusionCounts;
  /** The next best, by id and score. */
  next: { employeeId: string; score: number }[];
  travel: { minutes: number | null; from: string; source: string | null };
  trainedCarersMayAdminister: boolean;
  overrideReason: string | null;
}

const NEXT_SHOWN = 3;

/** What a decision knows besides the chosen candidate. */
export interface CardContext {
  candidates: readonly Candidate[];
  excluded: ExclusionCounts;
  overrideReason: string | null;
}

/** Writes down what was compared when a candidate was chosen. */
export function matchCardOf(chosen: Candidate, context: CardContext): MatchCard {
  const { match, facts } = chosen;
  const { visit, employee, patient } = match;
  const found = check(match);
  const index = context.candidates.indexOf(chosen);
  return {
    visit: {
      services: visit.services,
      startTime: visit.startTime,
      duration: visit.duration,
      carersNeeded: visit.carersNeeded,
    },
    demands: {
      requiredRole: match.demands.requiredRole,
      language: match.demands.language,
      vehicle: match.demands.vehicle,
      ...(match.demands.gender ? { gender: match.demands.gender } : {}),
    },
    carer: {
      employeeId: employee.employeeId,
      qualification: employee.qualification,
      certificateExpiryDate: employee.certificateExpiryDate,
      languageSpoken: employee.languageSpoken,
      earliestStart: employee.earliestStart,
      latestEnd: employee.latestEnd,
      weekdays: employee.weekdays,
      shifts: employee.shifts,
      ...recordedHoursOf(match),
      transportMode: employee.transportMode,
    },
    patient: { patientId: patient.patientId, languagePreference: patient.languagePreference },
    rules: RULE_IDS.map((rule) => ({
      rule,
      findings: found
        .filter((verdict) => verdict.rule === rule)
        .map(({ finding, severity, sentence }) => ({ finding, severity, sentence })),
    })),
    terms: chosen.terms,
    score: chosen.score,
    place: index < 0 ? null : index + 1,
    candidates: context.candidates.length,
    excluded: context.excluded,
    next: context.candidates
      .filter((candidate) => candidate !== chosen)
      .slice(0, NEXT_SHOWN)
      .map((candidate) => ({ employeeId: candidate.match.employee.employeeId, score: candidate.score })),
    travel: { minutes: facts.travelTime, from: facts.travelFrom ?? "home", source: facts.travelSource },
    trainedCarersMayAdminister: match.settings.trainedCarersMayAdminister,
    overrideReason: context.overrideReason,
  };
}

function recordedHoursOf({ availability, visit }: Match): { availability?: string } {
  const date = dateOf(visit.startTime);
  const isRecorded =
    availability.source === "recorded" || availability.exceptions.some((one) => one.date === date);
  return isRecorded ? { availability: windowsInWords(windowsOn(availability, date) ?? []) } : {};
}
