import { SERVICE_LABELS, type Service } from "@/lib/domain/service";
import { dateOf, type LocalDateTime, weekdayOf } from "@/lib/domain/time";
import { type ExportColumn, type ExportTable, tableOf } from "./table";

/** A carer of a visit. */
export interface ExportedAssignment {
  employeeId: string;
  employeeName: string;
  /** Minutes to the patient; null when not known. */
  travel: number | null;
  overrideReason: string | null;
}

/** A visit as it leaves the product. */
export interface ExportedVisit {
  id: number;
  patientId: string;
  patientName: string;
  startTime: LocalDateTime;
  endTime: LocalDateTime;
  /** Minutes. */
  duration: number;
  services: readonly Service[];
  carersNeeded: number;
  isCancelled: boolean;
  assignments: readonly ExportedAssignment[];
  /** How many carers it still needs. */
  lacking: number;
}

/** One carer of one visit; null where a carer is missing. */
interface VisitLine {
  visit: ExportedVisit;
  assignment: ExportedAssignment | null;
}

/** A line for each carer, and one for each carer that is missing. */
function linesOf(visits: readonly ExportedVisit[]): VisitLine[] {
  return visits.flatMap((visit) => [
    ...visit.assignments.map((assignment) => ({ visit, assignment })),
    ...Array.from({ length: visit.lacking }, () => ({ visit, assignment: null })),
    ...(visit.isCancelled && visit.assignments.length === 0 ? [{ visit, assignment: null }] : []),
  ]);
}

const stateOf = ({ visit, assignment }: VisitLine): string =>
  visit.isCancelled ? "Cancelled" : assignment ? "Assigned" : "Needs a carer";

export const servicesInWords = (services: readonly Service[]): string =>
  services.map((service) => SERVICE_LABELS[service] ?? service).join(", ");

const FLAT: ExportColumn<VisitLine>[] = [
  { header: "Date", kind: "date", width: 12, value: ({ visit }) => dateOf(visit.startTime) },
  { header: "Day", kind: "text", width: 6, value: ({ visit }) => weekdayOf(dateOf(visit.startTime)) },
  { header: "Start", kind: "datetime", width: 17, value: ({ visit }) => visit.startTime },
  { header: "End", kind: "datetime", width: 17, value: ({ visit }) => visit.endTime },
  { header: "Duration (min)", kind: "number", width: 14, value: ({ visit }) => visit.duration },
  { header: "Patient ID", kind: "text", width: 12, value: ({ visit }) => visit.patientId },
  { header: "Patient", kind: "text", width: 24, value: ({ visit }) => visit.patientName },
  { header: "Services", kind: "text", width: 28, value: ({ visit }) => servicesInWords(visit.services) },
  { header: "State", kind: "text", width: 14, value: stateOf },
  { header: "Carer ID", kind: "text", width: 12, value: ({ assignment }) => assignment?.employeeId ?? null },
  { header: "Carer", kind: "text", width: 24, value: ({ assignment }) => assignment?.employeeName ?? null },
  { header: "Carers needed", kind: "number", width: 14, value: ({ visit }) => visit.carersNeeded },
  {
    header: "Travel (min)",
    kind: "number",
    width: 12,
    value: ({ assignment }) => assignment?.travel ?? null,
  },
  {
    header: "Reason for override",
    kind: "text",
    width: 30,
    value: ({ assignment }) => assignment?.overrideReason ?? null,
  },
  { header: "Visit number", kind: "number", width: 12, value: ({ visit }) => visit.id },
];

/** One row a visit and carer, and one for each carer that is missing. */
export const flatRota = (visits: readonly ExportedVisit[]): ExportTable =>
  tableOf("Visits", FLAT, linesOf(visits));

/** The columns that care systems read, as the real exports of one have them. */
const careSystemColumns = (branch: string | null): ExportColumn<VisitLine>[] => [
  { header: "Start Time", kind: "datetime", width: 17, value: ({ visit }) => visit.startTime },
  { header: "End Time", kind: "datetime", width: 17, value: ({ visit }) => visit.endTime },
  {
    header: "Assignee",
    kind: "text",
    width: 24,
    value: ({ assignment }) => assignment?.employeeName ?? null,
  },
  { header: "Service User", kind: "text", width: 24, value: ({ visit }) => visit.patientName },
  { header: "Branch", kind: "text", width: 16, value: () => branch },
  { header: "Service Type", kind: "text", width: 28, value: ({ visit }) => servicesInWords(visit.services) },
  { header: "Duration (mins)", kind: "number", width: 15, value: ({ visit }) => visit.duration },
  {
    header: "Travel Time (mins)",
    kind: "number",
    width: 18,
    value: ({ assignment }) => assignment?.travel ?? null,
  },
];

/** The layout that care systems read. Cancelled visits are no work and are not in it. */
export const careSystemsRota = (visits: readonly ExportedVisit[], branch: string | null): ExportTable =>
  tableOf("Output", careSystemColumns(branch), linesOf(visits.filter(({ isCancelled }) => !isCancelled)));
