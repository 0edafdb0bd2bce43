import { setImmediate } from "node:timers/promises";
import { decide } from "@/lib/domain/candidates";
import { formatLocal } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { type FindingForPrograms, findingForPrograms } from "../contract";
import { patientNameOf } from "../people/patient-name-of";
import { WorkingFacts } from "../rota/working-facts";

/** What a coordinator should know of an assignment before it is told. */
export interface WeekNote extends FindingForPrograms {
  visit_id: number;
  assignment_id: number;
  employee_id: string;
  patient_id: string;
  start_time: string;
}

/** What is looked at before a week is published. */
export interface WeekChecks {
  uncovered: {
    visit_id: number;
    patient_id: string;
    start_time: string;
    lacking: number;
    sentence: string;
  }[];
  /** What the rules note, rules that would need a reason now among it. */
  warnings: WeekNote[];
  /** Rules that a coordinator passed with a reason. */
  rules_passed: (WeekNote & { reason: string })[];
}

/** Looked at before others are answered again. */
const AT_A_TIME = 50;

/** Holds every assignment of a week against the rules as they are, a few at a time, while others are answered. */
export async function checkWeek(states: readonly VisitState[]): Promise<WeekChecks> {
  const facts = new WorkingFacts();
  const checks: WeekChecks = { uncovered: [], warnings: [], rules_passed: [] };
  for (const [index, state] of states.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    look(state, facts, checks);
  }
  return checks;
}

function look(state: VisitState, facts: WorkingFacts, checks: WeekChecks): void {
  const { visit } = state;
  const standing = standingIn(state);
  const lacking = visit.carersNeeded - standing.length;
  if (lacking > 0) {
    const carers = lacking === 1 ? "a carer" : `${lacking} carers`;
    const sentence = `${patientNameOf(visit.patientId)} on ${formatLocal(visit.startTime)} needs ${carers}.`;
    const { id: visit_id, patientId: patient_id, startTime: start_time } = visit;
    checks.uncovered.push({ visit_id, patient_id, start_time, lacking, sentence });
  }
  const patient = facts.patient(visit.patientId);
  if (!patient) return;
  for (const { id, employeeId, overrideReason, overridden } of standing) {
    const employee = facts.employee(employeeId);
    if (!employee) continue;
    const request = { visit, patient, demands: visit.demands, own: visit.id };
    const { candidates, refused } = decide(request, [employee], facts);
    const about = {
      visit_id: visit.id,
      assignment_id: id,
      employee_id: employeeId,
      patient_id: visit.patientId,
      start_time: visit.startTime,
    };
    const passed = overridden ?? [];
    const isPassed = (rule: string, finding: string) =>
      passed.some((one) => one.rule === rule && one.finding === finding);
    for (const one of passed)
      checks.rules_passed.push({ ...findingForPrograms(one), ...about, reason: overrideReason ?? "" });
    const found = [
      ...candidates.flatMap(({ verdicts }) => verdicts),
      ...refused.flatMap(({ verdicts, warnings }) => [...verdicts, ...warnings]),
    ];
    for (const one of found)
      if (!isPassed(one.rule, one.finding)) checks.warnings.push({ ...findingForPrograms(one), ...about });
  }
}
