import { listNeedVersions, type NeedVersion } from "@/lib/db/need-versions";
import { listLogEntriesOf } from "@/lib/db/operations-log";
import { readTogether } from "@/lib/db/transaction";
import { type AsOf, isAfter, stateAsOf } from "@/lib/domain/as-of";
import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import type { PackageState } from "@/lib/domain/care-package/wanted-visit";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { localOfStamp } from "../local-of-stamp";
import { personAsOf } from "../people/person-record";
import { requirePatient } from "./change-package";
import { packageForPrograms } from "./package-for-programs";
import { proposalFor } from "./proposals";

/** One change of a care package, with the sentence of the log. */
export interface NeedHistoryEntry {
  change: string;
  /** UTC stamp. */
  at: string;
  /** The same at the branch's wall clock. */
  at_local: string;
  actor: string | null;
  sentence: string;
}

/**
 * The care package of a patient with its history, now or as it was at a moment. What is not stored is worked out
 * from the patient's row and marked as proposed; of a moment of the past only what was stored. Throws `not-found`.
 */
export function packageRecord(patientId: string, asOf: AsOf | null = null) {
  const present = requirePatient(patientId);
  const patient = personAsOf("patient", present.patientId, present, asOf);
  if (patient === null)
    throw new AppError("not-found", "There was no such patient then. Choose a later moment.");
  const roster = currentRoster();
  const period = hoursPeriodFrom(roster.settings);
  const versions = readTogether((db) =>
    listNeedVersions<PackageState>(db, "care-package", patient.patientId),
  );
  const stored = roster.carePackageOf(patient.patientId);
  const state = asOf === null ? stored : stateAsOf(versions, asOf, stored);
  const version = asOf === null ? (stored?.version ?? 0) : versionAt(versions, asOf);
  const proposal = state === null && asOf === null ? proposalFor(patient) : null;
  const regularVisits = state?.regularVisits ?? proposal?.regularVisits ?? [];
  const suspensions = state?.suspensions ?? [];
  return {
    ...packageForPrograms(patient, { regularVisits, suspensions, version }, period),
    /** What the proposal was made from, or why there is none; null once a package is stored. */
    proposal: proposal?.sentence ?? null,
    can_undo: asOf === null && lastNeedChange(versions) !== null,
    history: needHistory(versions.filter((one) => asOf === null || !isAfter(one, asOf))),
  };
}

export type PackageRecord = ReturnType<typeof packageRecord>;

const versionAt = (versions: readonly NeedVersion<PackageState>[], asOf: AsOf): number =>
  versions.filter((one) => !isAfter(one, asOf)).length;

/** The last change that was not taken back already and has something before it; null when there is none. */
export function lastNeedChange<State>(
  versions: readonly NeedVersion<State>[],
): (NeedVersion<State> & { before: State }) | null {
  const takenBack = new Set(versions.flatMap(({ undoes }) => undoes ?? []));
  const last = versions.find(({ id, change }) => change !== "undone" && !takenBack.has(id));
  return last && last.before !== null ? { ...last, before: last.before } : null;
}

/** Changes with the sentences of the log, newest first. */
export function needHistory(versions: readonly NeedVersion<unknown>[]): NeedHistoryEntry[] {
  const ids = versions.map(({ logId }) => logId);
  const sentences = readTogether((db) => listLogEntriesOf(db, ids));
  return versions.map(({ change, createdAt, actor, logId }) => ({
    change,
    at: createdAt,
    at_local: localOfStamp(createdAt),
    actor,
    sentence: sentences.get(logId) ?? "",
  }));
}
