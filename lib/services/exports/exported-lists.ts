import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { foldName } from "@/lib/domain/names/fold-name";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { standing } from "@/lib/domain/standing";
import { type ExportColumn, tableOf } from "@/lib/export/table";
import { currentRoster } from "@/lib/memory/roster";
import type { Download } from "../import/upload-files";
import {
  type EmployeeRow,
  employeeRows,
  type ListedStatus,
  type PatientRow,
  patientRows,
} from "../people/people-lists";
import { presentTime } from "../present-time";
import { type LogEntry, type LogQuery, readLog } from "../read-log";
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

const LOG: ExportColumn<LogEntry>[] = [
  { header: "Entry", kind: "number", width: 8, value: ({ id }) => id },
  { header: "When", kind: "datetime", width: 17, value: ({ at }) => at },
  { header: "Who", kind: "text", width: 20, value: ({ actor }) => actor },
  { header: "Type", kind: "text", width: 24, value: ({ operationType }) => operationType },
  { header: "What was done", kind: "text", width: 90, value: ({ description }) => description },
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

/** The standing absences that touch a period; without one those that are not over. */
export function exportedAbsences({ from, until }: Partial<Period>, format: FileFormat): Download {
  const roster = currentRoster();
  const since = from ? `${from}T00:00` : presentTime().local;
  const rows = standing(roster.absences)
    .filter((one) => one.until > since && (until === undefined || one.from < `${until}T00:00`))
    .sort((a, b) => a.from.localeCompare(b.from));
  const columns: ExportColumn<(typeof rows)[number]>[] = [
    {
      header: "Carer",
      kind: "text",
      width: 24,
      value: ({ employeeId }) => roster.employee(employeeId)?.name ?? employeeId,
    },
    { header: "ID", kind: "text", width: 12, value: ({ employeeId }) => employeeId },
    { header: "Why", kind: "text", width: 12, value: ({ kind }) => ABSENCE_WORDS[kind] },
    { header: "From", kind: "datetime", width: 17, value: (one) => one.from },
    { header: "Until", kind: "datetime", width: 17, value: (one) => one.until },
  ];
  return fileOf("absences", format, tableOf("Absences", columns, rows));
}
