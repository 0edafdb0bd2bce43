import { now } from "@/lib/config";
import { type Tx, writeTx } from "@/lib/db/transaction";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import { isProposed } from "@/lib/domain/care-package/care-package";
import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import { utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { requireVersion } from "../rota/change-visit";
import { requirePatient } from "./change-package";
import { type PackageRecord, packageRecord } from "./package-record";
import { storeProposalOf, storeProposalsIn } from "./proposals";
import { keepPackageChange, storePackage } from "./store-package";

/** Which lines of a proposal are meant: some by number, or all. */
export type Confirmed = readonly number[] | "all";

/**
 * Confirms proposed lines of a patient, one by one or all. Visits that exist stay as they are. Throws `not-found`,
 * `version-passed`, and `conflict` when nothing is proposed.
 */
export function confirmProposal(
  patientId: string,
  lines: Confirmed,
  version: string | null,
  actor: string,
): PackageRecord {
  const patient = requirePatient(patientId);
  recordingRefusal("care_package_change", patient.patientId, actor, () =>
    writeTx((tx) => {
      const stored = currentRoster().carePackageOf(patient.patientId);
      requireVersion(stored?.version ?? 0, version, () => {
        const current = packageRecord(patient.patientId);
        return { current, yours: current };
      });
      const before = stored ?? storeProposalOf(tx, patient, actor);
      if (before === null || !isProposed(before)) {
        throw new AppError(
          "conflict",
          "Nothing is proposed here that could be confirmed. Add a regular visit instead.",
        );
      }
      confirm(tx, [before], lines, actor);
    }),
  );
  reloadPeople();
  return packageRecord(patient.patientId);
}

/** What confirming everything did. */
export interface ConfirmedAll {
  message: string;
  patients: number;
  regular_visits: number;
}

/** Confirms every proposal of every active patient, in one transaction; those not stored yet are stored first. */
export function confirmAllProposals(actor: string): ConfirmedAll {
  const { patients, regular_visits, visitIds } = writeTx((tx) => {
    const renewed = new Map(
      storeProposalsIn(tx, actor).map((one) => [one.after.patientId.toLowerCase(), one]),
    );
    const others = currentRoster().carePackages.filter((one) => !renewed.has(one.patientId.toLowerCase()));
    const proposed = [...others, ...[...renewed.values()].map(({ after }) => after)].filter(
      isProposedAndListed,
    );
    const counts =
      proposed.length === 0 ? { patients: 0, regular_visits: 0 } : confirm(tx, proposed, "all", actor);
    return { ...counts, visitIds: [...renewed.values()].flatMap((one) => one.visitIds) };
  });
  reloadPeople(visitIds);
  const message =
    patients === 0
      ? "Nothing is left to confirm."
      : `Confirmed ${regular_visits} regular ${regular_visits === 1 ? "visit" : "visits"} of ${patients} ${patients === 1 ? "patient" : "patients"}.`;
  return { message, patients, regular_visits };
}

function isProposedAndListed(carePackage: CarePackage): boolean {
  const patient = currentRoster().patient(carePackage.patientId);
  return patient?.archivedAt === null && patient.status === "Active" && isProposed(carePackage);
}

function confirm(tx: Tx, packages: readonly CarePackage[], lines: Confirmed, actor: string) {
  const stamp = utcStamp(now());
  const isMeant = ({ id, status }: RegularVisit) =>
    status === "proposed" && (lines === "all" || lines.includes(id));
  const count = packages.reduce((sum, one) => sum + one.regularVisits.filter(isMeant).length, 0);
  if (count === 0 || (lines !== "all" && count < lines.length)) {
    throw new AppError(
      "not-found",
      "There is no proposed regular visit with that number. Choose one from the list.",
    );
  }
  const details = { patient_ids: packages.map(({ patientId }) => patientId), regular_visits: count };
  const logId = recordOperation(tx, { type: "care_packages_confirmed", details }, actor);
  for (const before of packages) {
    const regularVisits = before.regularVisits.map((line) =>
      isMeant(line) ? { ...line, status: "confirmed" as const } : line,
    );
    const after = storePackage(tx, before, { ...before, regularVisits }, stamp);
    keepPackageChange(tx, { before, after, change: "confirmed", undoes: null, planned: [], logId, stamp });
  }
  return { patients: packages.length, regular_visits: count };
}
