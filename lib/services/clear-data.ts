import { deleteAbsences } from "@/lib/db/absences";
import { deleteActualTimes } from "@/lib/db/actual-times";
import { deleteAssignments } from "@/lib/db/assignments";
import { deleteAvailability } from "@/lib/db/availability";
import { takeBackup } from "@/lib/db/backup";
import { deleteCarePackages } from "@/lib/db/care-packages";
import { currentConnection } from "@/lib/db/client";
import { deleteEmployees } from "@/lib/db/employees";
import { deleteSettledFindings } from "@/lib/db/findings-settled";
import { deleteHandEdits } from "@/lib/db/hand-edits";
import { deleteFirstAnswers } from "@/lib/db/idempotency-keys";
import { dropTablesSetAside } from "@/lib/db/legacy-tables";
import { deleteMatchCards } from "@/lib/db/match-cards";
import { deleteMovedPeople } from "@/lib/db/moved-people";
import { deleteNeedVersions } from "@/lib/db/need-versions";
import { deletePatientPreferences } from "@/lib/db/patient-preferences";
import { deletePatients } from "@/lib/db/patients";
import { deletePersonVersions } from "@/lib/db/person-versions";
import { deletePublications } from "@/lib/db/publications";
import { deletePublicationsSeen } from "@/lib/db/record-views";
import { deleteRotaApplications } from "@/lib/db/rota-applications";
import { deleteRotaMails } from "@/lib/db/rota-mails";
import { type Tx, translated, writeTx } from "@/lib/db/transaction";
import { deleteTravelLegs } from "@/lib/db/travel-legs";
import { deleteUploads } from "@/lib/db/uploads";
import { deleteVisitVersions } from "@/lib/db/visit-versions";
import { deleteVisits } from "@/lib/db/visits";
import { currentRoster, reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "./record-operation";

export interface ClearAnswer {
  message: string;
  /** File name within `backups/` beside the database. */
  backup: string;
  /** People and assignments as the lists count them; what was archived or cancelled goes as well, counted apart. */
  cleared: {
    employees: number;
    patients: number;
    assignments: number;
    archived_people: number;
    cancelled_assignments: number;
    visits: number;
    uploads: number;
  };
}

/**
 * Removes all people, visits, assignments and uploads, after a verified backup.
 * The operations log stays, and records who cleared how much and where the backup is. When no backup can be
 * made, nothing is removed.
 */
export function clearData(actor: string): ClearAnswer {
  const { path } = currentConnection();
  const { backup, cleared } = writeTx((tx) => {
    // Inside the transaction: no other write can come between the backup and the removal.
    const backup = translated(() => takeBackup(path, "clear"));
    const listed = currentRoster().counts;
    const cleared = clearedOf(listed, removeEverything(tx));
    recordOperation(tx, { type: "database_clear", details: { ...cleared, backup: backup.name } }, actor);
    return { backup, cleared };
  });
  reloadRoster();
  return { message: "All data cleared successfully", backup: backup.name, cleared };
}

type Counts = Pick<ClearAnswer["cleared"], "employees" | "patients" | "assignments">;
type RemovedRows = Counts & Pick<ClearAnswer["cleared"], "visits" | "uploads">;

/** What a coordinator saw in the dialog is what the answer and the log say. */
function clearedOf(
  { employees, patients, assignments }: Counts,
  removed: RemovedRows,
): ClearAnswer["cleared"] {
  return {
    ...{ employees, patients, assignments },
    archived_people: removed.employees + removed.patients - employees - patients,
    cancelled_assignments: removed.assignments - assignments,
    visits: removed.visits,
    uploads: removed.uploads,
  };
}

/** The rows that were removed. Children before those they refer to. */
function removeEverything(tx: Tx): RemovedRows {
  deletePersonVersions(tx);
  deleteMovedPeople(tx);
  deleteHandEdits(tx);
  deleteSettledFindings(tx);
  deleteActualTimes(tx);
  deleteMatchCards(tx);
  deleteVisitVersions(tx);
  deleteRotaApplications(tx);
  deletePublicationsSeen(tx);
  deleteRotaMails(tx);
  deletePublications(tx);
  deleteAbsences(tx);
  deletePatientPreferences(tx);
  deleteFirstAnswers(tx);
  deleteNeedVersions(tx);
  deleteAvailability(tx);
  const assignments = deleteAssignments(tx);
  const visits = deleteVisits(tx);
  deleteCarePackages(tx);
  const uploads = deleteUploads(tx);
  const employees = deleteEmployees(tx);
  const patients = deletePatients(tx);
  // They hold the postcodes of people; the postcode locations cover the whole area, and stay.
  deleteTravelLegs(tx);
  dropTablesSetAside(tx);
  return { employees, patients, assignments, visits, uploads };
}
