import type { UnassignedReason } from "../assignment";
import { cameNear, type Decision, decide } from "../candidates";
import { exclusionReasons } from "../exclusion-reasons";
import { dateOf, type LocalDateTime, plusWallMinutes, timeOf, weekdayOf } from "../time";
import { anyCarer, whatWouldHelp } from "../what-would-help";
import { isFree, requestOf } from "./planned-request";
import type { WeekFacts } from "./week-facts";
import type { PlannedVisit } from "./week-visit";

/** A visit of the plan that lacks a carer, and why. */
export interface UncoveredVisit {
  /** Below 0 while it is not stored. */
  visitId: number;
  patientId: string;
  startTime: LocalDateTime;
  duration: number;
  services: readonly string[];
  /** How many carers it lacks. */
  lacking: number;
  /** By rule over all carers. */
  reasons: UnassignedReason[];
  /** Whoever was nearest, in one sentence; null when no carer came near. */
  nearest: string | null;
  /** What would help, the smallest change first. */
  wouldHelp: string[];
}

/** What would help is looked for at so many visits: each asks the rules some thousand times. */
const MOST_HELPED = 40;

/** By rule over all carers, of the visits that lack one. */
export type ReasonsOfVisits = ReadonlyMap<PlannedVisit, UnassignedReason[]>;

/** Every visit of the plan that lacks a carer, with the reasons; and the reasons as they are stored with it. */
export function explainUncovered(
  planned: readonly PlannedVisit[],
  facts: WeekFacts,
): { uncovered: UncoveredVisit[]; reasons: ReasonsOfVisits } {
  const found = planned
    .filter(({ visit, carers }) => carers.length < visit.carersNeeded && visit.latest >= facts.snapshot.now)
    .flatMap((one, index) => explained(one, index < MOST_HELPED, facts) ?? []);
  return {
    uncovered: found.map(({ uncovered }) => uncovered),
    reasons: new Map(found.map(({ planned: one, reasons }) => [one, reasons])),
  };
}

interface Explained {
  planned: PlannedVisit;
  uncovered: UncoveredVisit;
  reasons: UnassignedReason[];
}

/** Null where the patient is not on the list. `isHelped`: also what would help, as far as it goes beyond one more carer. */
function explained(planned: PlannedVisit, isHelped: boolean, facts: WeekFacts): Explained | null {
  const request = requestOf(planned, facts);
  if (!request) return null;
  const { visit, carers, startTime } = planned;
  const others = facts.snapshot.employees.filter(({ employeeId }) => !carers.includes(employeeId));
  const decision = decide(request, others, facts);
  const reasons = exclusionReasons(decision.refused);
  const help = isHelped
    ? whatWouldHelp(request, decision, facts, facts.snapshot.now)
    : [anyCarer(request, facts)];
  const uncovered: UncoveredVisit = {
    visitId: visit.id,
    ...{ patientId: visit.patientId, startTime, duration: visit.duration, services: visit.services },
    lacking: visit.carersNeeded - carers.length,
    reasons: reasonsOf(planned, reasons, facts),
    nearest: nearestMiss(decision),
    wouldHelp: [...otherHours(decision), ...help.map(({ sentence }) => sentence)],
  };
  return { planned, uncovered, reasons };
}

/** By rule; where the patient has another visit all through the window, that is the reason. */
function reasonsOf(planned: PlannedVisit, reasons: UnassignedReason[], facts: WeekFacts): UnassignedReason[] {
  if (isFree(planned, planned.startTime, facts)) return reasons;
  const sentence = "the patient has another visit at that time";
  return [{ rule: "no-overlap", count: facts.snapshot.employees.length, sentence }];
}

function nearestMiss({ refused }: Decision): string | null {
  const near = refused
    .filter((one) => cameNear(one) && one.verdicts.every(({ miss }) => miss !== undefined))
    .sort((a, b) => a.verdicts.length - b.verdicts.length)[0];
  return near ? `${near.employee.name}: ${near.verdicts.map(({ miss }) => miss).join("; ")}.` : null;
}

/** Carers whom nothing but their working hours keep away. */
function otherHours({ refused }: Decision): string[] {
  return refused
    .filter(({ verdicts }) =>
      verdicts.every(({ rule, finding }) => rule === "within-hours" && finding === "outside"),
    )
    .slice(0, 2)
    .map(({ employee, match }) => {
      const { startTime, duration } = match.visit;
      const isEarly = employee.earliestStart !== null && timeOf(startTime) < employee.earliestStart;
      const until = timeOf(plusWallMinutes(startTime, duration));
      return isEarly
        ? `${employee.name} could, starting work at ${timeOf(startTime)}.`
        : `${employee.name} could, working until ${until}.`;
    });
}

/** Minutes to the next visit that are set aside when it is asked what one more carer could do. */
const BETWEEN_VISITS = 15;
const MOST_ADVICE = 5;

/** What one more carer of a kind at a time of the week would cover, the most useful first. */
export function adviceOf(uncovered: readonly UncoveredVisit[], facts: WeekFacts): string[] {
  const groups = new Map<string, UncoveredVisit[]>();
  for (const one of uncovered) {
    const key = `${roleFor(one, facts)} on ${partOfWeek(one.startTime)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .map(([who, visits]) => ({ who, covers: coveredByOne(visits) }))
    .sort((a, b) => b.covers - a.covers || (a.who < b.who ? -1 : 1))
    .slice(0, MOST_ADVICE)
    .map(({ who, covers }) => {
      const these = uncovered.length === 1 ? "the visit" : `${covers} of these ${uncovered.length} visits`;
      return `One more ${who} would cover ${these}.`;
    });
}

function roleFor({ services }: UncoveredVisit, { settings }: WeekFacts): string {
  if (!services.includes("medicine")) return "carer";
  return settings.trainedCarersMayAdminister ? "nurse or senior carer" : "nurse";
}

function partOfWeek(start: LocalDateTime): string {
  const isWeekend = ["Sat", "Sun"].includes(weekdayOf(dateOf(start)));
  const time = timeOf(start);
  const part =
    time < "06:00" ? "night" : time < "12:00" ? "morning" : time < "17:00" ? "afternoon" : "evening";
  return `${isWeekend ? "weekend" : "weekday"} ${part}s`;
}

/** As many as one person could give, one after the other. */
function coveredByOne(visits: readonly UncoveredVisit[]): number {
  const byEnd = visits
    .map(({ startTime, duration }) => ({
      startTime,
      end: plusWallMinutes(startTime, duration + BETWEEN_VISITS),
    }))
    .sort((a, b) => (a.end < b.end ? -1 : 1));
  let free = "";
  let covered = 0;
  for (const { startTime, end } of byEnd) {
    if (startTime < free) continue;
    covered += 1;
    free = end;
  }
  return covered;
}
