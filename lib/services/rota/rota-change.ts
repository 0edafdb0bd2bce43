import type { Assignment, StoredVisit, Visit } from "@/lib/domain/assignment";
import {
  type Decision,
  decide,
  exclusionCounts,
  mayBeOverridden,
  overriding,
  type Refused,
} from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import type { Candidate } from "@/lib/domain/rank";
import { formatLocal, instantOf } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { AppError } from "@/lib/errors";
import { findingForPrograms } from "../contract";
import { type Choice, placeOf, reasoningOf } from "./assignment-row";
import { clashOf } from "./clash";
import type { WorkingFacts } from "./working-facts";

/** What a visit is to become, and who is to give it. */
export interface IntendedVisit {
  before: VisitState;
  visit: StoredVisit;
  /** The carer of each standing assignment, by its id. */
  carers: Map<number, Employee>;
  /** Passes rules that may be passed; null when nobody said why. */
  overrideReason: string | null;
}

/**
 * Checks a changed visit and all of its carers by the same rules as a new one, and returns the choice
 * for each assignment. Throws `conflict` when the patient or a carer is booked then, and
 * `request-refused` when a rule does not allow it.
 */
export function checkedChoices(intended: IntendedVisit, facts: WorkingFacts): Map<number, Choice> {
  const { visit } = intended;
  if (instantOf(visit.startTime, facts.zone) === null) {
    throw new AppError(
      "request-refused",
      `${formatLocal(visit.startTime)} does not exist: the clocks go forward then. Choose a time an hour later.`,
    );
  }
  const clash = clashOf(visit, visit.id, facts);
  if (clash) throw new AppError("conflict", clash.sentence, { facts: clash.facts });
  refuseTwice(intended);
  const decision = decisionFor(visit, facts);
  return new Map(
    standingIn(intended.before).map((assignment) => [
      assignment.id,
      choiceFor(assignment, intended, decision, facts),
    ]),
  );
}

function decisionFor(visit: StoredVisit, facts: WorkingFacts): Decision {
  const patient = facts.patient(visit.patientId);
  if (!patient) throw new AppError("conflict", "The patient of this visit is not on the list any more.");
  const bare: Visit = visit;
  return decide({ visit: bare, patient, demands: visit.demands, own: visit.id }, facts.employees, facts);
}

/** Nobody is both carers of a double-up. */
function refuseTwice({ carers }: IntendedVisit): void {
  const all = [...carers.values()];
  const twice = all.find(({ employeeId }, index) =>
    all.slice(0, index).some((other) => other.employeeId === employeeId),
  );
  if (twice) {
    throw new AppError("conflict", `${twice.name} is already assigned to this visit. Choose another carer.`);
  }
}

function choiceFor(
  assignment: Assignment,
  intended: IntendedVisit,
  decision: Decision,
  facts: WorkingFacts,
): Choice {
  const carer = intended.carers.get(assignment.id) as Employee;
  const isCarer = ({ employeeId }: Employee) => employeeId === carer.employeeId;
  const { candidates, refused } = decision;
  const context = { candidates, excluded: exclusionCounts(refused) };
  const candidate = candidates.find(({ match }) => isCarer(match.employee));
  if (candidate) {
    const reasoning = reasoningOf(candidate, placeOf(candidate, candidates));
    return { ...context, chosen: candidate, reasoning, overrideReason: null };
  }
  const kept = refused.find(({ employee }) => isCarer(employee));
  if (!kept)
    throw new AppError("conflict", `${carer.name} is not on the list any more. Choose another carer.`);
  const reason = intended.overrideReason ?? formerReason(kept, assignment, carer);
  if (!mayBeOverridden(kept) || reason === null) throw refusalOf(kept);
  const chosen: Candidate = overriding(kept, facts);
  return {
    ...context,
    chosen,
    reasoning: reasoningOf(chosen, placeOf(chosen, candidates)),
    overrideReason: reason,
  };
}

/** What was passed with a reason stays passed for the same carer, as long as nothing else is to be passed. */
export function formerReason(kept: Refused, assignment: Assignment, carer: Employee): string | null {
  if (assignment.employeeId !== carer.employeeId) return null;
  const passed = assignment.overridden ?? [];
  const isPassed = kept.verdicts.every(({ rule, finding }) =>
    passed.some((former) => former.rule === rule && former.finding === finding),
  );
  return isPassed ? assignment.overrideReason : null;
}

function refusalOf({ employee, verdicts, ...refused }: Refused): AppError {
  const isBooked = verdicts.every(({ rule }) => rule === "no-overlap");
  const sentence = verdicts.map((verdict) => verdict.sentence).join(" ");
  const advice = mayBeOverridden({ employee, verdicts, ...refused })
    ? " Give a reason to assign them anyway, or choose another carer or time."
    : " Choose another carer or another time.";
  return new AppError(
    isBooked ? "conflict" : "request-refused",
    `Nothing was changed: ${sentence}${advice}`,
    {
      facts: {
        may_override: mayBeOverridden({ employee, verdicts, ...refused }),
        refused_carers: [
          {
            employee_id: employee.employeeId,
            employee_name: employee.name,
            findings: verdicts.map(findingForPrograms),
          },
        ],
      },
    },
  );
}
