import { createHash } from "node:crypto";
import { getConfig, now } from "@/lib/config";
import { insertActualTimes } from "@/lib/db/actual-times";
import { writeTx } from "@/lib/db/transaction";
import type { MatchedRow, MatchedRows, UnmatchedRow } from "@/lib/domain/actual-times/match-rows";
import type { WrittenRow } from "@/lib/domain/actual-times/written-row";
import { countInWords, inFigures } from "@/lib/domain/in-figures";
import { dateOf, type LocalDateTime, utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { parseActualTimes } from "@/lib/excel/parse-in-worker";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { matchFile } from "./match-file";

/** A call-monitoring export as it was sent. */
export interface ActualTimesFile {
  filename: string;
  bytes: Uint8Array;
  /** The `review` of the answer that was looked at; null when nobody looked. */
  review: string | null;
}

/** A row that was matched with an assignment. */
export interface MatchedTime {
  sheet: string | null;
  row: number;
  visit_id: number;
  assignment_id: number;
  employee_id: string;
  employee_name: string;
  patient_id: string;
  patient_name: string;
  planned_start: LocalDateTime;
  planned_minutes: number;
  /** Null without a log-in. */
  actual_start: LocalDateTime | null;
  /** Null without a log-out. */
  actual_end: LocalDateTime | null;
  /** Null unless there are both. */
  actual_minutes: number | null;
  /** `replaced`: other times were recorded before. */
  change: "new" | "replaced" | "unchanged";
  /** The times that were recorded before; null when there were none. */
  before: { actual_start: LocalDateTime | null; actual_end: LocalDateTime | null } | null;
  /** Says of a log-in or log-out that it is more than four hours from the plan; null when both are nearer. */
  note: string | null;
}

export interface ActualTimesAnswer {
  message: string;
  /** Says what was looked at: sent with the file, it stores just that or nothing. */
  review: string;
  /** Null when it was only looked at, or when there was nothing to save. */
  import_id: number | null;
  filename: string;
  rows: number;
  /** Rows that are new or replace other times: those that are stored. */
  stored: number;
  replaced: number;
  unchanged: number;
  not_matched: number;
  times: MatchedTime[];
  /** The rows that are not stored, and why. */
  problems: UnmatchedRow[];
}

/** Matches an export with the rota and stores nothing. Throws `not-a-workbook`, `workbook-refused`, `request-refused`. */
export async function reviewActualTimes(file: ActualTimesFile): Promise<ActualTimesAnswer> {
  return answerOf(file, matchFile(await parseActualTimes(file.bytes), getConfig().timeZone), {
    isReview: true,
  });
}

/**
 * Stores the times of the rows that match an assignment, with one log entry; the others are listed. Times that are
 * recorded already are left alone, so the same file again changes nothing. Throws as the review does, and `conflict`
 * when what was looked at is no longer so.
 */
export async function importActualTimes(file: ActualTimesFile, actor: string): Promise<ActualTimesAnswer> {
  const rows = await parseActualTimes(file.bytes).catch((error: unknown) =>
    recordingRefusal("actual_times_import", null, actor, (): WrittenRow[] => {
      throw error;
    }),
  );
  return recordingRefusal("actual_times_import", null, actor, () => storeTimes(rows, file, actor));
}

function storeTimes(rows: readonly WrittenRow[], file: ActualTimesFile, actor: string): ActualTimesAnswer {
  return writeTx((tx) => {
    const found = matchFile(rows, getConfig().timeZone);
    if (file.review !== null && file.review !== reviewOf(file, found)) {
      throw new AppError(
        "conflict",
        "The rota or the recorded times have changed since you looked. Nothing was saved; look at the matches again.",
      );
    }
    const changed = found.matched.filter(({ isUnchanged }) => !isUnchanged);
    if (changed.length === 0) return answerOf(file, found);
    const days = changed.map(({ call }) => dateOf(call.startTime)).sort();
    const counts = {
      times_stored: changed.length,
      times_replaced: changed.filter(({ before }) => before !== null).length,
      times_unchanged: found.matched.length - changed.length,
      rows_not_matched: found.unmatched.length,
    };
    const digest = sha256(file.bytes);
    const details = { from: days[0] ?? "", to: days.at(-1) ?? "", ...counts, digest };
    const logId = recordOperation(tx, { type: "actual_times_imported", details }, actor);
    const taken = {
      filename: file.filename,
      sha256: digest,
      stored: counts.times_stored,
      replaced: counts.times_replaced,
      notMatched: counts.rows_not_matched,
      logId,
      createdAt: utcStamp(now()),
    };
    const times = changed.map(({ call, times }) => ({ assignmentId: call.assignmentId, ...times }));
    return answerOf(file, found, { importId: insertActualTimes(tx, taken, times) });
  });
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A digest of the file and of what it would do. */
function reviewOf({ bytes }: ActualTimesFile, { matched, unmatched }: MatchedRows): string {
  const what = matched.map(({ row, call, times, before }) => [row, call.assignmentId, times, before]);
  return createHash("sha256")
    .update(sha256(bytes))
    .update(JSON.stringify([what, unmatched]))
    .digest("hex")
    .slice(0, 32);
}

function answerOf(
  file: ActualTimesFile,
  found: MatchedRows,
  { importId = null, isReview = false }: { importId?: number | null; isReview?: boolean } = {},
): ActualTimesAnswer {
  const { matched, unmatched } = found;
  const changed = matched.filter(({ isUnchanged }) => !isUnchanged);
  const replaced = changed.filter(({ before }) => before !== null).length;
  const counts = {
    rows: matched.length + unmatched.length,
    stored: changed.length,
    replaced,
    unchanged: matched.length - changed.length,
    not_matched: unmatched.length,
  };
  return {
    message: messageOf(counts, isReview),
    review: reviewOf(file, found),
    import_id: importId,
    filename: file.filename,
    ...counts,
    times: matched.map(timeForPrograms),
    problems: unmatched,
  };
}

function messageOf(
  {
    rows,
    stored,
    replaced,
    unchanged,
    not_matched,
  }: Pick<ActualTimesAnswer, "rows" | "stored" | "replaced" | "unchanged" | "not_matched">,
  isReview: boolean,
): string {
  if (rows === 0) return "The file has no rows below its headers.";
  const rest =
    not_matched === 0
      ? ""
      : ` ${countInWords(not_matched, "row")} ${isReview ? "would not be" : not_matched === 1 ? "was not" : "were not"} saved; each is listed with the reason.`;
  if (stored === 0)
    return unchanged === 0
      ? `No row matches a visit of the rota, so there is nothing to save.${rest}`
      : `Nothing to do: the times of ${countInWords(unchanged, "visit")} are recorded already.${rest}`;
  const before =
    replaced === 0 ? "" : `, ${replaced === stored ? "all" : inFigures(replaced)} in place of other times`;
  const same = unchanged === 0 ? "" : ` ${countInWords(unchanged, "visit")} had the same times already.`;
  return `${isReview ? "This would save" : "Saved"} the actual times of ${countInWords(stored, "visit")}${before}.${same}${rest}`;
}

const timeForPrograms = ({
  sheet,
  row,
  call,
  times,
  before,
  isUnchanged,
  note,
}: MatchedRow): MatchedTime => ({
  sheet,
  row,
  visit_id: call.visitId,
  assignment_id: call.assignmentId,
  employee_id: call.employeeId,
  employee_name: call.employeeName,
  patient_id: call.patientId,
  patient_name: call.patientName,
  planned_start: call.startTime,
  planned_minutes: call.duration,
  actual_start: times.start,
  actual_end: times.end,
  actual_minutes: times.minutes,
  change: isUnchanged ? "unchanged" : before === null ? "new" : "replaced",
  before: before === null ? null : { actual_start: before.start, actual_end: before.end },
  note,
});
