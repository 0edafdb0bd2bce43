import { getConfig, now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { Candidate } from "@/lib/domain/rank";
import type { UnderstoodVisit, VisitRequest } from "@/lib/domain/request";
import { addDays, dateOf, formatLocal, type LocalDateTime, localAt } from "@/lib/domain/time";
import { addToRoster, currentRoster, type Roster } from "@/lib/memory/roster";
import { understand } from "@/lib/request/understand";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { recordOperation } from "../record-operation";
import { type DecidedVisit, decideVisit } from "./decide-visit";
import { type RequestFields, readFields } from "./read-fields";
import { RequestRefused } from "./refusal";
import { placeOf, reasoningOf, type StoredDecision, scoreForPrograms, storeVisit } from "./store-visit";
import { WorkingFacts } from "./working-facts";

/** A sentence, or the same already taken apart. */
export type AssignmentRequest = { prompt: string } | { fields: RequestFields };

interface AlternativeOption {
  employee_id: string;
  employee_name: string;
  qualification: string;
  travel_time: number;
  priority_score: number;
  reasoning: string;
}

export interface AssignmentAnswer {
  success: true;
  message: string;
  assignment: AssignmentForPrograms;
  assignments: AssignmentForPrograms[];
  /** Who else may give the first of the visits, best first. */
  alternative_options: AlternativeOption[];
}

const ALTERNATIVES_SHOWN = 5;

/** A visit further ahead than two years is a slip of the keyboard. */
const FURTHEST_DAYS = 731;

/**
 * Finds the best carer for each visit asked for, and stores them all or none, with the reasons and the
 * log entries, in one transaction. Asks instead of guessing: throws an `AppError` with one sentence when
 * something is missing or unknown (`request-refused`, `not-found`), clashes with what is booked
 * (`conflict`), or nobody may go (`request-refused`, with the reasons by rule). Refusals are recorded.
 */
export function assignEmployee(request: AssignmentRequest, actor: string): AssignmentAnswer {
  try {
    const decided = decideAndStore(request, actor);
    return answerOf(decided);
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    writeTx((tx) => recordOperation(tx, { type: "assignment_refused", details: error.record }, actor));
    throw error.refusal;
  }
}

interface Done {
  decided: DecidedVisit;
  stored: StoredDecision;
}

function decideAndStore(request: AssignmentRequest, actor: string): Done[] {
  const present = localAt(now(), getConfig().timeZone);
  const visits = wanted(request, present);
  const done = writeTx((tx) => {
    const facts = new WorkingFacts();
    return visits.map((visit) => storeOne(tx, visit, facts, present, actor));
  });
  for (const { stored } of done) addToRoster(stored.isNew ? stored.visit : null, stored.assignments);
  return done;
}

function storeOne(
  tx: Tx,
  request: VisitRequest,
  facts: WorkingFacts,
  present: LocalDateTime,
  actor: string,
): Done {
  const patient = facts.patient(request.patientId ?? "");
  if (!patient) throw noSuchPatient(request.patientId);
  const decided = decideVisit(request, patient, facts, present);
  const stored = storeVisit(tx, decided);
  facts.add(stored);
  const details = {
    patient_id: patient.patientId,
    visit_id: stored.visit.id,
    employee_ids: stored.assignments.map(({ employeeId }) => employeeId),
    assignment_ids: stored.assignments.map(({ id }) => id),
    start_time: stored.visit.startTime,
    duration: stored.visit.duration,
    candidates: decided.decision.candidates.length,
  };
  recordOperation(tx, { type: "assignment_request", details }, actor);
  return { decided, stored };
}

/** The visits that were asked for, or the question that has to be answered first. */
function wanted(request: AssignmentRequest, present: LocalDateTime): VisitRequest[] {
  const roster = currentRoster();
  if (roster.counts.employees === 0 || roster.counts.patients === 0) {
    throw new RequestRefused("no-data", "There is nobody to assign yet. Upload a workbook first.");
  }
  const understood =
    "fields" in request ? [readFields(request.fields)] : understand(request.prompt, roster.listed, present);
  const open = understood.find(({ questions }) => questions.length > 0);
  for (const { date } of understood) {
    if (date !== null && date > addDays(dateOf(present), FURTHEST_DAYS)) throw tooFarAhead();
  }
  if (open) throw questionAbout(open, understood, roster);
  return understood;
}

function questionAbout(open: UnderstoodVisit, understood: UnderstoodVisit[], roster: Roster): RequestRefused {
  // Only an id that somebody has goes into the log: what was typed in its place may be anything.
  const known = roster.patients.find(
    ({ patientId }) => patientId.toLowerCase() === open.patientId?.toLowerCase(),
  );
  const sentence = open.questions.map(({ message }) => message).join(" ");
  return new RequestRefused(
    "question",
    sentence,
    { patient_id: known?.patientId ?? null },
    { questions: understood.flatMap(({ questions }) => questions) },
  );
}

function tooFarAhead(): RequestRefused {
  return new RequestRefused("question", "That day is more than two years ahead. Which day is meant?");
}

function noSuchPatient(patientId: string | null): RequestRefused {
  return new RequestRefused(
    "unknown",
    `There is no patient ${patientId}. Choose one from the list of patients.`,
  );
}

function answerOf(done: Done[]): AssignmentAnswer {
  const assignments = done.flatMap(({ stored }) => stored.assignments.map(assignmentForPrograms));
  const first = done[0] as Done;
  const { candidates } = first.decided.decision;
  const others = candidates.slice(first.decided.lacking, first.decided.lacking + ALTERNATIVES_SHOWN);
  return {
    success: true,
    message: done.map(sentenceFor).join(" "),
    assignment: assignments[0] as AssignmentForPrograms,
    assignments,
    alternative_options: others.map((candidate) =>
      alternative(candidate, placeOf(candidates.indexOf(candidate), first.decided)),
    ),
  };
}

function sentenceFor({ stored }: Done): string {
  const who = stored.assignments
    .map(({ employeeName, employeeId }) => `${employeeName} (${employeeId})`)
    .join(" and ");
  const { patientName, patientId } = stored.assignments[0] as StoredDecision["assignments"][number];
  const goes = stored.assignments.length === 1 ? "visits" : "visit";
  return `${who} ${goes} ${patientName} (${patientId}) on ${formatLocal(stored.visit.startTime)} for ${stored.visit.duration} minutes.`;
}

function alternative(candidate: Candidate, place: string): AlternativeOption {
  const { employee } = candidate.match;
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    qualification: employee.qualification ?? "",
    travel_time: candidate.travelTime ?? 0,
    priority_score: scoreForPrograms(candidate.score),
    reasoning: reasoningOf(candidate, place),
  };
}
