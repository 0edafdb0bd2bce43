import { addDays, at, type CivilDate, formatDate } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { applyDraft, EVERYTHING } from "./apply-draft";
import { appliedForPrograms, uncoveredForPrograms } from "./draft-answer";
import { nextWeek } from "./next-week";
import { type DraftRequest, startDraft } from "./start-draft";

export interface GenerateAnswer {
  success: true;
  message: string;
  week: CivilDate;
  draft_id: string;
  seed: number;
  /** The whole week as it now stands, by start. */
  assignments: (AssignmentForPrograms & { proposed: boolean })[];
  unassigned: (ReturnType<typeof uncoveredForPrograms> & { proposed: boolean })[];
  advice: string[];
  /** Null when nothing had to be changed. */
  applied: ReturnType<typeof appliedForPrograms> | null;
}

/**
 * Generates a week, applies it and answers with the rota as it then stands. What stands already stays: called
 * again it changes only what has become possible. Throws `conflict` when nobody is stored and while another
 * week is being generated.
 */
export async function generateWeek(wanted: WantedRota, actor: string): Promise<GenerateAnswer> {
  const request: DraftRequest = { ...wanted, week: wanted.week ?? nextWeek(), scope: "unassigned" };
  const draft = startDraft(request, actor, "quick");
  const plan = await draft.worker?.plan;
  if (!plan) throw new AppError("conflict", "The week could not be generated. Try it once more.");
  // The draft takes the plan in by itself, in the same turn.
  draft.plan ??= plan;
  const applied = await applyDraft(draft, EVERYTHING, actor);
  const proposed = proposedLines();
  const assignments = assignmentsOf(request.week, proposed);
  const unassigned = plan.uncovered.map((one) => ({
    ...uncoveredForPrograms(one),
    ...storedPlace(request.week, one.patientId, one.startTime, proposed),
  }));
  return {
    success: true,
    message: sentenceOf(request.week, assignments.length, unassigned.length, applied !== null),
    week: request.week,
    draft_id: draft.id,
    seed: draft.seed,
    assignments,
    unassigned,
    advice: plan.advice,
    applied: applied && appliedForPrograms(applied),
  };
}

/** What is asked for: without a week the next one. */
export type WantedRota = Omit<DraftRequest, "week" | "scope"> & { week: CivilDate | null };

/** Regular visits that a coordinator has still to confirm. */
const proposedLines = (): Set<number> =>
  new Set(
    currentRoster().carePackages.flatMap(({ regularVisits }) =>
      regularVisits.filter(({ status }) => status === "proposed").map(({ id }) => id),
    ),
  );

const MOST_VISITS = 200_000;

const visitsOf = (week: CivilDate) =>
  currentRoster().rota.visitsBetween(at(week, "00:00"), at(addDays(week, 7), "00:00"), MOST_VISITS);

function assignmentsOf(week: CivilDate, proposed: ReadonlySet<number>): GenerateAnswer["assignments"] {
  const visits = visitsOf(week);
  const byVisit = currentRoster().rota.assignmentsByVisit(visits);
  return visits.flatMap((visit) =>
    (byVisit.get(visit.id) ?? [])
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map((one) => ({ ...assignmentForPrograms(one), proposed: proposed.has(visit.regularVisitId ?? -1) })),
  );
}

/** An uncovered visit that was only planned has an id by now. */
function storedPlace(week: CivilDate, patientId: string, startTime: string, proposed: ReadonlySet<number>) {
  const found = currentRoster()
    .rota.visitsOfPatient(patientId, at(week, "00:00"), at(addDays(week, 7), "00:00"))
    .find((visit) => visit.startTime === startTime && visit.cancelledAt === null);
  return { visit_id: found?.id ?? null, proposed: proposed.has(found?.regularVisitId ?? -1) };
}

function sentenceOf(week: CivilDate, assigned: number, uncovered: number, isChanged: boolean): string {
  const when = formatDate(week);
  const what = isChanged
    ? `The rota of the week from ${when} is generated`
    : `Nothing to change in the week from ${when}`;
  const assignments = assigned === 1 ? "1 assignment" : `${assigned} assignments`;
  if (uncovered === 0) return `${what}: ${assignments}, and every visit has a carer.`;
  const open = uncovered === 1 ? "1 visit still needs a carer" : `${uncovered} visits still need a carer`;
  return `${what}: ${assignments}, and ${open}.`;
}
