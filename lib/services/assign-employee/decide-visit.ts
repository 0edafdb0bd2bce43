import type { StoredVisit, Visit } from "@/lib/domain/assignment";
import {
  type Decision,
  decide,
  mayBeOverridden,
  mayComeAtAnotherTime,
  overriding,
} from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { possibleStarts } from "@/lib/domain/possible-starts";
import type { Candidate } from "@/lib/domain/rank";
import type { VisitRequest } from "@/lib/domain/request";
import { usualMinutes } from "@/lib/domain/service";
import { formatLocal, instantOf, type LocalDateTime } from "@/lib/domain/time";
import { clashOf } from "../rota/clash";
import type { WorkingFacts } from "../rota/working-facts";
import { bestStart } from "./best-start";
import { RequestRefused } from "./refusal";
import { sameWaitingVisit } from "./same-waiting-visit";

/** A visit with all that was compared for it. */
export interface DecidedVisit {
  request: VisitRequest;
  visit: Visit;
  patient: Patient;
  decision: Decision;
  /** Those who go; fewer than `lacking` when nobody may. */
  chosen: Candidate[];
  /** The same visit as it stands unassigned already; else null. */
  open: StoredVisit | null;
  /** How many carers it lacks. */
  lacking: number;
  /** Whether it was asked for at one time, not at one of several. */
  fixed: boolean;
}

/** A visit that as many carers may give as it lacks. */
export const isCovered = ({ chosen, lacking }: DecidedVisit): boolean => chosen.length >= lacking;

/**
 * Finds the start and the carers of a requested visit: with a window the start that fits best, else the
 * first that can be covered. Comes back uncovered, as at its first start, when nobody may give it.
 * `mayOverride` passes rules of severity override for carers who are asked by name. `own` is the stored
 * visit that is to be covered; else a waiting one that is the same is looked for.
 * Throws {@link RequestRefused} when its time has passed or does not exist, or the patient has another visit then.
 */
export function decideVisit(
  request: VisitRequest,
  patient: Patient,
  facts: WorkingFacts,
  now: LocalDateTime,
  mayOverride = false,
  own: StoredVisit | null = null,
): DecidedVisit {
  refuseAwayPatient(patient);
  const duration = request.duration ?? usualMinutes(request.services);
  const possible = possibleStarts(request, duration, now);
  if ("passed" in possible) throw passed(patient, possible.passed);
  const employees = whoIsAsked(request, patient, facts);
  const isNamed = request.employeeId !== null;
  const fixed = possible.fixed;
  const question = { request, patient, facts, duration, mayOverride: mayOverride && isNamed, own, fixed };
  const search = searchStarts(possible.starts, employees, question);
  if (search.covered.length > 0) return bestStart(search.covered);
  if (search.uncovered) return search.uncovered;
  throw search.refusal ?? new Error("a request without any possible start");
}

interface Question {
  request: VisitRequest;
  patient: Patient;
  facts: WorkingFacts;
  duration: number;
  mayOverride: boolean;
  own: StoredVisit | null;
  fixed: boolean;
}

interface Search {
  covered: DecidedVisit[];
  uncovered: DecidedVisit | null;
  refusal: RequestRefused | null;
}

/** Tries the starts in order: all of a window, else until one can be covered. */
function searchStarts(
  starts: readonly LocalDateTime[],
  asked: readonly Employee[],
  question: Question,
): Search {
  const search: Search = { covered: [], uncovered: null, refusal: null };
  let employees = asked;
  for (const start of starts) {
    const attempt = tryStart(start, employees, question);
    if (attempt instanceof RequestRefused) {
      search.refusal ??= attempt;
      continue;
    }
    // Whoever may not come whatever the hour is not asked again at the next one.
    const hopeless = attempt.decision.refused.filter((refused) => !mayComeAtAnotherTime(refused));
    const gone = new Set(hopeless.map(({ employee }) => employee));
    employees = employees.filter((employee) => !gone.has(employee));
    if (isCovered(attempt)) {
      search.covered.push(attempt);
      if (question.request.window === null) break;
    } else {
      search.uncovered ??= attempt;
      if (employees.length < attempt.lacking) break;
    }
  }
  return search;
}

function tryStart(
  start: LocalDateTime,
  employees: readonly Employee[],
  { request, patient, facts, duration, mayOverride, own, fixed }: Question,
): DecidedVisit | RequestRefused {
  if (instantOf(start, facts.zone) === null) return skipped(patient, start);
  const visit: Visit = {
    patientId: patient.patientId,
    services: request.services,
    startTime: start,
    duration,
    carersNeeded: request.carers,
    urgency: request.urgency,
  };
  const open = own ?? sameWaitingVisit(visit, request, facts);
  const clash = clashOf(visit, open?.id, facts);
  if (clash) return new RequestRefused("clash", clash.sentence, clash.about, clash.facts);
  const there = open ? facts.carersOf(open.id) : [];
  const lacking = open ? open.carersNeeded - there.length : request.carers;
  const free = employees.filter(({ employeeId }) => !there.includes(employeeId));
  // What the request leaves open, the care package of a waiting visit may demand.
  const demands = { ...request, gender: request.gender ?? open?.demands.gender ?? null };
  const decision = decide({ visit, patient, demands, own: open?.id }, free, facts);
  const named = mayOverride ? decision.refused.filter(mayBeOverridden) : [];
  const willing = [...decision.candidates, ...named.map((refused) => overriding(refused, facts))];
  const chosen = willing.slice(0, lacking);
  return { request, visit, patient, decision, chosen, open, lacking, fixed };
}

function whoIsAsked(request: VisitRequest, patient: Patient, facts: WorkingFacts): readonly Employee[] {
  const named = request.employeeIds?.length
    ? request.employeeIds
    : request.employeeId
      ? [request.employeeId]
      : [];
  if (named.length === 0) return facts.employees;
  const employees = named.map((id) => {
    const employee = facts.employee(id);
    if (employee) return employee;
    throw new RequestRefused(
      "unknown",
      `There is no carer ${id}. Choose one from the list, or leave the carer out.`,
      { patient_id: patient.patientId },
    );
  });
  // Two spellings of one id are one carer.
  return [...new Set(employees)];
}

/** No carer can cover a patient who is away: that is not a visit that waits for one. */
function refuseAwayPatient({ patientId, name, status, archivedAt }: Patient): void {
  if (status === "Active" && archivedAt === null) return;
  const state = archivedAt === null ? "inactive" : "archived";
  throw new RequestRefused(
    "nobody",
    `${name} is ${state}, so no carer can visit. Make the patient active first, on the patient's page.`,
    { patient_id: patientId },
  );
}

function passed(patient: Patient, time: LocalDateTime): RequestRefused {
  const sentence = `${formatLocal(time)} has passed. Say a day and time that are still to come.`;
  return new RequestRefused("past", sentence, { patient_id: patient.patientId, start_time: time });
}

function skipped(patient: Patient, time: LocalDateTime): RequestRefused {
  const sentence = `${formatLocal(time)} does not exist: the clocks go forward then. Choose a time an hour later.`;
  return new RequestRefused("no-such-time", sentence, { patient_id: patient.patientId, start_time: time });
}
