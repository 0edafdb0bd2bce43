import { formatLocal, type LocalDateTime, timeOf } from "../time";
import { standingIn, type VisitState } from "../visit-state";
import type { AppliedVisit } from "./applied-visit";

/** What applying a change does to one carer. */
export interface CarerChange {
  /** `gains` and `loses` a visit, or it `moves` in time. */
  kind: "gains" | "loses" | "moves";
  employeeId: string;
  patientId: string;
  /** Null while the visit is not stored. */
  visitId: number | null;
  startTime: LocalDateTime;
  /** For one that moves: where it was. */
  formerStart: LocalDateTime | null;
  sentence: string;
}

/** Who gains, loses and moves what, in the order of the changes. */
export const differenceOf = (changes: readonly AppliedVisit[]): CarerChange[] =>
  changes.flatMap(differenceOfOne);

function differenceOfOne({ before, after }: AppliedVisit): CarerChange[] {
  const { visit } = after;
  const isCancelled = visit.cancelledAt !== null;
  const former = before ? standingIn(before).map(({ employeeId }) => employeeId) : [];
  const now = isCancelled ? [] : standingIn(after).map(({ employeeId }) => employeeId);
  const formerStart = before?.visit.startTime ?? null;
  const patient = named(visit.patientId, after, before);
  const about = { patientId: visit.patientId, visitId: before?.visit.id ?? null };
  const gains = now
    .filter((id) => !former.includes(id))
    .map((employeeId): CarerChange => {
      const sentence = `${carerNamed(employeeId, after, before)} gains ${patient} on ${formatLocal(visit.startTime)}.`;
      return { kind: "gains", employeeId, ...about, startTime: visit.startTime, formerStart: null, sentence };
    });
  const loses = former
    .filter((id) => !now.includes(id))
    .map((employeeId): CarerChange => {
      const startTime = formerStart ?? visit.startTime;
      const sentence = `${carerNamed(employeeId, after, before)} loses ${patient} on ${formatLocal(startTime)}.`;
      return { kind: "loses", employeeId, ...about, startTime, formerStart: null, sentence };
    });
  const moves = now
    .filter((id) => former.includes(id) && formerStart !== visit.startTime)
    .map((employeeId): CarerChange => {
      const sentence = `${carerNamed(employeeId, after, before)} goes to ${patient} at ${timeOf(visit.startTime)} instead of ${formatLocal(formerStart ?? "")}.`;
      return { kind: "moves", employeeId, ...about, startTime: visit.startTime, formerStart, sentence };
    });
  return [...gains, ...loses, ...moves];
}

/** As the assignments name them. */
const assignmentsIn = (after: VisitState, before: VisitState | null) => [
  ...after.assignments,
  ...(before?.assignments ?? []),
];

const named = (patientId: string, after: VisitState, before: VisitState | null): string =>
  assignmentsIn(after, before)[0]?.patientName ?? patientId;

const carerNamed = (id: string, after: VisitState, before: VisitState | null): string =>
  assignmentsIn(after, before).find(({ employeeId }) => employeeId === id)?.employeeName ?? id;
