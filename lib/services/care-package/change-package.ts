import { getConfig, now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { CarePackageChange } from "@/lib/domain/audit";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import type { PackageState } from "@/lib/domain/care-package/wanted-visit";
import type { Patient } from "@/lib/domain/patient";
import { dateOf, type LocalDateTime, localAt, utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { requireVersion } from "../rota/change-visit";
import type { PlannedVisitChange } from "./keep-carers";
import { type CarePackageForPrograms, packageForPrograms } from "./package-for-programs";
import { planVisitChanges } from "./plan-visit-changes";
import { storeProposalOf } from "./proposals";
import { refuseLineProblems } from "./refuse-line-problems";
import { keepPackageChange, storePackage } from "./store-package";
import { effectsForPrograms, type VisitEffects } from "./visit-effects";

/** Who changes whose package, from which version on, and whether it is only looked at what that would do. */
export interface PackageRequest {
  patientId: string;
  /** Null when the request does not mind. */
  version: string | null;
  dryRun: boolean;
  actor: string;
}

/** A package as a change makes it. */
export interface EditedPackage extends PackageState {
  change: CarePackageChange;
  /** From a day on, visits of one line belong to another: the new one where none is named. */
  moved?: { regularVisitId: number; date: string; to?: number } | null;
  /** Visits from then on are looked at, where it is before the present. */
  since?: LocalDateTime;
  /** The version of the package whose change this one takes back. */
  undoes?: { id: number; logId: number };
}

/** What a change did, or would do. */
export interface PackageAnswer {
  message: string;
  dry_run: boolean;
  care_package: CarePackageForPrograms;
  /** What it does to visits that exist. */
  effects: VisitEffects;
}

/** Carries what a look ahead found out of a transaction that is rolled back with it. */
class LookedAhead extends Error {
  constructor(readonly answer: PackageAnswer) {
    super("rolled back");
  }
}

/**
 * Changes a patient's package in one transaction: the lines, the visits that exist, their versions and the log
 * entry. A patient without a stored package has the proposed one stored first. Throws `not-found`,
 * `version-passed` with both versions, and `request-refused` with every problem; nothing is changed then.
 */
export function changePackage(
  request: PackageRequest,
  message: string,
  edit: (present: CarePackage) => EditedPackage,
): PackageAnswer {
  const patient = requirePatient(request.patientId);
  const work = () => writeTx((tx) => changeInside(tx, patient, request, message, edit));
  if (request.dryRun) return lookAhead(work);
  const { answer, visitIds } = recordingRefusal(
    "care_package_change",
    patient.patientId,
    request.actor,
    work,
  );
  reloadPeople(visitIds);
  return answer;
}

function lookAhead(work: () => unknown): PackageAnswer {
  try {
    work();
  } catch (error) {
    if (error instanceof LookedAhead) return error.answer;
    throw error;
  }
  throw new Error("a look ahead was stored");
}

function changeInside(
  tx: Tx,
  patient: Patient,
  request: PackageRequest,
  message: string,
  edit: (present: CarePackage) => EditedPackage,
): { answer: PackageAnswer; visitIds: number[] } {
  const { patientId } = patient;
  const { actor, dryRun } = request;
  const stored = currentRoster().carePackageOf(patientId);
  const current = (one: CarePackage) => packageForPrograms(patient, one, period());
  requireVersion(stored?.version ?? 0, request.version, () => {
    const shown = current(stored ?? noPackage(patientId));
    return { current: shown, yours: shown };
  });
  const before = stored ?? storeProposalOf(tx, patient, actor) ?? noPackage(patientId);
  const edited = edit(before);
  const stamp = utcStamp(now());
  const present = localAt(now(), getConfig().timeZone);
  refuseLineProblems(edited.regularVisits, dateOf(present));
  const after = storePackage(tx, before, edited, stamp);
  const since = edited.since !== undefined && edited.since < present ? edited.since : present;
  const moved = movedTo(edited, after);
  const planned = planVisitChanges({ patientId, before, after, moved, since, stamp });
  const logId = recordChange(tx, edited, after, planned, actor);
  const undoes = edited.undoes?.id ?? null;
  const change = undoes === null ? edited.change : "undone";
  keepPackageChange(tx, { before, after, change, undoes, planned, logId, stamp });
  const effects = effectsForPrograms(planned);
  const answer = { message, dry_run: dryRun, care_package: current(after), effects };
  if (dryRun) throw new LookedAhead(answer);
  return { answer, visitIds: planned.map((one) => one.after.visit.id) };
}

const noPackage = (patientId: string): CarePackage => ({
  patientId,
  regularVisits: [],
  suspensions: [],
  version: 0,
});

/** The new line of a split is the last of the package. */
function movedTo({ moved }: EditedPackage, { regularVisits }: CarePackage) {
  const to = moved?.to ?? regularVisits.at(-1)?.id;
  return moved && to !== undefined ? { from: moved.regularVisitId, to, date: moved.date } : null;
}

function recordChange(
  tx: Tx,
  edited: EditedPackage,
  after: CarePackage,
  planned: readonly PlannedVisitChange[],
  actor: string,
): number {
  const count = (kind: PlannedVisitChange["kind"]) => planned.filter((one) => one.kind === kind).length;
  const details = {
    patient_id: after.patientId,
    regular_visits: after.regularVisits.length,
    visits_changed: count("changed"),
    visits_cancelled: count("cancelled"),
    visits_restored: count("restored"),
    assignments_ended: planned.reduce((sum, { ended }) => sum + ended.length, 0),
  };
  const { change, undoes } = edited;
  return undoes
    ? recordOperation(
        tx,
        { type: "care_package_change_undone", details: { ...details, undone_log_id: undoes.logId } },
        actor,
      )
    : recordOperation(tx, { type: "care_package_changed", details: { ...details, change } }, actor);
}

const period = () => hoursPeriodFrom(currentRoster().settings);

/** Throws `not-found`. */
export function requirePatient(patientId: string): Patient {
  const patient = currentRoster().patient(patientId);
  if (patient) return patient;
  throw new AppError("not-found", "There is no patient with that id. Choose one from the list.");
}
