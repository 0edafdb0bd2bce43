import { now } from "@/lib/config";
import {
  decodeChunk,
  findRotaApplication,
  listRotaApplications,
  listRotaChunks,
} from "@/lib/db/rota-applications";
import { readTogether } from "@/lib/db/transaction";
import type { Assignment } from "@/lib/domain/assignment";
import { formatLocal, utcStamp } from "@/lib/domain/time";
import type { VisitState } from "@/lib/domain/visit-state";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { patientNameOf } from "../people/patient-name-of";
import { type AppliedWeek, applyChanges } from "./apply-changes";
import type { LeftOut } from "./still-fits";

/** Why visits and assignments end that came with a week. */
const TAKEN_BACK = "the generated rota was undone";

/**
 * Takes everything back that one application stored: what it added is cancelled, what it changed is as before,
 * by the same rules as any change. Visits that were changed since stay, and are named. Throws `not-found`, and
 * `conflict` when it was taken back already.
 */
export async function takeBackApplication(id: number, actor: string): Promise<AppliedWeek> {
  const application = readTogether((db) => findRotaApplication(db, id));
  if (!application || application.undoes !== null) {
    throw new AppError("not-found", "There is no generated rota with that number. Choose one from the list.");
  }
  const { week } = application;
  const isUndone = readTogether((db) => listRotaApplications(db, week)).some(({ undoes }) => undoes === id);
  if (isUndone) throw new AppError("conflict", "This generated rota is undone already. Nothing to do.");
  const visits = readTogether((db) => listRotaChunks(db, id)).flatMap((chunk) =>
    decodeChunk(application, chunk),
  );
  const stamp = utcStamp(now());
  const changes: AppliedVisit[] = [];
  const changedSince: LeftOut[] = [];
  for (const visit of visits) {
    const present = presentOf(visit);
    if (present)
      changes.push({ change: "undone", before: present, after: former(visit, present, stamp), cards: [] });
    else changedSince.push(named(visit));
  }
  const taken = await applyChanges({ week, changes, actor, from: { undoes: id } });
  return { ...taken, leftOut: [...changedSince, ...taken.leftOut] };
}

/** The visit as it stands, if it stands as the application left it. */
function presentOf({ after }: AppliedVisit): VisitState | null {
  const { rota } = currentRoster();
  const visit = rota.visit(after.visit.id);
  if (!visit || visit.version !== after.visit.version) return null;
  return { visit, assignments: rota.assignmentsOfVisit(visit.id) };
}

function former({ before }: AppliedVisit, present: VisitState, stamp: string): VisitState {
  const version = present.visit.version + 1;
  const ended = { cancelledAt: stamp, cancelledReason: TAKEN_BACK };
  const visit = before
    ? { ...before.visit, version }
    : { ...present.visit, ...ended, version, cancelledBy: "rota" as const };
  const assignments = present.assignments.map((one): Assignment => {
    const was = before?.assignments.find((former) => former.id === one.id);
    if (was) return was.version === one.version ? one : { ...was, version: one.version + 1 };
    return one.cancelledAt === null ? { ...one, ...ended, version: one.version + 1 } : one;
  });
  return { visit, assignments };
}

const named = ({ after }: AppliedVisit): LeftOut => ({
  visit_id: after.visit.id,
  patient_id: after.visit.patientId,
  start_time: after.visit.startTime,
  employee_id: null,
  sentence: `The visit of ${patientNameOf(after.visit.patientId)} on ${formatLocal(after.visit.startTime)} stays as it is: it was changed since.`,
});
