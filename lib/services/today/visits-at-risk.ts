import { setImmediate } from "node:timers/promises";
import { getConfig, now } from "@/lib/config";
import type { Assignment } from "@/lib/domain/assignment";
import { type DecisionFacts, decide, firstRulesAgainst } from "@/lib/domain/candidates";
import { addDays, at, dateOf, type LocalDateTime, localAt } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { currentRoster } from "@/lib/memory/roster";
import { whileUnchanged } from "@/lib/memory/while-unchanged";
import { WorkingFacts } from "../rota/working-facts";

/** A visit that has a carer who could not be assigned to it as things are now. */
export interface VisitAtRisk {
  visit_id: number;
  assignment_id: number;
  employee_id: string;
  employee_name: string;
  patient_id: string;
  patient_name: string;
  start_time: string;
  /** What the rules find now; nothing that was overridden with a reason. */
  sentences: string[];
}

const MOST_VISITS = 20_000;
/** Looked at before others are answered again. */
const AT_A_TIME = 100;

/**
 * The covered visits from now until the end of tomorrow that a rule would refuse today: the carer's hours, absence
 * or certificate changed since, or the visit before ends too far away. Soonest first.
 */
export async function visitsAtRisk(): Promise<VisitAtRisk[]> {
  const present = localAt(now(), getConfig().timeZone);
  // From the full hour: within it one answer serves, even when the clock is set back by some minutes.
  const hour = `${present.slice(0, 13)}:00`;
  const found = await whileUnchanged(`visits at risk from ${hour}`, () => lookFrom(hour));
  return found.filter(({ start_time }) => start_time >= present);
}

/** Every visit from a time until the end of the next day. */
async function lookFrom(from: LocalDateTime): Promise<VisitAtRisk[]> {
  const { rota } = currentRoster();
  const visits = rota
    .visitsBetween(from, at(addDays(dateOf(from), 2), "00:00"), MOST_VISITS)
    .filter(({ cancelledAt }) => cancelledAt === null);
  const assignments = rota.assignmentsByVisit(visits);
  const facts = new WorkingFacts();
  const found: VisitAtRisk[] = [];
  for (const [index, visit] of visits.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    const state = { visit, assignments: assignments.get(visit.id) ?? [] };
    for (const assignment of standingIn(state)) {
      const sentences = sentencesAgainst(state, assignment, facts);
      if (sentences.length > 0) found.push(atRisk(assignment, visit.id, visit.startTime, sentences));
    }
  }
  return found.sort((a, b) => a.start_time.localeCompare(b.start_time));
}

/** What keeps a carer from a visit that is theirs. Whether anything does is cheap to ask; in what words is not. */
function sentencesAgainst({ visit }: VisitState, assignment: Assignment, facts: WorkingFacts): string[] {
  const patient = facts.patient(visit.patientId);
  const employee = facts.employee(assignment.employeeId);
  if (!patient || !employee) return [];
  const request = { visit, patient, demands: visit.demands, own: visit.id };
  if (firstRulesAgainst(request, [employee], withoutPast(facts))[0] === null) return [];
  const isOverridden = (rule: string, finding: string) =>
    (assignment.overridden ?? []).some((one) => one.rule === rule && one.finding === finding);
  return decide(request, [employee], facts)
    .refused.flatMap(({ verdicts }) => verdicts)
    .filter(({ rule, finding }) => !isOverridden(rule, finding))
    .map(({ sentence }) => sentence);
}

/**
 * The facts as if no carer had been to the patient before. Past visits lie in the file and cost a query each; no rule
 * is stricter for a carer who has been there, so without them nothing is overlooked.
 */
const withoutPast = (facts: WorkingFacts): DecisionFacts => ({
  travel: facts.travel,
  settings: facts.settings,
  zone: facts.zone,
  visitsReceived: () => [],
  bookingsOf: (id, from, until) => facts.bookingsOf(id, from, until),
  patientVisitsBetween: (id, from, until) => facts.patientVisitsBetween(id, from, until),
  absencesOf: (id) => facts.absencesOf(id),
  availabilityOf: (employee) => facts.availabilityOf(employee),
  preferencesOf: (id) => facts.preferencesOf(id),
});

function atRisk(
  { id, employeeId, employeeName, patientId, patientName }: Assignment,
  visitId: number,
  startTime: string,
  sentences: string[],
): VisitAtRisk {
  return {
    visit_id: visitId,
    assignment_id: id,
    employee_id: employeeId,
    employee_name: employeeName,
    patient_id: patientId,
    patient_name: patientName,
    start_time: startTime,
    sentences,
  };
}
