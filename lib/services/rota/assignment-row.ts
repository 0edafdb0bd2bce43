import { getConfig } from "@/lib/config";
import { insertAssignment, type NewAssignment } from "@/lib/db/assignments";
import { insertMatchCard } from "@/lib/db/match-cards";
import type { Tx } from "@/lib/db/transaction";
import { type Assignment, leadingService, type StoredVisit } from "@/lib/domain/assignment";
import { excludes } from "@/lib/domain/check";
import { type CardContext, matchCardOf, RULE_VERSION } from "@/lib/domain/match-card";
import type { Candidate } from "@/lib/domain/rank";
import { plusMinutes } from "@/lib/domain/time";

/** Why a candidate was chosen, in plain words, and all that was compared with. */
export interface Choice extends CardContext {
  chosen: Candidate;
  reasoning: string;
}

/** The columns of an assignment that its visit decides. */
export function timesOf(visit: StoredVisit) {
  return {
    serviceType: leadingService(visit.services),
    assignedTime: visit.startTime,
    startTime: visit.startTime,
    endTime: plusMinutes(visit.startTime, visit.duration, getConfig().timeZone),
    duration: visit.duration,
  };
}

/** The columns of an assignment that the choice of its carer decides. */
export function choiceColumns({ chosen, reasoning, overrideReason }: Choice) {
  const { employee, patient } = chosen.match;
  const passed = chosen.verdicts.filter(excludes);
  return {
    employeeId: employee.employeeId,
    employeeName: employee.name,
    patientId: patient.patientId,
    patientName: patient.name,
    travelTime: chosen.facts.travelTime,
    priorityScore: scoreForPrograms(chosen.score),
    reasoning,
    overrideReason: passed.length > 0 ? overrideReason : null,
    overridden: passed.length > 0 ? passed : null,
  };
}

/** Stores an assignment of a stored visit with its match card. */
export function storeAssignment(tx: Tx, visit: StoredVisit, choice: Choice, stamp: string): Assignment {
  const row: NewAssignment = {
    visitId: visit.id,
    ...timesOf(visit),
    ...choiceColumns(choice),
    createdAt: stamp,
  };
  const id = insertAssignment(tx, row);
  storeMatchCard(tx, id, choice, stamp);
  return {
    ...row,
    id,
    services: [...visit.services],
    cancelledAt: null,
    cancelledReason: null,
    version: 1,
    pinned: false,
  };
}

/** Keeps what was compared for an assignment that was decided on, for the first time or again. */
export function storeMatchCard(tx: Tx, assignmentId: number, choice: Choice, stamp: string): void {
  const card = matchCardOf(choice.chosen, choice);
  insertMatchCard(tx, assignmentId, { decidedAt: stamp, ruleVersion: RULE_VERSION, card });
}

/** 0 to 10 with two decimals, as programs read it. */
export const scoreForPrograms = (score: number): number =>
  Math.max(0, Math.min(10, Math.round(score * 100) / 100));

/** Where a candidate stands among those who may go. */
export function placeOf(candidate: Candidate, candidates: readonly Candidate[]): string {
  const index = candidates.indexOf(candidate);
  if (index < 0) return "sent although a rule speaks against it";
  return candidates.length === 1
    ? "the only carer who may go"
    : `number ${index + 1} of ${candidates.length} carers who may go`;
}

/** Why this carer: how they were chosen (`place`), what was compared, and what a coordinator should know of, in plain words. */
export function reasoningOf(candidate: Candidate, place: string): string {
  const { employee } = candidate.match;
  const who = `${employee.name} (${employee.employeeId}, ${employee.qualification ?? "qualification not recorded"})`;
  const terms = candidate.terms.map(({ sentence }) => sentence).join("; ");
  const notes = candidate.verdicts.map(({ sentence }) => ` ${sentence}`).join("");
  return `${who}: ${place}; ${terms}.${notes}`;
}
