import { listNeedVersions, type NeedVersion } from "@/lib/db/need-versions";
import { readTogether } from "@/lib/db/transaction";
import type { PackageState } from "@/lib/domain/care-package/wanted-visit";
import { AppError } from "@/lib/errors";
import { changePackage, type EditedPackage, type PackageAnswer, type PackageRequest } from "./change-package";
import { lastNeedChange } from "./package-record";

/**
 * Takes the last change of a care package back, with what it did to visits that are still to come. Throws
 * `not-found`, `version-passed`, and `conflict` when there is nothing to take back.
 */
export function undoPackageChange(request: PackageRequest): PackageAnswer {
  return changePackage(request, "The last change of the care package was undone.", ({ patientId }) => {
    const versions = readTogether((db) => listNeedVersions<PackageState>(db, "care-package", patientId));
    const last = lastNeedChange(versions);
    if (!last) throw new AppError("conflict", "There is no change of this care package to undo.");
    return formerPackage(last);
  });
}

function formerPackage(last: NeedVersion<PackageState> & { before: PackageState }): EditedPackage {
  const { before, after, id, logId } = last;
  return { ...before, moved: rejoined(before, after), undoes: { id, logId }, change: "changed" };
}

/** The visits of a line that began with the change belong to the line again that ended with it. */
function rejoined(before: PackageState, after: PackageState): EditedPackage["moved"] {
  const begun = after.regularVisits.find((line) => before.regularVisits.every(({ id }) => id !== line.id));
  const ended = after.regularVisits.find(
    ({ id, until }) =>
      until === begun?.from && before.regularVisits.some((line) => line.id === id && line.until !== until),
  );
  if (!begun?.from || !ended) return null;
  return { regularVisitId: begun.id, date: begun.from, to: ended.id };
}
