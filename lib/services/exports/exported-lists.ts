import { ABSENCE_LABELS } from "@/lib/domain/absence";
import { FINDING_SEVERITY_WORDS } from "@/lib/domain/findings/finding";
import { foldName } from "@/lib/domain/names/fold-name";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { operationName } from "@/lib/domain/operation-names";
import { at } from "@/lib/domain/time";
import { type ExportColumn, tableOf } from "@/lib/export/table";
import type { Download } from "../import/upload-files";
import { type OpenFinding, openFindings } from "../people/contradictions";
import {
  type EmployeeRow,
  employeeRows,
  type ListedStatus,
  type PatientRow,
  patientRows,
} from "../people/people-lists";
import { presentTime } from "../present-time";
import { type LogEntry, type LogQuery, readLog } from "../read-log";
import { type AbsenceForPrograms, absencesBetween } from "../rota/absences";
import { type FileFormat, fileOf } from "./file-of";
import type { Period } from "./period";

/** What a list of people is narrowed to on its page. */
export interface PeopleFilter {
  q?: string;
  status?: ListedStatus;
}

const fits = ({ q, status }: PeopleFilter, row: EmployeeRow | PatientRow): boolean =>
  (status === undefined ? row.status !== "Archived" : row.status === status) &&
  (!q || isFoundBy(row, q, foldName));

const EMPLOYEES: ExportColumn<EmployeeRow>[] = [
  { header: "Name", kind: "text", width: 24, value: ({ name }) => name },
  { header: "ID", kind: "text", width: 12, value: ({ id }) => id },
  { header: "Qualification", kind: "text", width: 16, value: ({ qualification }) => qualification },
  { header: "Postcode", kind: "text", width: 12, value: ({ postcode }) => postcode },
  { header: "Certificate valid until", kind: "date", width: 22, value: ({ certificate }) => certificate },
  { header: "Status", kind: "text", width: 10, value: ({ status }) => status },
];

/** The list of employees as its page shows it. `qualification` is `none` for "not recorded". */
export function exportedEmployees(
  { qualification, ...filter }: PeopleFilter & { qualification?: string },
  format: FileFormat,
): Download {
  const wanted = qualification === "none" ? null : qualification;
  const rows = employeeRows().filter(
    (row) => fits(filter, row) && (qualification === undefined || row.qualification === wanted),
  );
  return fileOf("employees", format, tableOf("Employees", EMPLOYEES, rows));
}

const PATIENTS: ExportColumn<PatientRow>[] = [
  { header: "Name", kind: "text", width: 24, value: ({ name }) => name },
  { header: "ID", kind: "text", width: 12, value: ({ id }) => id },
  { header: "Postcode", kind: "text", width: 12, value: ({ postcode }) => postcode },
  { header: "Medication", kind: "text", width: 12, value: (row) => (row.needsMedication ? "Yes" : "No") },
  { header: "Hours of support", kind: "number", width: 17, value: ({ hours }) => hours },
  { header: "Hours are per", kind: "text", width: 14, value: ({ hoursPer }) => hoursPer },
  { header: "Status", kind: "text", width: 10, value: ({ status }) => status },
];

/** The list of patients as its page shows it. */
export function exportedPatients(
  { medication, ...filter }: PeopleFilter & { medication?: "yes" | "no" },
  format: FileFormat,
): Download {
  const rows = patientRows().filter(
    (row) =>
      fits(filter, row) && (medication === undefined || (medication === "yes") === row.needsMedication),
  );
  return fileOf("patients", format, tableOf("Patients", PATIENTS, rows));
}

const FINDINGS: ExportColumn<OpenFinding>[] = [
  { header: "Severity", kind: "text", width: 10, value: ({ severity }) => FINDING_SEVERITY_WORDS[severity] },
  {
    header: "Carer or patient",
    kind: "text",
    width: 10,
    value: ({ kind }) => (kind === "employee" ? "Carer" : "Patient"),
  },
  { header: "ID", kind: "text", width: 12, value: ({ personId }) => personId },
  { header: "Name", kind: "text", width: 24, value: ({ name }) => name },
  { header: "What to check", kind: "lines", width: 60, value: ({ sentence }) => sentence },
  {
    header: "What to do, and what is assumed until then",
    kind: "lines",
    width: 60,
    value: (one) => one.proposal,
  },
];

/** The records to check, what matters most first, all of them. */
export const exportedFindings = (format: FileFormat): Download =>
  fileOf("records-to-check", format, tableOf("Records to check", FINDINGS, openFindings()));

const LOG: ExportColumn<LogEntry>[] = [
  { header: "Entry", kind: "number", width: 8, value: ({ id }) => id },
  { header: "When", kind: "datetime", width: 17, value: ({ at }) => at },
  { header: "Who", kind: "text", width: 20, value: ({ actor }) => actor },
  { header: "Type", kind: "text", width: 24, value: ({ operationType }) => operationName(operationType) },
  { header: "What was done", kind: "text", width: 90, value: ({ description }) => description },
  // Two types may be named alike; this is what `type` is asked with.
  { header: "Type (for programs)", kind: "text", width: 24, value: ({ operationType }) => operationType },
];

/** More entries than ten years of a large branch have; a spreadsheet holds a million rows. */
const MOST_ENTRIES = 500_000;

/** The audit log as its page shows it to this person, all pages of it, newest first. */
export function exportedLog(query: LogQuery, format: FileFormat, seesPay: boolean): Download {
  return fileOf(
    "audit-log",
    format,
    tableOf("Audit log", LOG, readLog(query, MOST_ENTRIES, seesPay).entries),
  );
}

/** The end is the first moment of being back: a carer who is off until Thursday evening is back at Friday 00:00. */
const ABSENCES: ExportColumn<AbsenceForPrograms>[] = [
  { header: "Carer", kind: "text", width: 24, value: (one) => one.employee_name },
  { header: "Carer ID", kind: "text", width: 12, value: (one) => one.employee_id },
  { header: "Why", kind: "text", width: 12, value: ({ kind }) => ABSENCE_LABELS[kind] },
  { header: "Off from", kind: "datetime", width: 17, value: ({ from }) => from },
  { header: "Back at", kind: "datetime", width: 17, value: ({ until }) => until },
  { header: "Affected visits", kind: "number", width: 12, value: (one) => one.assignments_inside },
];

/** The absences that touch a period, taken back ones aside; without one those that are not over. */
export function exportedAbsences({ from, until }: Partial<Period>, format: FileFormat): Download {
  const since = from ? at(from, "00:00") : presentTime().local;
  const rows = absencesBetween(since, until ? at(until, "00:00") : null);
  return fileOf("absences", format, tableOf("Absences", ABSENCES, rows));
}
