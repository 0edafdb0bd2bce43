import {
  insertRegularVisit,
  insertSuspension,
  putCarePackage,
  removeRegularVisit,
  updateRegularVisit,
  updateSuspension,
} from "@/lib/db/care-packages";
import { insertNeedVersion } from "@/lib/db/need-versions";
import type { Tx } from "@/lib/db/transaction";
import type { CarePackage, Suspension } from "@/lib/domain/care-package/care-package";
import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import type { PackageState } from "@/lib/domain/care-package/wanted-visit";
import { storeMatchCard } from "../rota/assignment-row";
import { storeVisitState } from "../rota/store-visit-state";
import type { PlannedVisitChange } from "./keep-carers";

/** Writes the lines and suspensions of a package as they are to be; those of id 0 are new and get theirs. */
export function storePackage(tx: Tx, before: CarePackage, edited: PackageState, stamp: string): CarePackage {
  const { patientId } = before;
  const regularVisits = storeLines(tx, before.regularVisits, edited.regularVisits, stamp);
  const suspensions = storeSuspensions(tx, before.suspensions, edited.suspensions, stamp);
  const version = before.version + 1;
  putCarePackage(tx, patientId, version, stamp);
  return { patientId, regularVisits, suspensions, version };
}

function storeLines(
  tx: Tx,
  before: readonly RegularVisit[],
  edited: readonly RegularVisit[],
  stamp: string,
): RegularVisit[] {
  for (const { id } of before) {
    if (!edited.some((line) => line.id === id)) removeRegularVisit(tx, id, stamp);
  }
  return edited.map((line) => {
    if (line.id === 0) return { ...line, id: insertRegularVisit(tx, line, stamp) };
    const former = before.find(({ id }) => id === line.id);
    if (JSON.stringify(former) !== JSON.stringify(line)) updateRegularVisit(tx, line, stamp);
    return line;
  });
}

function storeSuspensions(
  tx: Tx,
  before: readonly Suspension[],
  edited: readonly Suspension[],
  stamp: string,
): Suspension[] {
  for (const one of before) {
    if (!edited.some(({ id }) => id === one.id)) updateSuspension(tx, { ...one, cancelledAt: stamp });
  }
  return edited.map((one) => {
    if (one.id === 0) return { ...one, id: insertSuspension(tx, one, stamp) };
    updateSuspension(tx, one);
    return one;
  });
}

/** A change of a package that is written, and what is to be kept of it. */
export interface KeptPackageChange {
  /** Null for the first that is stored of a patient. */
  before: CarePackage | null;
  after: CarePackage;
  change: string;
  undoes: number | null;
  planned: readonly PlannedVisitChange[];
  logId: number;
  stamp: string;
}

/** Keeps how a change found and left a package, and changes the visits as planned. */
export function keepPackageChange(tx: Tx, kept: KeptPackageChange): void {
  const { before, after, change, undoes, planned, logId, stamp } = kept;
  const stateOf = ({ regularVisits, suspensions }: CarePackage): PackageState => ({
    regularVisits,
    suspensions,
  });
  insertNeedVersion(tx, "care-package", after.patientId, {
    change,
    before: before && stateOf(before),
    after: stateOf(after),
    undoes,
    logId,
    createdAt: stamp,
  });
  for (const one of planned) {
    for (const [id, choice] of one.choices) storeMatchCard(tx, id, choice, stamp);
    const { before: former, after: next } = one;
    storeVisitState(tx, { before: former, after: next, change: one.change, logId }, stamp);
  }
}
