import type { UncoveredVisit } from "@/lib/domain/week/explain-week";
import type { WeekPlan } from "@/lib/domain/week/plan-week";
import { AIM_WORDS } from "@/lib/domain/week/week-weights";
import type { AppliedWeek } from "./apply-changes";
import type { Draft } from "./drafts";

/** A visit that nobody gives, as programs read it. */
export const uncoveredForPrograms = (one: UncoveredVisit) => ({
  visit_id: one.visitId < 0 ? null : one.visitId,
  patient_id: one.patientId,
  start_time: one.startTime,
  duration: one.duration,
  services: one.services,
  lacking: one.lacking,
  reasons: one.reasons,
  nearest: one.nearest,
  would_help: one.wouldHelp,
});

/** Where a draft stands, small enough to be sent again and again. */
export const draftState = ({ id, week, scope, seed, state, progress, createdAt, actor }: Draft) => ({
  draft_id: id,
  week,
  scope,
  seed,
  state,
  created_at: createdAt,
  actor,
  progress,
});

/** A draft with all that it would do. */
export const draftForPrograms = (draft: Draft) => ({
  ...draftState(draft),
  applied: draft.applied.size,
  result: draft.plan ? resultOf(draft.plan) : null,
});

function resultOf(plan: WeekPlan) {
  const { figures } = plan;
  return {
    changes: plan.changes.length,
    difference: plan.difference.map((one) => ({
      kind: one.kind,
      employee_id: one.employeeId,
      patient_id: one.patientId,
      visit_id: one.visitId,
      start_time: one.startTime,
      former_start: one.formerStart,
      sentence: one.sentence,
    })),
    figures: {
      visits: figures.visits,
      covered: figures.covered,
      uncovered: figures.uncovered,
      carers_needed: figures.carersNeeded,
      carers_assigned: figures.carersAssigned,
      required_minutes: figures.requiredTime,
      delivered_minutes: figures.deliveredTime,
      travel_minutes: figures.travelTime,
      shifted_minutes: figures.shiftedTime,
      carers_used: figures.carersUsed,
      carers_per_patient: figures.carersPerPatient,
      medication_by_others: figures.medicationByOthers,
      warnings: figures.warnings,
    },
    carers: figures.carers.map((one) => ({
      employee_id: one.employeeId,
      employee_name: one.name,
      visits: one.visits,
      patients: one.patients,
      visit_minutes: one.visitTime,
      travel_minutes: one.travelTime,
      home_minutes: one.homeTime,
      contracted_hours: one.contractedHours,
      preferred_hours: one.preferredHours,
    })),
    patients: figures.patients.map((one) => ({
      patient_id: one.patientId,
      patient_name: one.name,
      visits: one.visits,
      uncovered: one.uncovered,
      carers: one.carers,
    })),
    uncovered: plan.uncovered.map(uncoveredForPrograms),
    most_covered: plan.mostCovered,
    advice: plan.advice,
    released: plan.released.map((one) => ({
      visit_id: one.visitId,
      employee_id: one.employeeId,
      sentence: one.sentence,
    })),
    cost: plan.cost,
    cost_parts: plan.parts,
    aims: AIM_WORDS,
    iterations: plan.iterations,
  };
}

/** What was stored, as programs read it. */
export const appliedForPrograms = ({ counts, logId, leftOut }: AppliedWeek) => ({
  application_id: counts?.application_id ?? null,
  log_id: logId,
  counts: {
    visits_added: counts?.visits_added ?? 0,
    visits_changed: counts?.visits_changed ?? 0,
    assignments_added: counts?.assignments_added ?? 0,
    assignments_changed: counts?.assignments_changed ?? 0,
    assignments_ended: counts?.assignments_ended ?? 0,
    uncovered: counts?.uncovered ?? 0,
  },
  left_out: leftOut,
});
