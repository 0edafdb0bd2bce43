import type { Employee } from "@/lib/domain/employee";
import { type CivilDate, formatDate, formatLocal } from "@/lib/domain/time";
import { sumOf } from "./group";
import { type Rehearsal, visitColumns } from "./rehearsal";
import type { Figure, ReportRow, ReportTable } from "./report";

/** Who else could give a visit: the best first, no more than a few, and how many there are. */
export interface Others {
  names: string[];
  count: number;
  /** Carers that are still needed beside those who stay. */
  needed: number;
  /** Why too few can; null when enough can. */
  reason: string | null;
}

/** A visit in the rota that loses the carer. */
export interface LostVisit {
  visitId: number;
  startTime: string;
  patientId: string;
  patientName: string;
  services: string;
  others: Others;
}

/** A regular visit that names the carer. */
export interface LostRegularVisit {
  regularVisitId: number;
  name: string;
  patientId: string;
  patientName: string;
  /** The first start from the day on; with how many in the four weeks from it. */
  first: string;
  visits: number;
  /** Names of the other regular carers, the first choice first. */
  regularCarers: string[];
  others: Others;
}

/** What a branch is without a carer from a day on. */
export interface WithoutCarer {
  employee: Employee;
  from: CivilDate;
  /** Not included: four weeks later, for regular visits. */
  until: CivilDate;
  assigned: readonly LostVisit[];
  regular: readonly LostRegularVisit[];
}

export const lacksOthers = ({ others }: { others: Others }): boolean => others.count < others.needed;

/** What a carer leaves uncovered who is not there from a day on, and who else could give it. */
export function rehearseLeaver({ employee, from, until, assigned, regular }: WithoutCarer): Rehearsal {
  return {
    rehearsal: "leaver",
    employee_id: employee.employeeId,
    title: `Without ${employee.name} from ${formatDate(from)}`,
    about:
      "Visits that need another carer if this carer is not there from that day on, and who else could give each of them by the rules.",
    from,
    until,
    figures: figuresOf(assigned, regular),
    chart: null,
    tables: [assignedTable(assigned), regularTable(regular)],
  };
}

function figuresOf(assigned: readonly LostVisit[], regular: readonly LostRegularVisit[]): Figure[] {
  const uncovered = assigned.filter(lacksOthers);
  const idsOf = (some: readonly LostVisit[]) => ({
    of: "visit" as const,
    ids: some.map(({ visitId }) => visitId),
  });
  const patients = [
    ...new Map([...assigned, ...regular].map((one) => [one.patientId.toLowerCase(), one.patientId])).values(),
  ];
  return [
    {
      ...{ key: "assigned", label: "Visits assigned", value: assigned.length, unit: "count" },
      how: "Visits in the rota from that day on, however far ahead, that this carer is assigned to.",
      ids: idsOf(assigned),
    },
    {
      ...{ key: "uncovered", label: "No other carer", value: uncovered.length, unit: "count" },
      how: "Of these, visits that too few other carers can give beside the visits they have. Each visit is looked at by itself.",
      ids: idsOf(uncovered),
    },
    {
      ...{ key: "patients", label: "Patients", value: patients.length, unit: "count" },
      how: "Patients of these visits, and of the regular visits that name this carer.",
      ids: { of: "patient", ids: patients },
    },
    {
      ...{ key: "regular_visits", label: "Regular visits", value: regular.length, unit: "count" },
      how: "Regular visits of confirmed care packages that name this carer as a regular carer and take place in the four weeks from that day.",
    },
    {
      ...{ key: "regular_occurrences", label: "Visits of these in 4 weeks", unit: "count" },
      value: sumOf(regular, ({ visits }) => visits),
      how: "How often these regular visits take place in the four weeks from that day.",
    },
    {
      ...{ key: "regular_uncovered", label: "Regular visits, no other carer", unit: "count" },
      value: regular.filter(lacksOthers).length,
      how: "Of these regular visits, those whose first visit too few other carers could give even with no other work.",
    },
  ];
}

const OTHERS_COLUMNS = [
  { key: "others", label: "Others who could" },
  { key: "others_count", label: "How many", unit: "count" as const },
  { key: "reason", label: "Why not enough" },
];

const othersOf = ({ others }: { others: Others }): ReportRow => ({
  others: others.names.join(", ") || "None",
  others_count: others.count,
  reason: others.reason,
});

const assignedTable = (assigned: readonly LostVisit[]): ReportTable => ({
  key: "assigned",
  title: "Visits in the rota",
  columns: [...visitColumns("start_time"), ...OTHERS_COLUMNS],
  rows: assigned.map((one) => ({
    visit_id: one.visitId,
    when: formatLocal(one.startTime),
    start_time: one.startTime,
    patient_id: one.patientId,
    patient_name: one.patientName,
    visit: one.services,
    ...othersOf(one),
  })),
});

const regularTable = (regular: readonly LostRegularVisit[]): ReportTable => ({
  key: "regular",
  title: "Regular visits that name this carer",
  columns: [
    { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
    { key: "visit", label: "Regular visit" },
    { key: "first", label: "First from that day", exact: { key: "first_start", kind: "datetime" } },
    { key: "visits", label: "Visits in 4 weeks", unit: "count" },
    { key: "regular_carers", label: "Other regular carers" },
    ...OTHERS_COLUMNS,
  ],
  rows: regular.map((one) => ({
    patient_id: one.patientId,
    patient_name: one.patientName,
    visit: one.name,
    regular_visit_id: one.regularVisitId,
    first: formatLocal(one.first),
    first_start: one.first,
    visits: one.visits,
    regular_carers: one.regularCarers.join(", ") || "None",
    ...othersOf(one),
  })),
});
