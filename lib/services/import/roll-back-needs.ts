import { getConfig, now } from "@/lib/config";
import { listAvailability, putAvailability } from "@/lib/db/availability";
import { listCarePackages } from "@/lib/db/care-packages";
import {
  insertNeedVersion,
  listNeedChangesAfter,
  listNeedVersionsOf,
  type NeedVersionOf,
} from "@/lib/db/need-versions";
import type { Tx } from "@/lib/db/transaction";
import { listVisitVersionsOf } from "@/lib/db/visit-versions";
import type { RecordedAvailability } from "@/lib/domain/availability/availability";
import type { PackageState } from "@/lib/domain/care-package/wanted-visit";
import { localAt } from "@/lib/domain/time";
import { type Roster, reloadRoster } from "@/lib/memory/roster";
import { planVisitChanges } from "../care-package/plan-visit-changes";
import { keepPackageChange, storePackage } from "../care-package/store-package";
import { storeVisitState } from "../rota/store-visit-state";
import { WorkingFacts } from "../rota/working-facts";
import { noPackage } from "./store-needs";

/** What an upload did to packages and availability, and which visits it made. */
export interface UploadedNeeds {
  versions: NeedVersionOf<unknown>[];
  visitIds: number[];
}

/** Reads it from what was kept under the upload's log entry. */
export function uploadedNeeds(tx: Tx, logId: number): UploadedNeeds {
  const made = listVisitVersionsOf(tx, logId).filter(({ change }) => change === "created");
  return { versions: listNeedVersionsOf(tx, logId), visitIds: made.map(({ visitId }) => visitId) };
}

/** The packages and availabilities among them that were changed again since. */
export function needsInTheWay(tx: Tx, logId: number, { versions }: UploadedNeeds) {
  const keyOf = ({ kind, personId }: Pick<NeedVersionOf<unknown>, "kind" | "personId">) =>
    `${kind} ${personId.toLowerCase()}`;
  const touched = new Set(versions.map(keyOf));
  return listNeedChangesAfter(tx, logId).filter((later) => touched.has(keyOf(later)));
}

/** How many of each were put back. */
export interface NeedsPutBack {
  care_packages: number;
  availability: number;
  visits_cancelled: number;
}

interface PuttingBack {
  logId: number;
  stamp: string;
  uploadId: number;
}

/** Makes packages and availability what they were before an upload, and cancels the visits that it made. */
export function putNeedsBack(tx: Tx, { versions, visitIds }: UploadedNeeds, how: PuttingBack): NeedsPutBack {
  if (versions.length + visitIds.length === 0)
    return { care_packages: 0, availability: 0, visits_cancelled: 0 };
  const packages = versions.filter(({ kind }) => kind === "care-package");
  const recorded = versions.filter(({ kind }) => kind === "availability");
  const available = recorded.length > 0 ? listAvailability(tx) : new Map<string, RecordedAvailability>();
  for (const version of recorded) {
    const present = available.get(version.personId.toLowerCase());
    if (present) putAvailabilityBack(tx, version, present, how);
  }
  const stored = packages.length > 0 ? listCarePackages(tx) : new Map();
  // With the people and their availability as they are again, and the visits that were given back.
  const roster = reloadRoster();
  const facts = new WorkingFacts(null, roster);
  for (const { id, personId, before } of packages) {
    const present = stored.get(personId.toLowerCase()) ?? noPackage(personId);
    const former = (before ?? noPackage(personId)) as PackageState;
    const after = storePackage(tx, present, former, how.stamp);
    const since = localAt(now(), getConfig().timeZone);
    const change = { patientId: personId, before: present, after, moved: null, since, stamp: how.stamp };
    const planned = planVisitChanges(change, { roster, facts });
    const { logId, stamp } = how;
    keepPackageChange(tx, { before: present, after, change: "undone", undoes: id, planned, logId, stamp });
  }
  const cancelled = visitIds.filter((id) => cancelVisit(tx, id, roster, how));
  return {
    care_packages: packages.length,
    availability: recorded.length,
    visits_cancelled: cancelled.length,
  };
}

function putAvailabilityBack(
  tx: Tx,
  { id, personId, before }: NeedVersionOf<unknown>,
  present: RecordedAvailability,
  { logId, stamp }: PuttingBack,
): void {
  const after = { ...(before as RecordedAvailability), version: present.version + 1 };
  putAvailability(tx, after, stamp);
  insertNeedVersion(tx, "availability", personId, {
    ...{ change: "undone", before: present, after, undoes: id, logId, createdAt: stamp },
  });
}

/** A visit that has begun stays as it is: it was given, or should have been. */
function cancelVisit(tx: Tx, id: number, roster: Roster, { logId, stamp, uploadId }: PuttingBack): boolean {
  const visit = roster.rota.visit(id);
  const present = localAt(now(), getConfig().timeZone);
  if (!visit || visit.cancelledAt !== null || visit.startTime < present) return false;
  const before = { visit, assignments: roster.rota.assignmentsOfVisit(id) };
  const ended = { cancelledAt: stamp, cancelledReason: `upload ${uploadId} was undone` };
  const after = {
    visit: { ...visit, ...ended },
    assignments: before.assignments.map((one) => (one.cancelledAt === null ? { ...one, ...ended } : one)),
  };
  storeVisitState(tx, { before, after, change: "cancelled", logId }, stamp);
  return true;
}
