import { createHash } from "node:crypto";
import { now } from "@/lib/config";
import { takeBackup } from "@/lib/db/backup";
import { currentConnection, type Reader } from "@/lib/db/client";
import { putSetting } from "@/lib/db/settings";
import { readTogether, type Tx, writeTx } from "@/lib/db/transaction";
import { findUploadOf, insertUpload, insertUploadFile, setUploadLog } from "@/lib/db/uploads";
import { HOURS_PERIOD_KEY } from "@/lib/domain/care-package/hours-of-support";
import { addPeopleChanges, type PeopleChangeCounts } from "@/lib/domain/people-changes-in-words";
import { utcStamp } from "@/lib/domain/time";
import type { ParsedWorkbook, Problem, Repair } from "@/lib/domain/workbook";
import { AppError, isAppError } from "@/lib/errors";
import { parseWorkbook } from "@/lib/excel/parse-in-worker";
import { currentRoster, reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { assignmentsLost, type ReopenedVisit, reopenVisits, type StillBooked } from "../rota/reopen-visits";
import { everyProblem, type ImportPlan, leaving, planImport } from "./plan-import";
import { needsNothing } from "./plan-needs";
import { followProgress } from "./progress";
import { answersFor, rememberAnswers } from "./remembered-answers";
import { type Review, reviewOf } from "./review";
import { storeNeeds } from "./store-needs";
import { storePeople } from "./store-people";
import type { UploadRequest } from "./upload-request";

export interface UploadAnswer {
  message: string;
  filename: string;
  employees_count: number;
  patients_count: number;
  upload_id: number;
  layout: string;
  people: PeopleChangeCounts;
  /** What the sheets CareVisits, Availability and Visits changed; 0 without them. */
  needs: { care_packages_changed: number; availability_changed: number; visits_added: number };
  /** Whether everything in the workbook was stored already; then nothing was saved, and the id is of that upload. */
  nothing_to_do: boolean;
  /** The copy of what a replacing upload replaced, within `backups/` beside the database; null without one. */
  backup: string | null;
  /** Cells that were stored in another form than they were written in. */
  repairs: Repair[];
  /** Titles, and rows and sheets that were left out. */
  left_out: Review["left_out"];
  /** What the workbook hides, and whether it was read. */
  hidden: Review["hidden"];
  /** Columns that are kept with the upload and not used, as `sheet: column`. */
  ignored_columns: string[];
  /** Cells that were left as somebody changed them by hand. */
  conflicts: Review["conflicts"];
  /** What contradicts itself or is missing in the stored rows. */
  findings: Review["findings"];
  /** Visits that nobody covers any more, because their carer left the list. */
  reopened_visits: ReopenedVisit[];
  /** Coming visits of patients who left the list: they stand until somebody cancels them. */
  visits_of_archived_patients: StillBooked[];
}

interface Reading {
  request: UploadRequest;
  filename: string;
  sha256: string;
  workbook: ParsedWorkbook;
}

/** Reads a workbook and answers the whole plan of storing it. Stores nothing. */
export async function reviewUpload(request: UploadRequest): Promise<Review> {
  const reading = await readUpload(request);
  return readTogether((db) => planAndReview(db, reading).review);
}

/**
 * Stores a workbook: its people, the upload with its bytes, and the log entry, in one transaction.
 * A workbook that cannot be stored as a whole is refused with every problem listed
 * (`workbook-refused`, `not-a-workbook`); nothing of it is stored, and the refusal is recorded.
 * When a review is confirmed and it would come out otherwise by now: `conflict`, with the new review.
 */
export async function uploadData(request: UploadRequest, actor: string): Promise<UploadAnswer> {
  const head = headOf(request);
  try {
    const reading = await readUpload(request);
    const answer = recordingRefusal("data_upload", null, actor, () =>
      writeTx((tx) => storeUpload(tx, reading, actor)),
    );
    if (!answer.nothing_to_do) reloadRoster();
    return answer;
  } catch (error) {
    if (isAppError(error) && (error.code === "workbook-refused" || error.code === "not-a-workbook")) {
      recordRefusal(head, error.extras.problems?.length ?? 1, actor);
    }
    throw error;
  }
}

async function readUpload(request: UploadRequest): Promise<Reading> {
  const files = request.files.map(({ filename, bytes }) => ({ name: filename, bytes }));
  const progress = followProgress(request.progressId);
  try {
    const workbook = await parseWorkbook(files, answersFor(request), progress.onRows, progress.signal);
    progress.stage("checked");
    return { request, ...headOf(request), workbook };
  } finally {
    progress.end();
  }
}

function headOf({ files }: UploadRequest): { filename: string; sha256: string } {
  const hash = createHash("sha256");
  for (const { bytes } of files) hash.update(bytes);
  return {
    filename: files.map(({ filename }) => safeFilename(filename)).join(" + "),
    sha256: hash.digest("hex"),
  };
}

function planAndReview(
  db: Reader,
  { request, filename, sha256, workbook }: Reading,
): { plan: ImportPlan; review: Review } {
  const plan = planImport(db, workbook, request);
  const sameAs = findUploadOf(db, sha256)?.id ?? null;
  const review = reviewOf({ filename, sha256, request, workbook, plan, roster: currentRoster(), sameAs });
  return { plan, review };
}

function storeUpload(tx: Tx, reading: Reading, actor: string): UploadAnswer {
  const { plan, review } = planAndReview(tx, reading);
  const { request, workbook } = reading;
  if (request.review !== null && request.review !== review.review) {
    const sentence =
      "The data has changed since you reviewed this upload. Review the changes again and confirm them.";
    throw new AppError("conflict", sentence, { facts: { new_review: review } });
  }
  const problems = everyProblem(workbook, plan);
  if (problems.length > 0) throw refusal(problems, review);
  if (review.nothing_to_do && review.same_as_upload !== null) {
    keepAnswersAlone(tx, reading, actor);
    return answerOf(review, review.same_as_upload, [], null);
  }
  const backup = backUpReplaced(request);
  rememberAnswers(tx, request, workbook, actor);
  const uploadId = insertUpload(tx, acceptedUpload(review, reading, plan.stamp, actor));
  for (const { filename, bytes } of request.files)
    insertUploadFile(tx, uploadId, safeFilename(filename), bytes);
  const roster = currentRoster();
  const reopened = assignmentsLost(roster, leaving(plan.employees));
  const logId = recordUpload(tx, { review, uploadId, reopened, backup, actor });
  reopenVisits(tx, roster, reopened, `was archived by upload ${uploadId}`, logId);
  setUploadLog(tx, uploadId, logId);
  storePeople(tx, plan, logId);
  storeNeedsOf(tx, plan, logId);
  storeHoursPeriod(tx, plan, actor);
  return answerOf(review, uploadId, reopened, backup);
}

/** What the hours count is a setting of the branch: the next upload is read as this one was. */
function storeHoursPeriod(tx: Tx, { hours: { period, former }, stamp }: ImportPlan, actor: string): void {
  if (period === former) return;
  putSetting(tx, HOURS_PERIOD_KEY, period, actor, stamp);
  const changes = { hours_of_support_per: [former, period] as [unknown, unknown] };
  recordOperation(tx, { type: "need_settings_changed", details: { changes } }, actor);
}

function storeNeedsOf(tx: Tx, { employees, patients, needs, stamp }: ImportPlan, logId: number): void {
  if (needsNothing(needs)) return;
  const hasChangedPeople = employees.changes.length + patients.changes.length > 0;
  storeNeeds(tx, needs, { hasChangedPeople, logId, stamp });
}

/** Within the transaction and before its first write: nobody can write between the copy and the change. */
function backUpReplaced({ mode }: UploadRequest): string | null {
  const { employees, patients } = currentRoster();
  if (mode !== "replace" || employees.length + patients.length === 0) return null;
  return takeBackup(currentConnection().path, "upload").name;
}

/** What was answered is remembered, though the workbook itself brings nothing new. */
function keepAnswersAlone(tx: Tx, { request, workbook }: Reading, actor: string): void {
  const answers = Object.values(request.mappings).reduce((sum, words) => sum + Object.keys(words).length, 0);
  if (answers === 0) return;
  rememberAnswers(tx, request, workbook, actor);
  recordOperation(tx, { type: "import_answer_changed", details: { answers } }, actor);
}

function acceptedUpload(review: Review, { sha256 }: Reading, stamp: string, actor: string) {
  return {
    filename: review.filename,
    sha256,
    actor,
    uploadDate: stamp,
    employeesCount: review.employees_count,
    patientsCount: review.patients_count,
    status: "success",
    layout: review.layout,
    mode: review.mode,
    problemsCount: 0,
  };
}

interface Stored {
  review: Review;
  uploadId: number;
  reopened: ReopenedVisit[];
  backup: string | null;
  actor: string;
}

function recordUpload(tx: Tx, { review, uploadId, reopened, backup, actor }: Stored): number {
  const details = {
    upload_id: uploadId,
    employees_count: review.employees_count,
    patients_count: review.patients_count,
    ...addPeopleChanges(review.counts.employees, review.counts.patients),
    ...needCounts(review),
    reopened_visit_ids: reopened.flatMap(({ visit_id }) => (visit_id === null ? [] : [visit_id])),
    backup,
  };
  return recordOperation(tx, { type: "data_upload", details }, actor);
}

/** How many of each the sheets beside those of people change. */
const needCounts = ({ needs }: Review): UploadAnswer["needs"] => ({
  care_packages_changed: needs.care_packages.length,
  availability_changed: needs.availability.length,
  visits_added: needs.visits.length,
});

function answerOf(
  review: Review,
  uploadId: number,
  reopened: ReopenedVisit[],
  backup: string | null,
): UploadAnswer {
  const { employees_count: employees, patients_count: patients } = review;
  return {
    message: review.nothing_to_do
      ? review.message
      : `Data uploaded successfully: ${employees} employees and ${patients} patients are saved`,
    filename: review.filename,
    employees_count: employees,
    patients_count: patients,
    upload_id: uploadId,
    layout: review.layout,
    people: addPeopleChanges(review.counts.employees, review.counts.patients),
    needs: needCounts(review),
    nothing_to_do: review.nothing_to_do,
    backup,
    repairs: review.repairs,
    left_out: review.left_out,
    hidden: review.hidden,
    ignored_columns: review.sheets.flatMap(({ sheet, columns_ignored }) =>
      columns_ignored.map((column) => `${sheet}: ${column}`),
    ),
    conflicts: review.conflicts,
    findings: review.findings,
    reopened_visits: reopened,
    visits_of_archived_patients: review.visits_of_archived_patients,
  };
}

function recordRefusal(head: { filename: string; sha256: string }, problems: number, actor: string): void {
  writeTx((tx) => {
    const uploadId = insertUpload(tx, {
      ...head,
      actor,
      uploadDate: utcStamp(now()),
      employeesCount: 0,
      patientsCount: 0,
      status: "failed",
      problemsCount: problems,
    });
    recordOperation(tx, { type: "data_upload_refused", details: { upload_id: uploadId, problems } }, actor);
  });
}

function refusal(problems: Problem[], { questions }: Review): AppError {
  const message =
    problems.length === 1
      ? `The workbook was not saved: ${problems[0]?.message}`
      : `The workbook was not saved: ${problems.length} things have to be corrected or answered first. They are listed with their sheet, row and column.`;
  return new AppError("workbook-refused", message, { problems, facts: { questions } });
}

/** The last part of the name, for `../../escape.xlsx` is a way out of a folder and not a name. */
function safeFilename(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const printable = last.replace(/\p{C}/gu, "").trim();
  const letters = [...printable];
  // Cut in the middle, so that the ending stays.
  const short =
    letters.length <= 200 ? printable : [...letters.slice(0, 180), "…", ...letters.slice(-19)].join("");
  return short === "" || /^\.+$/.test(short) ? "workbook" : short;
}
