import { decide } from "@/lib/domain/candidates";
import type { WorkingFacts } from "../rota/working-facts";
import type { DecidedVisit } from "./decide-visit";

/**
 * A decided visit as compared with everybody on the list, also where carers were asked for by name: the
 * card of the match and the page then say how the one who goes stands among the others.
 */
export function compareWithAll(decided: DecidedVisit, facts: WorkingFacts): DecidedVisit {
  const { request, visit, patient, open } = decided;
  if (request.employeeId === null) return decided;
  const there = open ? facts.carersOf(open.id) : [];
  const free = facts.employees.filter(({ employeeId }) => !there.includes(employeeId));
  const decision = decide({ visit, patient, demands: request, own: open?.id }, free, facts);
  const chosen = decided.chosen.map(
    (one) =>
      decision.candidates.find(({ match }) => match.employee.employeeId === one.match.employee.employeeId) ??
      one,
  );
  return { ...decided, decision, chosen };
}
