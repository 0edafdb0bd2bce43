import { getConfig, now } from "@/lib/config";
import { listMatchCards, type StoredMatchCard } from "@/lib/db/match-cards";
import { listLogEntriesOf } from "@/lib/db/operations-log";
import { readTogether } from "@/lib/db/transaction";
import { listVisitVersions, type VisitVersion } from "@/lib/db/visit-versions";
import { type AsOf, isAfter, stateAsOf } from "@/lib/domain/as-of";
import type { StoredVisit, UnassignedReason } from "@/lib/domain/assignment";
import { decide } from "@/lib/domain/candidates";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import { instantOfStamp, localAt } from "@/lib/domain/time";
import type { VisitState } from "@/lib/domain/visit-state";
import { type Help, whatWouldHelp } from "@/lib/domain/what-would-help";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { type TimesOfVisit, timesOfVisit } from "../actual-times/times-of-visit";
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
  /** When its carers were there, as imported; empty where nothing was, and for a moment of the past. */
  actual_times: TimesOfVisit[];
  /** While it lacks a carer: every employee for it, as things stand now. */
  candidates: CandidateForPrograms[];
  /** While it lacks a carer: how many each rule keeps, as things stand now. */
  reasons: UnassignedReason[];
  /** While it lacks a carer and nobody may go: what would help, the smallest change first. */
  help: Help[];
}

/** Everything about one visit, now or as it stood at a moment. Throws `not-found`. */
export function visitRecord(id: number, asOf: AsOf | null = null): VisitRecord {
  const versions = readTogether((db) => listVisitVersions(db, id));
  const { visit, assignments } = stateOf(id, versions, asOf);
  const standing = assignments.filter(({ cancelledAt }) => cancelledAt === null);
  const lacking = visit.cancelledAt === null ? Math.max(0, visit.carersNeeded - standing.length) : 0;
  const nobody = { candidates: [], reasons: [], help: [] };
  const planned = visitForPrograms(visit);
  const { start_time: start, end_time: end, duration } = planned;
  return {
    visit: planned,
    patient_name: currentRoster().patient(visit.patientId)?.name ?? visit.patientId,
    assignments: assignments.map(assignmentForPrograms),
    lacking,
    can_undo: asOf === null && lastChange(versions) !== null,
    history: historyOf(versions.filter((one) => asOf === null || !isAfter(one, asOf))),
    actual_times: asOf === null ? timesOfVisit(id, { start, end, duration }) : [],
    ...(lacking > 0 && asOf === null ? whoCould(visit, lacking) : nobody),
  };
}

function stateOf(id: number, versions: readonly VisitVersion[], asOf: AsOf | null): VisitState {
  const { rota } = currentRoster();
  const visit = rota.visit(id);
  const present = visit ? { visit, assignments: rota.assignmentsOfVisit(id) } : null;
  const state = asOf === null ? present : stateAsOf(versions, asOf, present);
  if (state) return state;
  throw new AppError(
    "not-found",
    present
      ? "There was no such visit then. Choose a later moment."
      : "There is no visit with that number. Choose one from the list.",
  );
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
    /** The carers of `card.next`, by the names that they have now. */
    next_best: { employee_id: string; employee_name: string }[];
  }[];
  can_undo: boolean;
  history: VisitHistoryEntry[];
}

/** The last moment that counts, as a UTC stamp. */
function stampOf(asOf: AsOf | null, versions: readonly VisitVersion[]): string {
  if (asOf === null) return "9999";
  if ("stamp" in asOf) return asOf.stamp;
  return versions.find(({ logId }) => logId <= asOf.entry)?.createdAt ?? "";
}

/** Everything about one assignment, now or as it stood at a moment. Throws `not-found`. */
export function assignmentRecord(id: number, asOf: AsOf | null = null): AssignmentRecord {
  const roster = currentRoster();
  const { rota } = roster;
  const present = rota.assignment(id);
  if (!present) {
    throw new AppError("not-found", "There is no assignment with that number. Choose one from the list.");
  }
  const { visitId } = present;
  const isKept = visitId !== null && rota.visit(visitId) !== null;
  const versions = isKept ? readTogether((db) => listVisitVersions(db, visitId)) : [];
  const state = isKept ? stateOf(visitId, versions, asOf) : null;
  const assignment = state ? state.assignments.find((one) => one.id === id) : present;
  if (!assignment) {
    throw new AppError("not-found", "There was no such assignment then. Choose a later moment.");
  }
  const cards = readTogether((db) => listMatchCards(db, id, visitId));
  const until = stampOf(asOf, versions);
  return {
    assignment: assignmentForPrograms(assignment),
    visit: state ? visitForPrograms(state.visit) : null,
    match_cards: cards
      .filter(({ decidedAt }) => decidedAt <= until)
      .map(({ decidedAt, ruleVersion, card }) => ({
        decided_at: decidedAt,
        decided_at_local: atTheBranch(decidedAt),
        rule_version: ruleVersion,
        card,
        next_best: card.next.map(({ employeeId }) => ({
          employee_id: employeeId,
          employee_name: roster.employee(employeeId)?.name ?? employeeId,
        })),
      })),
    can_undo: asOf === null && lastChange(versions) !== null,
    history: historyOf(versions.filter((one) => asOf === null || !isAfter(one, asOf))),
  };
}
