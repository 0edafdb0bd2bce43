import { createHash } from "node:crypto";
import { now } from "@/lib/config";
import { listEmployees } from "@/lib/db/employees";
import { listPatients } from "@/lib/db/patients";
import { type Tx, writeTx } from "@/lib/db/transaction";
import { insertUpload, insertUploadFile } from "@/lib/db/uploads";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { utcStamp } from "@/lib/domain/time";
import { planSheet, type SheetPlan } from "@/lib/domain/upload-plan";
import type { ParsedWorkbook, Problem, Repair } from "@/lib/domain/workbook";
import { AppError, isAppError } from "@/lib/errors";
import { parseWorkbook } from "@/lib/excel/parse-in-worker";
import { currentRoster, reloadRoster } from "@/lib/memory/roster";
import { recordOperation } from "./record-operation";
import { type ReopenedVisit, reopenVisitsOf, type StillBooked, stillBookedFor } from "./reopen-visits";
import { storePlan, type UploadPlan } from "./store-upload-plan";

export interface UploadedFile {
  /** As the client named it; only its last part is kept, and nothing is written under it. */
  filename: string;
  bytes: Uint8Array;
}

export interface UploadAnswer {
  message: string;
  filename: string;
  employees_count: number;
  patients_count: number;
  upload_id: number;
  layout: string;
  people: Record<"added" | "changed" | "unchanged" | "archived" | "restored", number>;
  /** Cells that were stored in another form than they were written in. */
  repairs: Repair[];
  /** Columns that are kept with the upload and not used, as `sheet: column`. */
  ignored_columns: string[];
  /** Visits that nobody covers any more, because their carer left the list. */
  reopened_visits: ReopenedVisit[];
  /** Coming visits of patients who left the list: they stand until somebody cancels them. */
  visits_of_archived_patients: StillBooked[];
}

/**
 * Stores a workbook: its people, the upload with its bytes, and the log entry, in one transaction.
 * A workbook that cannot be stored as a whole is refused with every problem listed
 * (`workbook-refused`, `not-a-workbook`); nothing of it is stored, and the refusal is recorded.
 */
export async function uploadData(file: UploadedFile, actor: string): Promise<UploadAnswer> {
  const filename = safeFilename(file.filename);
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const upload = { filename, sha256, actor };
  try {
    const workbook = await parseWorkbook(file.bytes);
    if (workbook.problems.length > 0) throw refusal(workbook.problems);
    return store(workbook, file.bytes, upload);
  } catch (error) {
    if (isAppError(error) && (error.code === "workbook-refused" || error.code === "not-a-workbook")) {
      recordRefusal(upload, error.extras.problems?.length ?? 1);
    }
    throw error;
  }
}

interface UploadHead {
  filename: string;
  sha256: string;
  actor: string;
}

function store(workbook: ParsedWorkbook, bytes: Uint8Array, upload: UploadHead): UploadAnswer {
  const answer = writeTx((tx) => {
    const stamp = utcStamp(now());
    const plan = planUpload(tx, workbook, stamp);
    const uploadId = insertUpload(tx, {
      ...upload,
      uploadDate: stamp,
      employeesCount: workbook.employees.rows.length,
      patientsCount: workbook.patients.rows.length,
      status: "success",
      layout: workbook.employees.layout,
      problemsCount: 0,
    });
    insertUploadFile(tx, uploadId, bytes);
    const roster = currentRoster();
    const reopened = reopenVisitsOf(tx, roster, leaving(plan.employees), uploadId, stamp);
    const stillBooked = stillBookedFor(roster, leaving(plan.patients));
    const people = countPeople(plan);
    const logId = recordOperation(
      tx,
      {
        type: "data_upload",
        details: {
          upload_id: uploadId,
          employees_count: workbook.employees.rows.length,
          patients_count: workbook.patients.rows.length,
          ...people,
          reopened_visit_ids: reopened.flatMap(({ visit_id }) => (visit_id === null ? [] : [visit_id])),
        },
      },
      upload.actor,
    );
    storePlan(tx, plan, logId, stamp);
    return answerOf(workbook, upload.filename, uploadId, people, reopened, stillBooked);
  });
  reloadRoster();
  return answer;
}

function planUpload(tx: Tx, workbook: ParsedWorkbook, stamp: string): UploadPlan {
  const employees = planSheet(listEmployees(tx), workbook.employees, "employeeId", stamp);
  const patients = planSheet(listPatients(tx), workbook.patients, "patientId", stamp);
  const problems = [...employees.problems, ...patients.problems];
  if (problems.length > 0) throw refusal(problems);
  return { employees, patients };
}

function answerOf(
  workbook: ParsedWorkbook,
  filename: string,
  uploadId: number,
  people: UploadAnswer["people"],
  reopened: ReopenedVisit[],
  stillBooked: StillBooked[],
): UploadAnswer {
  const employees = workbook.employees.rows.length;
  const patients = workbook.patients.rows.length;
  return {
    message: `Data uploaded successfully: ${employees} employees and ${patients} patients are stored`,
    filename,
    employees_count: employees,
    patients_count: patients,
    upload_id: uploadId,
    layout: workbook.employees.layout,
    people,
    repairs: workbook.repairs,
    ignored_columns: [workbook.employees, workbook.patients].flatMap(({ sheet, ignoredColumns }) =>
      ignoredColumns.map((column) => `${sheet}: ${column}`),
    ),
    reopened_visits: reopened,
    visits_of_archived_patients: stillBooked,
  };
}

function recordRefusal(upload: UploadHead, problems: number): void {
  writeTx((tx) => {
    const uploadId = insertUpload(tx, {
      ...upload,
      uploadDate: utcStamp(now()),
      employeesCount: 0,
      patientsCount: 0,
      status: "failed",
      problemsCount: problems,
    });
    recordOperation(
      tx,
      { type: "data_upload_refused", details: { upload_id: uploadId, problems } },
      upload.actor,
    );
  });
}

function refusal(problems: Problem[]): AppError {
  const message =
    problems.length === 1
      ? `The workbook was not stored: ${problems[0]?.message}`
      : `The workbook was not stored: ${problems.length} things have to be put right first. They are listed with their sheet, row and column.`;
  return new AppError("workbook-refused", message, { problems });
}

/** Who is no longer listed, or listed as inactive: kept, and never rostered. */
const leaving = (plan: SheetPlan<Employee> | SheetPlan<Patient>): string[] =>
  plan.changes
    .filter(({ change, changes }) => change === "archived" || changes.status === "Inactive")
    .map(({ id }) => id);

function countPeople({ employees, patients }: UploadPlan): UploadAnswer["people"] {
  const changes = [...employees.changes, ...patients.changes];
  const count = (kind: string) => changes.filter(({ change }) => change === kind).length;
  return {
    added: count("added"),
    changed: count("changed"),
    unchanged: employees.unchanged + patients.unchanged,
    archived: count("archived"),
    restored: count("restored"),
  };
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
