import { getConfig, now } from "@/lib/config";
import {
  findActualTimeImport,
  listActualTimeImports,
  markImportUndone,
  readActualTimes,
} from "@/lib/db/actual-times";
import { readTogether, writeTx } from "@/lib/db/transaction";
import { visitsInWords } from "@/lib/domain/in-figures";
import { at, instantOfStamp, type LocalDateTime, localAt, utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { type Period, periodOf } from "../exports/period";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";

/** A call-monitoring export that was taken in. */
export interface ActualTimesImport {
  import_id: number;
  filename: string;
  /** UTC stamp. */
  imported_at: string;
  /** The same at the branch's wall clock. */
  imported_at_local: string;
  actor: string | null;
  stored: number;
  replaced: number;
  not_matched: number;
  /** UTC stamp; null while its times hold. */
  undone_at: string | null;
}

/** When a carer was at a visit. */
export interface RecordedTimes {
  assignment_id: number;
  import_id: number;
  actual_start: LocalDateTime | null;
  actual_end: LocalDateTime | null;
  actual_minutes: number | null;
}

/** The actual times of the visits that start in a period, and every import there was, newest first. */
export function actualTimes(asked: Partial<Period>): {
  from: string;
  until: string;
  actual_times: RecordedTimes[];
  imports: ActualTimesImport[];
} {
  const period = periodOf(asked);
  const rows = readActualTimes(at(period.from, "00:00"), at(period.until, "00:00"));
  return {
    ...period,
    actual_times: rows.map(({ assignmentId, importId, start, end, minutes }) => ({
      assignment_id: assignmentId,
      import_id: importId,
      actual_start: start,
      actual_end: end,
      actual_minutes: minutes,
    })),
    imports: actualTimesImports(),
  };
}

/** Every export that was taken in, newest first. */
export function actualTimesImports(): ActualTimesImport[] {
  const { timeZone } = getConfig();
  return readTogether(listActualTimeImports).map((one) => ({
    import_id: one.id,
    filename: one.filename,
    imported_at: one.createdAt,
    imported_at_local: localAt(instantOfStamp(one.createdAt) ?? 0, timeZone),
    actor: one.actor,
    stored: one.stored,
    replaced: one.replaced,
    not_matched: one.notMatched,
    undone_at: one.undoneAt,
  }));
}

/** Undoes an import: its times no longer count, and those that they replaced do again. Throws `not-found` and `conflict`. */
export function undoActualTimes(id: number, actor: string): { message: string; import_id: number } {
  return recordingRefusal("actual_times_import", String(id), actor, () =>
    writeTx((tx) => {
      const taken = findActualTimeImport(tx, id);
      if (!taken)
        throw new AppError(
          "not-found",
          "There is no import of actual times with that number. Choose one from the list.",
        );
      if (taken.undoneAt !== null)
        throw new AppError(
          "conflict",
          "This import was undone already. Import the file again to have its times.",
        );
      const details = { import_id: id, times: taken.stored, undone_log_id: taken.logId };
      recordOperation(tx, { type: "actual_times_undone", details }, actor);
      markImportUndone(tx, id, utcStamp(now()));
      const back = taken.replaced === 0 ? "" : " The times that it had replaced count again.";
      const visits = visitsInWords(taken.stored);
      return { message: `The import of the actual times of ${visits} was undone.${back}`, import_id: id };
    }),
  );
}
