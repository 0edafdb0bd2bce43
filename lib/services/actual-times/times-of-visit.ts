import { getConfig } from "@/lib/config";
import { findActualTimeImport, listActualTimesOfVisit } from "@/lib/db/actual-times";
import { readTogether } from "@/lib/db/transaction";
import { differenceInWords, type PlannedTimes } from "@/lib/domain/actual-times/difference-in-words";
import { instantOfStamp, type LocalDateTime, localAt } from "@/lib/domain/time";
import type { RecordedTimes } from "./actual-times";

/** When a carer was at a visit, beside when it is planned, and where that is from. */
export interface TimesOfVisit extends RecordedTimes {
  /** One sentence. */
  difference: string;
  /** The call-monitoring export. */
  filename: string;
  /** UTC stamp. */
  imported_at: string;
  /** The same at the branch's wall clock. */
  imported_at_local: LocalDateTime;
}

/** The actual times that hold of one visit; empty where none were imported. */
export function timesOfVisit(visitId: number, planned: PlannedTimes): TimesOfVisit[] {
  const { timeZone } = getConfig();
  return listActualTimesOfVisit(visitId).flatMap((row) => {
    const taken = readTogether((db) => findActualTimeImport(db, row.importId));
    if (!taken) return [];
    return [
      {
        assignment_id: row.assignmentId,
        import_id: row.importId,
        actual_start: row.start,
        actual_end: row.end,
        actual_minutes: row.minutes,
        difference: differenceInWords(row, planned, timeZone),
        filename: taken.filename,
        imported_at: taken.createdAt,
        imported_at_local: localAt(instantOfStamp(taken.createdAt) ?? 0, timeZone),
      },
    ];
  });
}
