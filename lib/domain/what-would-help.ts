import {
  type Decision,
  type DecisionFacts,
  type DecisionRequest,
  decide,
  freeFor,
  isWorthOffering,
  mayComeAtAnotherTime,
  type Refused,
} from "./candidates";
import type { RuleId } from "./rules/rule";
import {
  formatLocal,
  intervalOf,
  type LocalDateTime,
  overlaps,
  plusMinutes,
  plusWallMinutes,
  timeOf,
} from "./time";

/** One change that would cover a visit, the smaller ones first. */
export interface Help {
  /** `start`: at another time; `override`: with a reason; `demand`: without what was demanded; `anybody`: what it takes. */
  kind: "start" | "override" | "demand" | "anybody";
  employeeId: string | null;
  /** The start that would do; null where the start may stay. */
  startTime: LocalDateTime | null;
  sentence: string;
}

/** Starts are tried on quarters of an hour, up to four hours to each side. */
const STEP = 15;
const STEPS = 16;
const SHOWN_OF_EACH = 3;
/** Whom fewer rules keep is nearer; beyond so many it is not worth the time to look. */
const CARERS_TRIED = 40;

/** Rules whose finding goes when the request demands less. */
const DEMAND_RULES: readonly RuleId[] = ["required-role", "language", "vehicle"];

/** What would help a visit that nobody may give; `earliest` is the first start that is still to come. */
export function whatWouldHelp(
  request: DecisionRequest,
  decision: Decision,
  facts: DecisionFacts,
  earliest: LocalDateTime,
): Help[] {
  return [
    ...otherStarts(request, decision, facts, earliest),
    ...decision.refused.filter(isWorthOffering).slice(0, SHOWN_OF_EACH).map(withReason),
    ...decision.refused.filter(isKeptByDemands).slice(0, SHOWN_OF_EACH).map(withoutDemand),
    anyCarer(request, facts),
  ];
}

function otherStarts(
  request: DecisionRequest,
  { refused }: Decision,
  facts: DecisionFacts,
  earliest: LocalDateTime,
): Help[] {
  const near = refused
    .filter(mayComeAtAnotherTime)
    .sort((a, b) => a.verdicts.length - b.verdicts.length)
    .slice(0, CARERS_TRIED)
    .map(({ employee }) => employee);
  const found: Help[] = [];
  const { visit } = request;
  for (const minutes of shifts()) {
    const startTime = plusWallMinutes(visit.startTime, minutes);
    if (startTime < earliest || isTaken(request, startTime, facts)) continue;
    const there = new Set(found.map(({ employeeId }) => employeeId));
    const others = near.filter(({ employeeId }) => !there.has(employeeId));
    const moved = { ...request, visit: { ...visit, startTime } };
    // Most are kept by the first rule; only those who are free are ranked.
    const free = freeFor(moved, others, facts);
    for (const { match } of decide(moved, free, facts).candidates) {
      const { employeeId, name } = match.employee;
      const way = minutes > 0 ? "later" : "earlier";
      const sentence = `${name} could, if it started ${Math.abs(minutes)} minutes ${way}, at ${timeOf(startTime)}.`;
      found.push({ kind: "start", employeeId, startTime, sentence });
    }
    if (found.length >= SHOWN_OF_EACH) break;
  }
  return found.slice(0, SHOWN_OF_EACH);
}

/** 15, -15, 30, -30 … */
const shifts = () =>
  Array.from({ length: STEPS }, (_, index) => (index + 1) * STEP).flatMap((minutes) => [minutes, -minutes]);

function isTaken({ visit, own }: DecisionRequest, startTime: LocalDateTime, facts: DecisionFacts): boolean {
  const wanted = intervalOf(startTime, visit.duration, facts.zone);
  return facts
    .patientVisitsBetween(
      visit.patientId,
      plusWallMinutes(startTime, -1500),
      plusWallMinutes(startTime, 1500),
    )
    .some(({ visitId, interval }) => visitId !== own && overlaps(interval, wanted));
}

function withReason({ employee, verdicts }: Refused): Help {
  const why = verdicts.map(({ sentence }) => sentence).join(" ");
  const sentence = `${employee.name} could, with a reason: ${why}`;
  return { kind: "override", employeeId: employee.employeeId, startTime: null, sentence };
}

const isKeptByDemands = ({ verdicts }: Refused) =>
  verdicts.every(({ rule, finding }) => DEMAND_RULES.includes(rule) || finding === "demanded-not-met");

function withoutDemand({ employee, verdicts, match }: Refused): Help {
  const { requiredRole, gender, language } = match.demands;
  const words: Partial<Record<RuleId, string>> = {
    "required-role": `a ${requiredRole}`,
    "gender-preference": `a ${gender?.toLowerCase()} carer`,
    language: language ?? "the language",
    vehicle: "a car",
  };
  const demanded = verdicts.map(({ rule }) => words[rule] ?? rule).join(" and ");
  const sentence = `${employee.name} could, if ${demanded} were not required.`;
  return { kind: "demand", employeeId: employee.employeeId, startTime: null, sentence };
}

/** What it takes, whoever comes: said without asking the rules anything. */
export function anyCarer({ visit, demands }: DecisionRequest, { zone, settings }: DecisionFacts): Help {
  const nurse = settings.trainedCarersMayAdminister ? "senior carer or nurse" : "nurse";
  const role = visit.services.includes("medicine") ? nurse : (demands.requiredRole?.toLowerCase() ?? "carer");
  const gender = demands.gender ? `${demands.gender.toLowerCase()} ` : "";
  const until = timeOf(plusMinutes(visit.startTime, visit.duration, zone));
  const language = demands.language === null ? "" : ` who speaks ${demands.language}`;
  const car = demands.vehicle ? " with a car" : "";
  const sentence = `Any ${gender}${role}${language}${car} free on ${formatLocal(visit.startTime)}–${until} would.`;
  return { kind: "anybody", employeeId: null, startTime: null, sentence };
}
