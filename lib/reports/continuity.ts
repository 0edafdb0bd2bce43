import { type Facts, type FiguresVisit, visitsIn } from "./facts";
import { groupBy, medianOf, sumOf } from "./group";
import { type Chart, percent, type Report, rounded } from "./report";

interface PatientContinuity {
  patientId: string;
  patientName: string;
  visits: number;
  /** Assignments of the visits. */
  assigned: number;
  carers: number;
  /** Assignments of the carer who came most often. */
  byMain: number;
  /** Assignments of regular carers; null where none are named. */
  byRegular: number | null;
}

/** How many different carers a patient sees. Asked of 28 days, it is the usual measure. */
export function continuityReport(facts: Facts): Report {
  const patients = [...groupBy(visitsIn(facts), ({ patientId }) => patientId.toLowerCase()).values()]
    .map((own) => continuityOf(own, facts))
    .filter(({ assigned }) => assigned > 0);
  const withRegular = patients.filter(({ byRegular }) => byRegular !== null);
  const carers = patients.map((one) => one.carers);
  return {
    report: "continuity",
    title: "Continuity",
    about:
      "How many different carers each patient has, and how often the regular carer comes. Usually read over 28 days.",
    from: facts.from,
    until: facts.until,
    figures: [
      {
        key: "patients",
        label: "Patients",
        value: patients.length,
        unit: "count",
        how: "Patients with a carer assigned in the period.",
      },
      {
        key: "carers_median",
        label: "Carers a patient, middle",
        value: medianOf(carers),
        unit: "count",
        how: "Different carers assigned to each patient in the period; half of the patients have fewer, half have more.",
      },
      {
        key: "carers_mean",
        label: "Carers a patient, average",
        value: carers.length === 0 ? null : rounded(sumOf(carers, (one) => one) / carers.length),
        unit: "count",
        how: "The sum of different carers of each patient divided by the patients.",
      },
      {
        key: "main_carer_share",
        label: "By the main carer",
        value: percent(
          sumOf(patients, (one) => one.byMain),
          sumOf(patients, (one) => one.assigned),
        ),
        unit: "percent",
        how: "Assignments of the carer whom each patient has most often, divided by all assignments.",
      },
      {
        key: "regular_carer_share",
        label: "By regular carers",
        value: percent(
          sumOf(withRegular, (one) => one.byRegular ?? 0),
          sumOf(withRegular, (one) => one.assigned),
        ),
        unit: "percent",
        how: "Assignments of carers named as regular in the care package, divided by all assignments of the patients who have any named.",
        ids: { of: "patient", ids: withRegular.map(({ patientId }) => patientId) },
      },
    ],
    chart: chartOf(carers),
    tables: [tableOf(patients)],
  };
}

function continuityOf(own: readonly FiguresVisit[], facts: Facts): PatientContinuity {
  const [first] = own;
  const patientId = first?.patientId ?? "";
  const ids = own.flatMap(({ assignments }) => assignments.map(({ employeeId }) => employeeId.toLowerCase()));
  const counts = [...groupBy(ids, (id) => id).values()].map(({ length }) => length);
  const regular = facts.regularCarersOf(patientId);
  return {
    patientId,
    patientName: first?.patientName ?? "",
    visits: own.length,
    assigned: ids.length,
    carers: counts.length,
    byMain: Math.max(0, ...counts),
    byRegular: regular.size === 0 ? null : ids.filter((id) => regular.has(id)).length,
  };
}

/** How many patients have so many carers. */
function chartOf(carers: readonly number[]): Chart {
  const most = Math.max(0, ...carers);
  return {
    title: "Patients by number of different carers",
    by: "Carers",
    unit: "count",
    series: [{ key: "patients", label: "Patients", tone: "note" }],
    bars: Array.from({ length: most }, (_, index) => ({
      label: String(index + 1),
      values: { patients: carers.filter((one) => one === index + 1).length },
    })),
  };
}

const tableOf = (patients: readonly PatientContinuity[]) => ({
  key: "patients",
  title: "By patient, most carers first",
  columns: [
    { key: "patient_name", label: "Patient", link: { of: "patient" as const, id: "patient_id" } },
    { key: "visits", label: "Visits", unit: "count" as const },
    { key: "carers", label: "Different carers", unit: "count" as const },
    { key: "main_carer_share", label: "By the main carer", unit: "percent" as const },
    { key: "regular_carer_share", label: "By regular carers", unit: "percent" as const },
  ],
  rows: [...patients]
    .sort((a, b) => b.carers - a.carers || a.patientName.localeCompare(b.patientName))
    .map((one) => ({
      patient_id: one.patientId,
      patient_name: one.patientName,
      visits: one.visits,
      carers: one.carers,
      main_carer_share: percent(one.byMain, one.assigned),
      regular_carer_share: one.byRegular === null ? null : percent(one.byRegular, one.assigned),
    })),
});
