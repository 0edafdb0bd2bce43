import { now } from "@/lib/config";
import { insertRegularVisit, putCarePackage } from "@/lib/db/care-packages";
import { writeTx } from "@/lib/db/transaction";
import { hoursPeriodFrom } from "@/lib/domain/care-package/hours-of-support";
import { proposeCarePackage } from "@/lib/domain/care-package/propose/propose-care-package";
import { mealTimesFrom } from "@/lib/domain/meal-times";
import { utcStamp } from "@/lib/domain/time";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";

/** Gives patients of whom no care package is stored the proposal that their record makes. */
export function ensureProposals(_actor: string): void {
  const { listed, settings } = currentRoster();
  const without = listed.patients.filter(
    ({ patientId, status }) => status === "Active" && currentRoster().carePackageOf(patientId) === null,
  );
  if (without.length === 0) return;
  const stamp = utcStamp(now());
  writeTx((tx) => {
    for (const patient of without) {
      const { regularVisits } = proposeCarePackage(patient, hoursPeriodFrom(settings), mealTimesFrom(settings));
      if (regularVisits.length === 0) continue;
      putCarePackage(tx, patient.patientId, 1, stamp);
      for (const terms of regularVisits)
        insertRegularVisit(
          tx,
          { ...terms, patientId: patient.patientId, status: "proposed", exceptions: [] },
          stamp,
        );
    }
  });
  reloadPeople();
}
