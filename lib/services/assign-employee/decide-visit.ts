import type { StoredVisit, Visit } from "@/lib/domain/assignment";
import { type Decision, decide, mayComeAtAnotherTime } from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { possibleStarts } from "@/lib/domain/possible-starts";
import type { VisitRequest } from "@/lib/domain/request";
import { usualMinutes } from "@/lib/domain/service";
import {
  formatLocal,
  instantOf,
  intervalOf,
  type LocalDateTime,
  overlaps,
  plusMinutes,
  timeOf,
} from "@/lib/domain/time";
import { nobody } from "./nobody";
import { RequestRefused } from "./refusal";
import type { WorkingFacts } from "./working-facts";

/** A visit with those who may give it: at least as many as it still lacks. */
export interface DecidedVisit {
  visit: Visit;
  patient: Patient;
  decision: Decision;
  /** The same visit as it stands open, when it lost its carer before; else null. */
  open: StoredVisit | null;
  /** How many carers it still lacks. */
  lacking: number;
  /** Whether one carer was asked for by name, and nobody else looked at. */
  asked: boolean;
}

type Attempt =
  | { outcome: "covered"; decided: DecidedVisit }
  | { outcome: "nobody"; decided: DecidedVisit }
  | { outcome: "refused"; refusal: RequestRefused };

/**
 * Finds the first start at which a requested visit can be covered. Throws {@link RequestRefused} when
 * its time has passed or does not exist, the patient has another visit then, or nobody may give it.
 */
export function decideVisit(
  request: VisitRequest,
  patient: Patient,
  facts: WorkingFacts,
  now: LocalDateTime,
): DecidedVisit {
  const duration = request.duration ?? usualMinutes(request.services);
  const possible = possibleStarts(request, duration, now);
  if ("passed" in possible) throw passed(patient, possible.passed);
  let employees = whoIsAsked(request, patient, facts);
  let first: Attempt | null = null;
  for (const start of possible.starts) {
    const attempt = tryStart({ start, duration, request, patient, employees, facts });
    if (attempt.outcome === "covered") return attempt.decided;
    // That nobody may go says more than that one of many starts was taken.
    if (first === null || (first.outcome === "refused" && attempt.outcome === "nobody")) first = attempt;
    if (attempt.outcome === "nobody") {
      // Whoever may not come whatever the hour is not asked again at the next one.
      const hopeless = attempt.decided.decision.refused.filter((refused) => !mayComeAtAnotherTime(refused));
      const gone = new Set(hopeless.map(({ employee }) => employee));
      employees = employees.filter((employee) => !gone.has(employee));
      if (employees.length < attempt.decided.lacking) break;
    }
  }
  throw failure(first, request, possible.fixed);
}

function failure(first: Attempt | null, request: VisitRequest, fixed: boolean): Error {
  if (first?.outcome === "refused") return first.refusal;
  if (first?.outcome === "nobody") return nobody(first.decided, request, fixed);
  return new Error("a request without any possible start");
}

function whoIsAsked(request: VisitRequest, patient: Patient, facts: WorkingFacts): readonly Employee[] {
  if (request.employeeId === null) return facts.employees;
  const employee = facts.employee(request.employeeId);
  if (employee) return [employee];
  throw new RequestRefused(
    "unknown",
    `There is no employee ${request.employeeId}. Choose one from the list, or leave the employee out.`,
    { patient_id: patient.patientId },
  );
}

interface StartToTry {
  start: LocalDateTime;
  duration: number;
  request: VisitRequest;
  patient: Patient;
  employees: readonly Employee[];
  facts: WorkingFacts;
}

function tryStart({ start, duration, request, patient, employees, facts }: StartToTry): Attempt {
  if (instantOf(start, facts.zone) === null) return { outcome: "refused", refusal: skipped(patient, start) };
  const visit: Visit = {
    patientId: patient.patientId,
    services: request.services,
    startTime: start,
    duration,
    carersNeeded: request.carers,
    urgency: request.urgency,
  };
  const open = sameOpenVisit(visit, facts);
  const clash = clashOf(visit, open, facts);
  if (clash) return { outcome: "refused", refusal: clash };
  const lacking = open ? open.carersNeeded - facts.carersOf(open.id).length : request.carers;
  const decision = decide(visit, patient, request, employees, facts);
  const decided = { visit, patient, decision, open, lacking, asked: request.employeeId !== null };
  return { outcome: decision.candidates.length >= lacking ? "covered" : "nobody", decided };
}

/** An open visit that is asked for again is covered, not doubled. */
function sameOpenVisit(visit: Visit, facts: WorkingFacts): StoredVisit | null {
  const same = (open: StoredVisit) =>
    open.carersNeeded === visit.carersNeeded &&
    open.startTime === visit.startTime &&
    open.duration === visit.duration &&
    [...open.services].sort().join() === [...visit.services].sort().join();
  return facts.openVisitsOf(visit.patientId).find(same) ?? null;
}

/** The patient's own visits, those without a carer too: nobody is visited twice at once, the second carer of a double-up aside. */
function clashOf(visit: Visit, open: StoredVisit | null, facts: WorkingFacts): RequestRefused | null {
  const wanted = intervalOf(visit.startTime, visit.duration, facts.zone);
  const other = facts
    .visitsOf(visit.patientId)
    .filter(({ id }) => id !== open?.id)
    .find((booked) => overlaps(intervalOf(booked.startTime, booked.duration, facts.zone), wanted));
  if (!other) return null;
  const when = `${formatLocal(other.startTime)}–${timeOf(plusMinutes(other.startTime, other.duration, facts.zone))}`;
  const carers = facts.carersOf(other.id);
  const sentence =
    carers.length === other.carersNeeded
      ? `${visit.patientId} already has a visit by ${carers.join(" and ")} on ${when}. Choose a time when no other visit is under way.`
      : `${visit.patientId} has a visit on ${when} that still lacks a carer. Ask for that very visit, or choose another time.`;
  return new RequestRefused(
    "clash",
    sentence,
    { patient_id: visit.patientId, start_time: visit.startTime },
    { clashing_visit_id: other.id },
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
