import { getConfig, now } from "@/lib/config";
import { listMatchCards, type StoredMatchCard } from "@/lib/db/match-cards";
import { listLogEntriesOf } from "@/lib/db/operations-log";
import { readTogether } from "@/lib/db/transaction";
import { listVisitVersions, type VisitVersion } from "@/lib/db/visit-versions";
import type { StoredVisit, UnassignedReason } from "@/lib/domain/assignment";
import { decide } from "@/lib/domain/candidates";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import { instantOfStamp, localAt } from "@/lib/domain/time";
import { type Help, whatWouldHelp } from "@/lib/domain/what-would-help";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import {
  type AssignmentForPrograms,
  assignmentForPrograms,
  type VisitForPrograms,
  visitForPrograms,
} from "../contract";
import { type CandidateForPrograms, candidateList } from "./candidate-list";
import { lastChange } from "./undo-change";
import { WorkingFacts } from "./working-facts";

/** One change of a visit, with the sentence of the log. */
export interface VisitHistoryEntry {
  change: VisitVersion["change"];
  /** UTC stamp. */
  at: string;
  /** The same at the branch's wall clock. */
  at_local: string;
  actor: string | null;
  sentence: string;
}

export interface VisitRecord {
  visit: VisitForPrograms;
  patient_name: string;
  /** All of them, cancelled ones too. */
  assignments: AssignmentForPrograms[];
  /** How many carers it still lacks; 0 for a cancelled one. */
  lacking: number;
  /** Whether there is a change to take back. */
  can_undo: boolean;
  /** Newest first. */
  history: VisitHistoryEntry[];
  /** While it lacks a carer: every employee for it, as things stand now. */
  candidates: CandidateForPrograms[];
  /** While it lacks a carer: how many each rule keeps, as things stand now. */
  reasons: UnassignedReason[];
  /** While it lacks a carer and nobody may go: what would help, the smallest change first. */
  help: Help[];
}

/** Everything about one visit. Throws `not-found`. */
export function visitRecord(id: number): VisitRecord {
  const roster = currentRoster();
  const visit = roster.rota.visits.get(id);
  if (!visit)
    throw new AppError("not-found", "There is no visit with that number. Choose one from the list.");
  const assignments = roster.rota.assignmentsOfVisit(id);
  const standing = assignments.filter(({ cancelledAt }) => cancelledAt === null);
  const lacking = visit.cancelledAt === null ? Math.max(0, visit.carersNeeded - standing.length) : 0;
  const versions = readTogether((db) => listVisitVersions(db, id));
  return {
    visit: visitForPrograms(visit),
    patient_name: roster.patient(visit.patientId)?.name ?? visit.patientId,
    assignments: assignments.map(assignmentForPrograms),
    lacking,
    can_undo: lastChange(versions) !== null,
    history: historyOf(versions),
    ...(lacking > 0 ? whoCould(visit, lacking) : { candidates: [], reasons: [], help: [] }),
  };
}

function whoCould(visit: StoredVisit, lacking: number): Pick<VisitRecord, "candidates" | "reasons" | "help"> {
  const facts = new WorkingFacts();
  const patient = facts.patient(visit.patientId);
  if (!patient) return { candidates: [], reasons: [], help: [] };
  const request = { visit, patient, demands: visit.demands, own: visit.id };
  const there = facts.carersOf(visit.id);
  const free = facts.employees.filter(({ employeeId }) => !there.includes(employeeId));
  const decision = decide(request, free, facts);
  const earliest = localAt(now(), getConfig().timeZone);
  return {
    candidates: candidateList(decision, facts),
    reasons: exclusionReasons(decision.refused),
    help: decision.candidates.length >= lacking ? [] : whatWouldHelp(request, decision, facts, earliest),
  };
}

function historyOf(versions: readonly VisitVersion[]): VisitHistoryEntry[] {
  const ids = versions.map(({ logId }) => logId);
  const sentences = readTogether((db) => listLogEntriesOf(db, ids));
  return versions.map(({ change, createdAt, actor, logId }) => ({
    change,
    at: createdAt,
    at_local: atTheBranch(createdAt),
    actor,
    sentence: sentences.get(logId) ?? "",
  }));
}

/** A UTC stamp as wall-clock time; text that is none stays as it is. */
function atTheBranch(stamp: string): string {
  const instant = instantOfStamp(stamp);
  return instant === null ? stamp : localAt(instant, getConfig().timeZone);
}

export interface AssignmentRecord {
  assignment: AssignmentForPrograms;
  /** Null for one of the old system that has no day. */
  visit: VisitForPrograms | null;
  /** What was compared at each decision, the latest first. */
  match_cards: {
    decided_at: string;
    decided_at_local: string;
    rule_version: string;
    card: StoredMatchCard["card"];
  }[];
  can_undo: boolean;
  history: VisitHistoryEntry[];
}

/** Everything about one assignment. Throws `not-found`. */
export function assignmentRecord(id: number): AssignmentRecord {
  const { rota } = currentRoster();
  const assignment = rota.assignments.get(id);
  if (!assignment) {
    throw new AppError("not-found", "There is no assignment with that number. Choose one from the list.");
  }
  const visitId = assignment.visitId;
  const visit = visitId === null ? undefined : rota.visits.get(visitId);
  const cards = readTogether((db) => listMatchCards(db, id));
  const versions = visitId === null ? [] : readTogether((db) => listVisitVersions(db, visitId));
  return {
    assignment: assignmentForPrograms(assignment),
    visit: visit ? visitForPrograms(visit) : null,
    match_cards: cards.map(({ decidedAt, ruleVersion, card }) => ({
      decided_at: decidedAt,
      decided_at_local: atTheBranch(decidedAt),
      rule_version: ruleVersion,
      card,
    })),
    can_undo: lastChange(versions) !== null,
    history: historyOf(versions),
  };
}
