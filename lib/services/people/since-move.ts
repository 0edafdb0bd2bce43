import type { Reader } from "@/lib/db/client";
import { listNeedVersions, type NeedKind } from "@/lib/db/need-versions";
import { listLogEntries } from "@/lib/db/operations-log";
import type { LoggedVersion } from "@/lib/db/person-versions";
import { countVisits } from "@/lib/db/visits";
import type { OperationType } from "@/lib/domain/audit";
import { visitsInWords } from "@/lib/domain/in-figures";
import { END_OF_TIME } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";

/**
 * What keeps the last change of a person from being undone, in words that follow the name; null when nothing does.
 * Whoever came from another branch and has a history here would be put back there without it.
 */
export function obstacleToUndo(
  db: Reader,
  kind: PersonKind,
  id: string,
  { operationType, logId }: Pick<LoggedVersion, "operationType" | "logId">,
): string | null {
  if (operationType !== "person_moved_in") return null;
  const count = visitsOf(db, kind, id);
  if (count > 0) return `has ${visitsInWords(count)} here`;
  // What planning a week proposes by itself is nobody's change.
  const isChanged = (need: NeedKind) =>
    listNeedVersions(db, need, id).some((later) => later.logId > logId && later.change !== "proposed");
  const isLogged = (operationType: OperationType) =>
    listLogEntries(db, { operationType, after: logId, personIds: [id] }, 1).length > 0;
  if (kind === "employee") {
    if (isChanged("availability")) return "has availability that was changed here";
    return isLogged("absence_recorded") ? "has an absence recorded here" : null;
  }
  if (isChanged("care-package")) return "has a care package that was changed here";
  return isLogged("patient_preferences_changed") ? "has carer preferences that were changed here" : null;
}

/** Cancelled ones too, and those that a carer was once assigned to. */
const visitsOf = (db: Reader, kind: PersonKind, id: string): number =>
  countVisits(db, {
    from: FIRST,
    until: END_OF_TIME,
    ...(kind === "employee" ? { employeeId: id } : { patientId: id }),
  });

/** Before any visit. */
const FIRST = "0000-01-01T00:00";
