import { UPLOAD_MODE_WORDS } from "@/lib/domain/sheet-plan";
import { type ExportColumn, tableOf } from "@/lib/export/table";
import { type ActualTimesImport, actualTimesImports } from "../actual-times/actual-times";
import type { Download } from "../import/upload-files";
import { localOfStamp } from "../local-of-stamp";
import { type BranchOverview, branchesOverview } from "../overview/overview";
import { recentUploads, type UploadRecord } from "../read-uploads";
import { type FileFormat, fileOf } from "./file-of";

/** Who opened whose record, as the access log lists it. */
export interface OpenedRecord {
  viewed_at_local: string;
  actor: string;
  /** `*` for a list of everybody. */
  patient_id: string;
  patient_name: string | null;
  path: string;
}

/** What was opened: one patient's record, or all at once. */
export function openedInWords({ patient_id: id, patient_name: name, path }: OpenedRecord): string {
  if (id !== "*") return `${name ?? "Not on the list"} ${id}`;
  return path.startsWith("/exports/") || path.endsWith("/file") || path === "/inspection-pack"
    ? "A file with records of patients"
    : "A list of all patients";
}

const OPENED: ExportColumn<OpenedRecord>[] = [
  { header: "When", kind: "datetime", width: 17, value: (one) => one.viewed_at_local },
  { header: "Who", kind: "text", width: 20, value: ({ actor }) => actor },
  {
    header: "Patient ID",
    kind: "text",
    width: 10,
    value: (one) => (one.patient_id === "*" ? null : one.patient_id),
  },
  { header: "Record", kind: "text", width: 24, value: openedInWords },
  { header: "Path", kind: "text", width: 24, value: ({ path }) => path },
];

/** A spreadsheet holds a million rows. */
const MOST_UPLOADS = 500_000;

/** The access log, newest first. */
export const exportedAccessLog = (views: readonly OpenedRecord[], format: FileFormat): Download =>
  fileOf("access-log", format, tableOf("Opened records", OPENED, views));

const UPLOADS: ExportColumn<UploadRecord>[] = [
  { header: "When", kind: "datetime", width: 17, value: ({ at }) => at },
  { header: "Who", kind: "text", width: 20, value: ({ actor }) => actor },
  { header: "File", kind: "text", width: 24, value: ({ filename }) => filename },
  { header: "Outcome", kind: "text", width: 10, value: outcomeOf },
  { header: "Taken as", kind: "text", width: 14, value: ({ mode }) => mode && UPLOAD_MODE_WORDS[mode] },
  { header: "Carers", kind: "number", width: 8, value: (one) => (one.succeeded ? one.employees : null) },
  { header: "Patients", kind: "number", width: 8, value: (one) => (one.succeeded ? one.patients : null) },
  { header: "Problems", kind: "number", width: 8, value: ({ problems }) => problems },
];

function outcomeOf({ rolledBack, succeeded }: UploadRecord): string {
  if (rolledBack) return "Undone";
  return succeeded ? "Saved" : "Refused";
}

/** All uploads that there were, newest first. */
export const exportedUploads = (format: FileFormat): Download =>
  fileOf("uploads", format, tableOf("Uploads", UPLOADS, recentUploads(MOST_UPLOADS)));

const IMPORTS: ExportColumn<ActualTimesImport>[] = [
  { header: "Imported", kind: "datetime", width: 17, value: (one) => one.imported_at_local },
  { header: "By", kind: "text", width: 20, value: ({ actor }) => actor },
  { header: "File", kind: "text", width: 24, value: ({ filename }) => filename },
  { header: "Visits", kind: "number", width: 8, value: ({ stored }) => stored },
  { header: "Replaced", kind: "number", width: 8, value: ({ replaced }) => replaced },
  { header: "Not matched", kind: "number", width: 8, value: (one) => one.not_matched },
  {
    header: "Undone at",
    kind: "datetime",
    width: 17,
    value: (one) => (one.undone_at === null ? null : localOfStamp(one.undone_at)),
  },
];

/** The call-monitoring exports that were taken in, newest first. */
export const exportedImports = (format: FileFormat): Download =>
  fileOf("imports-of-actual-times", format, tableOf("Imports", IMPORTS, actualTimesImports()));

const BRANCHES: ExportColumn<BranchOverview>[] = [
  { header: "Branch", kind: "text", width: 18, value: ({ name }) => name },
  {
    header: "State",
    kind: "text",
    width: 12,
    value: ({ failure }) => (failure === null ? "Answers" : "No answer"),
  },
  {
    header: "Coverage this week (%)",
    kind: "decimal",
    width: 10,
    value: ({ status }) => status?.coverage ?? null,
  },
  { header: "Visits", kind: "number", width: 8, value: ({ status }) => status?.visits ?? null },
  {
    header: "Uncovered in 24 hours",
    kind: "number",
    width: 10,
    value: ({ status }) => status?.uncovered_next_day ?? null,
  },
  {
    header: "Certificates that have lapsed",
    kind: "number",
    width: 10,
    value: ({ status }) => status?.certificates_lapsed ?? null,
  },
  {
    header: "Records to check",
    kind: "number",
    width: 10,
    value: ({ status }) => status?.records_to_check ?? null,
  },
  {
    header: "Last backup",
    kind: "datetime",
    width: 17,
    value: ({ status }) => status?.lastBackupLocal ?? null,
  },
  { header: "Last answer", kind: "datetime", width: 17, value: ({ lastAnswer }) => lastAnswer },
  { header: "Why no answer", kind: "text", width: 20, value: ({ failure }) => failure },
  { header: "Version", kind: "text", width: 10, value: ({ status }) => status?.version ?? null },
];

/** Every branch of a firm, asked anew. */
export const exportedBranches = async (format: FileFormat): Promise<Download> =>
  fileOf("branches", format, tableOf("Branches", BRANCHES, await branchesOverview()));
