import { decide } from "../candidates";
import { blocks } from "../check";
import { standingIn, type VisitState } from "../visit-state";
import { WeekFacts } from "./week-facts";
import type { WeekSnapshot } from "./week-snapshot";
import type { WeekVisit } from "./week-visit";
import { visitsToPlan } from "./week-visits";

/** A carer who cannot keep a visit: off sick, not on the list any more, certificate out of date. */
export interface Released {
  visitId: number;
  employeeId: string;
  sentence: string;
}

/** A week as it stands, ready to be planned. */
export interface LoadedWeek {
  facts: WeekFacts;
  visits: WeekVisit[];
  released: Released[];
}

/** Places everything that stands, and takes carers off what they may not give any more. */
export function loadWeek(snapshot: WeekSnapshot): LoadedWeek {
  const facts = new WeekFacts(snapshot);
  for (const state of snapshot.visits) placeStored(state, facts);
  const visits = visitsToPlan(snapshot);
  const released = visits.flatMap((visit) => release(visit, facts));
  return { facts, visits, released };
}

function placeStored(state: VisitState, facts: WeekFacts): void {
  if (state.visit.cancelledAt !== null) return;
  facts.place(state.visit);
  for (const { employeeId } of standingIn(state)) facts.assign(state.visit, employeeId);
}

/** What has begun stays on record; what a coordinator settled goes only where nobody may pass the rule. */
function release(visit: WeekVisit, facts: WeekFacts): Released[] {
  const { stored } = visit;
  if (!stored || stored.visit.startTime < facts.snapshot.now) return [];
  return standingIn(stored).flatMap(({ employeeId, overridden }): Released[] => {
    const isSettled = visit.settled.includes(employeeId);
    const verdicts = verdictsAgainst(visit, stored, employeeId, facts).filter(
      (verdict) =>
        blocks(verdict) ||
        !(
          isSettled ||
          overridden?.some(({ rule, finding }) => rule === verdict.rule && finding === verdict.finding)
        ),
    );
    if (verdicts.length === 0) return [];
    facts.takeOff(stored.visit, employeeId);
    const isAnother = (id: string) => id !== employeeId;
    visit.settled = visit.settled.filter(isAnother);
    visit.present = visit.present.filter(isAnother);
    const sentence = verdicts.map((verdict) => verdict.sentence).join(" ");
    return [{ visitId: visit.id, employeeId, sentence }];
  });
}

function verdictsAgainst(visit: WeekVisit, { visit: at }: VisitState, employeeId: string, facts: WeekFacts) {
  const employee = facts.employee(employeeId);
  const patient = facts.patient(visit.patientId);
  if (!employee || !patient) {
    const sentence = `${employeeId} is not on the list any more.`;
    return [{ rule: "inactive" as const, finding: "inactive", severity: "block" as const, sentence }];
  }
  const decision = decide({ visit: at, patient, demands: at.demands, own: at.id }, [employee], facts);
  return decision.refused[0]?.verdicts ?? [];
}
