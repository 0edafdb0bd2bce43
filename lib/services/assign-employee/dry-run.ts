import { getConfig } from "@/lib/config";
import type { UnassignedReason } from "@/lib/domain/assignment";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import type { Patient } from "@/lib/domain/patient";
import type { CarersNeeded, Question, RequestField, UnderstoodVisit } from "@/lib/domain/request";
import { type Instant, type LocalDateTime, localAt } from "@/lib/domain/time";
import { type Help, whatWouldHelp } from "@/lib/domain/what-would-help";
import { type CandidateForPrograms, candidateList } from "../rota/candidate-list";
import { WorkingFacts } from "../rota/working-facts";
import { compareWithAll } from "./compare-with-all";
import { type DecidedVisit, decideVisit } from "./decide-visit";
import { type LeadsTo, leadsTo } from "./leads-to";
import { WHICH_CARER, WHICH_PATIENT } from "./read-fields";
import { RequestRefused } from "./refusal";
import { type AssignmentRequest, isTooFarAhead, understoodVisits } from "./wanted-visits";

/** One visit as understood, in the keys of API.md. */
export interface UnderstoodForPrograms {
  patient_id: string | null;
  patient_name: string | null;
  service_types: string[];
  date: string | null;
  start_time: string | null;
  window: { from: string; to: string } | null;
  duration: number | null;
  employee_id: string | null;
  /** Every carer who is named: two for a double-up. */
  employee_ids: readonly string[];
  required_role: string | null;
  gender: string | null;
  language: string | null;
  vehicle: boolean;
  urgency: string;
  carers: CarersNeeded;
  /** What a sentence says beyond the request, for the carer; null when nothing. */
  notes: string | null;
  /** The words of a sentence that nothing was made of. */
  unused_words: string[];
  /** For a sentence that asks for no new visit: the page that does what it speaks of; else null. */
  leads_to: LeadsTo | null;
  /** What has to be asked. */
  missing: RequestField[];
  questions: Question[];
  /** When it would be, once nothing is missing; else null. */
  planned: { start_time: string; duration: number } | null;
  /** Why it could not be as it is: a clash, a time that has passed; else null. */
  problem: string | null;
  /** Every employee for it, once nothing is missing. */
  candidates: CandidateForPrograms[];
  /** Who would go, by id; too few when nobody may. */
  chosen: string[];
  /** How many carers it needs, besides those who are booked for it already. */
  lacking: number;
  /** The same visit as it waits for a carer already; null when it would be a new one. */
  visit_id: number | null;
  /** While nobody may go: how many carers each rule keeps. */
  reasons: UnassignedReason[];
  /** While nobody may go: what would help, the smallest change first. */
  help: Help[];
}

export interface DryRunAnswer {
  success: true;
  understood: UnderstoodForPrograms[];
  /** Every employee for the first visit; empty while something is missing. */
  candidates: CandidateForPrograms[];
}

/** What a request would be understood as and who could go, at the given moment. Stores nothing, records nothing. */
export function dryRun(request: AssignmentRequest, moment: Instant): DryRunAnswer {
  const present = localAt(moment, getConfig().timeZone);
  const facts = new WorkingFacts();
  const understood = understoodOrRefuse(request, present).map((visit) => look(visit, facts, present));
  return { success: true, understood, candidates: understood[0]?.candidates ?? [] };
}

function understoodOrRefuse(request: AssignmentRequest, present: string): UnderstoodVisit[] {
  try {
    return understoodVisits(request, present);
  } catch (error) {
    throw error instanceof RequestRefused ? error.refusal : error;
  }
}

function look(visit: UnderstoodVisit, facts: WorkingFacts, present: string): UnderstoodForPrograms {
  const patient = visit.patientId === null ? null : facts.patient(visit.patientId);
  const questions = [...visit.questions, ...unknownPeople(visit, patient, facts), ...farDays(visit, present)];
  const described = {
    ...describe(visit, patient, questions),
    leads_to: visit.otherIntent ? leadsTo(visit.otherIntent, present) : null,
  };
  if (questions.length > 0 || !patient) return described;
  try {
    const decided = decideVisit(visit, patient, facts, present);
    const seen = whoCould(compareWithAll(decided, facts), facts, present);
    facts.reserve(decided.visit, chosenIds(decided), decided.open?.id);
    return { ...described, ...seen };
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return { ...described, problem: error.refusal.message };
  }
}

function whoCould(
  decided: DecidedVisit,
  facts: WorkingFacts,
  present: LocalDateTime,
): Partial<UnderstoodForPrograms> {
  const { visit, patient, request, decision, open, lacking } = decided;
  const question = { visit, patient, demands: request, own: open?.id };
  const isWanting = decision.candidates.length < lacking;
  return {
    planned: { start_time: visit.startTime, duration: visit.duration },
    candidates: candidateList(decision, facts),
    chosen: chosenIds(decided),
    lacking,
    visit_id: open?.id ?? null,
    reasons: isWanting ? exclusionReasons(decision.refused) : [],
    help: isWanting ? whatWouldHelp(question, decision, facts, present) : [],
  };
}

const chosenIds = ({ chosen }: DecidedVisit) => chosen.map(({ match }) => match.employee.employeeId);

function farDays({ date }: UnderstoodVisit, present: LocalDateTime): Question[] {
  if (!isTooFarAhead(date, present)) return [];
  return [
    { field: "date", message: "That day is more than two years ahead. Which day do you mean?", choices: [] },
  ];
}

/** Ids in fields that nobody has. In a sentence they are questions already. */
function unknownPeople(visit: UnderstoodVisit, patient: Patient | null, facts: WorkingFacts): Question[] {
  const asked = (field: RequestField) => visit.questions.some((question) => question.field === field);
  const unknown = (field: RequestField, [asks, howToSay]: [string, string]): Question[] =>
    asked(field) ? [] : [{ field, message: `${asks} ${howToSay}`, asks, choices: [] }];
  return [
    ...(visit.patientId !== null && !patient ? unknown("patient_id", WHICH_PATIENT) : []),
    ...(visit.employeeId !== null && !facts.employee(visit.employeeId)
      ? unknown("employee_id", WHICH_CARER)
      : []),
  ];
}

function describe(
  visit: UnderstoodVisit,
  patient: Patient | null,
  questions: Question[],
): UnderstoodForPrograms {
  return {
    patient_id: patient?.patientId ?? null,
    patient_name: patient?.name ?? null,
    service_types: visit.services,
    date: visit.date,
    start_time: visit.startTime,
    window: visit.window,
    duration: visit.duration,
    employee_id: visit.employeeId,
    employee_ids: visit.employeeIds?.length
      ? visit.employeeIds
      : visit.employeeId === null
        ? []
        : [visit.employeeId],
    required_role: visit.requiredRole,
    gender: visit.gender ?? null,
    language: visit.language,
    vehicle: visit.vehicle,
    urgency: visit.urgency,
    carers: visit.carers,
    notes: visit.notes ?? null,
    unused_words: visit.unusedWords,
    leads_to: null,
    missing: [...new Set(questions.map(({ field }) => field))],
    questions,
    planned: null,
    problem: null,
    candidates: [],
    chosen: [],
    lacking: visit.carers,
    visit_id: null,
    reasons: [],
    help: [],
  };
}
