import { getConfig, now } from "@/lib/config";
import { insertAssignment, type NewAssignment } from "@/lib/db/assignments";
import type { Tx } from "@/lib/db/transaction";
import { insertVisit } from "@/lib/db/visits";
import { type Assignment, leadingService, type StoredVisit } from "@/lib/domain/assignment";
import type { Candidate } from "@/lib/domain/rank";
import { plusMinutes, utcStamp } from "@/lib/domain/time";
import type { DecidedVisit } from "./decide-visit";

/** What one decided visit became. */
export interface StoredDecision {
  visit: StoredVisit;
  isNew: boolean;
  assignments: Assignment[];
}

/** Stores a visit (unless it stood open before) and its best candidates as assignments. */
export function storeVisit(tx: Tx, decided: DecidedVisit): StoredDecision {
  const stamp = utcStamp(now());
  const visit = decided.open ?? {
    ...decided.visit,
    id: insertVisit(tx, decided.visit, stamp),
    cancelledAt: null,
  };
  const chosen = decided.decision.candidates.slice(0, decided.lacking);
  const assignments = chosen.map((candidate, index) => {
    const reasoning = reasoningOf(candidate, decided.asked ? "asked for by name" : placeOf(index, decided));
    const row = assignmentOf(candidate, visit, reasoning, stamp);
    return { ...row, id: insertAssignment(tx, row), services: [...visit.services], cancelledAt: null };
  });
  return { visit, isNew: decided.open === null, assignments };
}

function assignmentOf(
  candidate: Candidate,
  visit: StoredVisit,
  reasoning: string,
  stamp: string,
): NewAssignment {
  const { employee, patient } = candidate.match;
  return {
    visitId: visit.id,
    employeeId: employee.employeeId,
    employeeName: employee.name,
    patientId: patient.patientId,
    patientName: patient.name,
    serviceType: leadingService(visit.services),
    assignedTime: visit.startTime,
    startTime: visit.startTime,
    endTime: plusMinutes(visit.startTime, visit.duration, getConfig().timeZone),
    duration: visit.duration,
    travelTime: candidate.travelTime,
    priorityScore: scoreForPrograms(candidate.score),
    reasoning,
    createdAt: stamp,
  };
}

/** 0 to 10 with two decimals, as programs read it. */
export const scoreForPrograms = (score: number): number => Math.min(10, Math.round(score * 100) / 100);

/** Where a candidate stands among those who may go; `index` counts from 0. */
export function placeOf(index: number, { decision }: DecidedVisit): string {
  const eligible = decision.candidates.length;
  return eligible === 1
    ? "the only carer who may go"
    : `number ${index + 1} of ${eligible} carers who may go`;
}

/** Why this carer: how they were chosen (`place`), what was compared, and what a coordinator should know of, in plain words. */
export function reasoningOf(candidate: Candidate, place: string): string {
  const { employee } = candidate.match;
  const who = `${employee.name} (${employee.employeeId}, ${employee.qualification ?? "qualification not recorded"})`;
  const terms = candidate.terms.map(({ sentence }) => sentence).join("; ");
  const notes = candidate.verdicts.map(({ sentence }) => ` ${sentence}`).join("");
  return `${who}: ${place}; ${terms}.${notes}`;
}
