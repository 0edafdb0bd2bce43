import type { UnassignedReason, Visit } from "@/lib/domain/assignment";
import { decide } from "@/lib/domain/candidates";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import type { Demands } from "@/lib/domain/rules/rule";
import { type Service, usualMinutes } from "@/lib/domain/service";
import { formatLocal, instantOf, type LocalDateTime } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { type CandidateForPrograms, candidateList } from "./candidate-list";
import { clashOf } from "./clash";
import { WorkingFacts } from "./working-facts";

/** What is asked about a patient's visit. */
export interface CandidatesQuestion {
  services: Service[];
  start: LocalDateTime;
  /** Minutes; null for as long as the services usually take. */
  duration: number | null;
  demands: Demands;
  /** The stored visit that is meant, which is not in its own way. */
  visitId: number | null;
}

export interface CandidatesAnswer {
  patient_id: string;
  service_types: Service[];
  start_time: LocalDateTime;
  duration: number;
  /** Every employee on the list. */
  candidates: CandidateForPrograms[];
  counts: { may: number; override: number; may_not: number };
  /** How many carers each rule keeps. */
  reasons: UnassignedReason[];
  /** Another visit of the patient at that time; null when there is none. */
  clash: string | null;
}

/** Every employee for one visit of a patient, with all reasons; nothing is saved. Throws `not-found` and `request-refused`. */
export function patientCandidates(patientId: string, question: CandidatesQuestion): CandidatesAnswer {
  const facts = new WorkingFacts();
  const patient = facts.patient(patientId);
  if (!patient) {
    throw new AppError("not-found", "There is no patient with that id. Choose one from the list.");
  }
  const { services, start, demands } = question;
  if (instantOf(start, facts.zone) === null) {
    throw new AppError(
      "request-refused",
      `${formatLocal(start)} does not exist: the clocks go forward then. Choose a time an hour later.`,
    );
  }
  const duration = question.duration ?? usualMinutes(services);
  const visit: Visit = {
    patientId: patient.patientId,
    services,
    startTime: start,
    duration,
    carersNeeded: 1,
    urgency: "medium",
  };
  const own = question.visitId ?? undefined;
  const there = own === undefined ? [] : facts.carersOf(own);
  const free = facts.employees.filter(({ employeeId }) => !there.includes(employeeId));
  const decision = decide({ visit, patient, demands, own }, free, facts);
  const candidates = candidateList(decision, facts);
  const count = (standing: CandidateForPrograms["standing"]) =>
    candidates.filter((candidate) => candidate.standing === standing).length;
  return {
    patient_id: patient.patientId,
    service_types: services,
    start_time: start,
    duration,
    candidates,
    counts: { may: count("may"), override: count("override"), may_not: count("may not") },
    reasons: exclusionReasons(decision.refused),
    clash: clashOf(visit, own, facts)?.sentence ?? null,
  };
}
