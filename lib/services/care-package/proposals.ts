import { getConfig, now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import { NEW_LINE } from "@/lib/domain/care-package/edit-package";
import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import type { Proposal } from "@/lib/domain/care-package/propose/propose-care-package";
import { proposeCarePackage } from "@/lib/domain/care-package/propose/propose-care-package";
import type { RegularVisit, RegularVisitTerms } from "@/lib/domain/care-package/regular-visit";
import { mealTimesFrom } from "@/lib/domain/meal-times";
import type { Patient } from "@/lib/domain/patient";
import { localAt, utcStamp } from "@/lib/domain/time";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { planVisitChanges } from "./plan-visit-changes";
import { keepPackageChange, storePackage } from "./store-package";

/** What the rule of decision 023 proposes for a patient, by the settings in force. */
export function proposalFor(patient: Patient): Proposal {
  const { settings } = currentRoster();
  return proposeCarePackage(patient, hoursPeriodFrom(settings), mealTimesFrom(settings));
}

/** What a proposal changes: a patient without a package, or one whose package nobody has touched yet. */
interface ToPropose {
  patient: Patient;
  proposed: RegularVisitTerms[];
  present: CarePackage | null;
}

/**
 * Stores the proposals of all active patients who have no care package, and renews those that nobody touched and
 * whose record has changed since. One transaction and one log entry; nothing is written when all are up to date.
 * Returns how many patients it was.
 */
export function storeProposals(actor: string): number {
  const stored = writeTx((tx) => storeProposalsIn(tx, actor));
  if (stored.length > 0) reloadPeople(stored.flatMap(({ visitIds }) => visitIds));
  return stored.length;
}

/** The same inside a transaction: the packages as stored, each with the visits that it changed. */
export function storeProposalsIn(tx: Tx, actor: string): ReturnType<typeof store> {
  const toPropose = patientsToPropose();
  return toPropose.length > 0 ? store(tx, toPropose, actor) : [];
}

/** The same for one patient, inside a transaction; the package as stored, null when there is nothing to propose. */
export function storeProposalOf(tx: Tx, patient: Patient, actor: string): CarePackage | null {
  const proposed = proposalFor(patient).regularVisits;
  if (proposed.length === 0) return null;
  return store(tx, [{ patient, proposed, present: null }], actor)[0]?.after ?? null;
}

function patientsToPropose(): ToPropose[] {
  const roster = currentRoster();
  return roster.listed.patients
    .filter(({ status }) => status === "Active")
    .flatMap((patient): ToPropose[] => {
      const present = roster.carePackageOf(patient.patientId);
      if (present && !isUntouched(present)) return [];
      const proposed = proposalFor(patient).regularVisits;
      if (present === null) return proposed.length > 0 ? [{ patient, proposed, present }] : [];
      return isSame(present.regularVisits, proposed) ? [] : [{ patient, proposed, present }];
    });
}

/** Nobody confirmed or suspended anything of it, or changed a single day. */
const isUntouched = ({ regularVisits, suspensions }: CarePackage): boolean =>
  suspensions.length === 0 &&
  regularVisits.length > 0 &&
  regularVisits.every(({ status, exceptions }) => status === "proposed" && exceptions.length === 0);

function isSame(lines: readonly RegularVisit[], proposed: readonly RegularVisitTerms[]): boolean {
  const terms = ({
    id: _id,
    patientId: _patient,
    status: _status,
    exceptions: _days,
    ...rest
  }: RegularVisit) => rest;
  const sorted = (all: readonly RegularVisitTerms[]) =>
    all.map((one) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
  return JSON.stringify(sorted(lines.map(terms))) === JSON.stringify(sorted(proposed));
}

function store(tx: Tx, toPropose: readonly ToPropose[], actor: string): Stored[] {
  const stamp = utcStamp(now());
  const details = {
    patients: toPropose.length,
    regular_visits: toPropose.reduce((sum, { proposed }) => sum + proposed.length, 0),
  };
  const logId = recordOperation(tx, { type: "care_packages_proposed", details }, actor);
  return toPropose.map(({ patient: { patientId }, proposed, present }) => {
    const before = present ?? { patientId, regularVisits: [], suspensions: [], version: 0 };
    const edited = { regularVisits: linesOf(proposed, before), suspensions: before.suspensions };
    const after = storePackage(tx, before, edited, stamp);
    // Visits of a proposal that was planned with follow the new one.
    const since = localAt(now(), getConfig().timeZone);
    const planned = present ? planVisitChanges({ patientId, before, after, moved: null, since, stamp }) : [];
    const change = "proposed" as const;
    keepPackageChange(tx, { before: present, after, change, undoes: null, planned, logId, stamp });
    return { after, visitIds: planned.map((one) => one.after.visit.id) };
  });
}

interface Stored {
  after: CarePackage;
  /** Visits that were changed with it. */
  visitIds: number[];
}

/** The proposed lines; one that was proposed under its name before keeps its number, and with it its visits. */
function linesOf(
  proposed: readonly RegularVisitTerms[],
  { patientId, regularVisits }: CarePackage,
): RegularVisit[] {
  const left = [...regularVisits];
  return proposed.map((terms) => {
    const index = left.findIndex(
      ({ name, weekdays }) => name === terms.name && weekdays[0] === terms.weekdays[0],
    );
    const former = index < 0 ? undefined : left.splice(index, 1)[0];
    return { ...terms, id: former?.id ?? NEW_LINE, patientId, status: "proposed", exceptions: [] };
  });
}
