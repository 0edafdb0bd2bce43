import { isProposed } from "@/lib/domain/care-package/care-package";
import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import { currentRoster } from "@/lib/memory/roster";
import { packageForPrograms } from "./package-for-programs";
import { proposalFor } from "./proposals";

/**
 * How many patients have regular visits that are proposed and not confirmed yet: of the stored packages, or also of those
 * that the next generated week would store.
 */
export function countProposedPackages(of: "stored" | "all"): number {
  const roster = currentRoster();
  return roster.listed.patients.filter((patient) => {
    const stored = roster.carePackageOf(patient.patientId);
    if (stored) return isProposed(stored);
    return of === "all" && proposalFor(patient).regularVisits.length > 0;
  }).length;
}

/** The care packages of all patients on the list, those that are only proposed worked out from their rows. */
export function packageList() {
  const roster = currentRoster();
  const period = hoursPeriodFrom(roster.settings);
  return {
    care_packages: roster.listed.patients.map((patient) => {
      const stored = roster.carePackageOf(patient.patientId);
      if (stored) return { ...packageForPrograms(patient, stored, period), proposal: null };
      const { regularVisits, sentence } = proposalFor(patient);
      const proposed = { regularVisits, suspensions: [], version: 0 };
      return { ...packageForPrograms(patient, proposed, period), proposal: sentence };
    }),
  };
}
