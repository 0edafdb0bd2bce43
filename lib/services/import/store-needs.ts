import { getConfig, now } from "@/lib/config";
import { putAvailability } from "@/lib/db/availability";
import { insertNeedVersion } from "@/lib/db/need-versions";
import type { Tx } from "@/lib/db/transaction";
import { insertVisit } from "@/lib/db/visits";
import type { StoredVisit } from "@/lib/domain/assignment";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import { nothingRecorded } from "@/lib/domain/need-sheets/availability-rows";
import type { AvailabilityOfSheet } from "@/lib/domain/need-sheets/plan-availability";
import type { PackageOfSheet } from "@/lib/domain/need-sheets/plan-packages";
import type { VisitOfSheet } from "@/lib/domain/need-sheets/plan-visits";
import { localAt } from "@/lib/domain/time";
import { currentRoster, type Roster, reloadRoster } from "@/lib/memory/roster";
import { planVisitChanges } from "../care-package/plan-visit-changes";
import { keepPackageChange, storePackage } from "../care-package/store-package";
import { storeVisitState } from "../rota/store-visit-state";
import { WorkingFacts } from "../rota/working-facts";
import type { NeedPlan } from "./plan-needs";

/** A package of which nothing is saved. */
export const noPackage = (patientId: string): CarePackage => ({
  patientId,
  regularVisits: [],
  suspensions: [],
  version: 0,
});

/**
 * Stores the care packages, the availability and the single visits of a plan under the log entry of the upload.
 * `hasChangedPeople` tells that people were stored before in this transaction: which carers may keep a visit that
 * changes is decided by the people and the availability as the upload leaves them.
 */
export function storeNeeds(
  tx: Tx,
  plan: NeedPlan,
  { hasChangedPeople, logId, stamp }: { hasChangedPeople: boolean; logId: number; stamp: string },
): void {
  for (const change of plan.availability.changes) storeAvailability(tx, change, logId, stamp);
  const isChanged = hasChangedPeople || plan.availability.changes.length > 0;
  const roster = isChanged ? reloadRoster() : currentRoster();
  const facts = new WorkingFacts(null, roster);
  for (const change of plan.packages.changes) storePackageOf(tx, change, { facts, roster, logId, stamp });
  for (const visit of plan.visits.added) storeVisit(tx, visit, logId, stamp);
}

function storeAvailability(
  tx: Tx,
  { employeeId, before, after }: AvailabilityOfSheet,
  logId: number,
  createdAt: string,
): void {
  putAvailability(tx, after, createdAt);
  insertNeedVersion(tx, "availability", employeeId, {
    ...{ change: "changed", before: before ?? nothingRecorded(employeeId), after },
    ...{ undoes: null, logId, createdAt },
  });
}

interface Storing {
  facts: WorkingFacts;
  roster: Roster;
  logId: number;
  stamp: string;
}

function storePackageOf(
  tx: Tx,
  { patientId, before: stored, regularVisits }: PackageOfSheet,
  { facts, roster, logId, stamp }: Storing,
): void {
  const before = stored ?? noPackage(patientId);
  const after = storePackage(tx, before, { ...before, regularVisits }, stamp);
  const since = localAt(now(), getConfig().timeZone);
  const planned = planVisitChanges(
    { patientId, before, after, moved: null, since, stamp },
    { roster, facts },
  );
  const change = stored === null ? "added" : "replaced";
  keepPackageChange(tx, { before, after, change, undoes: null, planned, logId, stamp });
}

/** A visit of the sheet waits for a carer: the rota is generated, or somebody assigns one. */
function storeVisit(tx: Tx, { row: _row, ...wanted }: VisitOfSheet, logId: number, stamp: string): void {
  const visit = {
    ...wanted,
    ...{ carersNeeded: 1 as const, urgency: "medium" as const, timeCritical: false },
    ...{ demands: { requiredRole: null, gender: null, language: null, vehicle: false } },
    ...{ source: "fields" as const, unassignedReasons: null },
  };
  const stored: StoredVisit = {
    ...{ ...visit, id: insertVisit(tx, visit, stamp) },
    ...{ version: 1, cancelledAt: null, cancelledReason: null, cancelledBy: null },
    ...{ regularVisitId: null, occurrenceDate: null },
  };
  storeVisitState(
    tx,
    { before: null, after: { visit: stored, assignments: [] }, change: "created", logId },
    stamp,
  );
}
