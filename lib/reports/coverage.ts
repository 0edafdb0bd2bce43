import { dateOf, formatDate, formatLocal } from "@/lib/domain/time";
import { daysIn, type Facts, type FiguresVisit, hasMedication, lackingIn, visitsIn } from "./facts";
import { groupBy, sumOf } from "./group";
import { type Chart, type Figure, hoursOf, percent, type Report, type ReportTable } from "./report";

/** Whether what was needed was covered. */
export function coverageReport(facts: Facts): Report {
  const visits = visitsIn(facts);
  return {
    report: "coverage",
    title: "Coverage",
    about: "Visits that need a carer, and how many of the carers needed are assigned.",
    from: facts.from,
    until: facts.until,
    figures: figuresOf(visits),
    chart: chartOf(facts, visits),
    tables: [patientsTable(visits), uncoveredTable(visits)],
  };
}

const neededIn = ({ carersNeeded }: FiguresVisit) => carersNeeded;
const assignedIn = (visit: FiguresVisit) => visit.carersNeeded - lackingIn(visit);

function figuresOf(visits: readonly FiguresVisit[]): Figure[] {
  const needed = sumOf(visits, neededIn);
  const assigned = sumOf(visits, assignedIn);
  const uncovered = visits.filter((visit) => lackingIn(visit) > 0);
  const medication = uncovered.filter(hasMedication);
  const idsOf = (some: readonly FiguresVisit[]) => ({ of: "visit" as const, ids: some.map(({ id }) => id) });
  return [
    {
      key: "visits",
      label: "Visits",
      value: visits.length,
      unit: "count",
      how: "Visits that start in the period and are not cancelled.",
    },
    {
      key: "coverage",
      label: "Coverage",
      value: percent(assigned, needed),
      unit: "percent",
      how: "Carers assigned divided by carers needed. A double-up needs two.",
    },
    {
      key: "uncovered",
      label: "Uncovered visits",
      value: uncovered.length,
      unit: "count",
      how: "Visits with fewer carers than they need.",
      ids: idsOf(uncovered),
    },
    {
      key: "uncovered_medication",
      label: "Uncovered with medication",
      value: medication.length,
      unit: "count",
      how: "Uncovered visits whose services include medication.",
      ids: idsOf(medication),
    },
    {
      key: "hours_needed",
      label: "Hours needed",
      value: hoursOf(sumOf(visits, (visit) => visit.duration * visit.carersNeeded)),
      unit: "hours",
      how: "Length of each visit times the carers that it needs.",
    },
    {
      key: "hours_covered",
      label: "Hours covered",
      value: hoursOf(sumOf(visits, (visit) => visit.duration * assignedIn(visit))),
      unit: "hours",
      how: "Length of each visit times the carers assigned, as planned.",
    },
  ];
}

function chartOf(facts: Facts, visits: readonly FiguresVisit[]): Chart {
  const days = groupBy(visits, ({ startTime }) => dateOf(startTime));
  return {
    title: "Carers assigned and missing by day",
    by: "Day",
    unit: "count",
    series: [
      { key: "assigned", label: "Assigned", tone: "good" },
      { key: "missing", label: "Missing", tone: "bad" },
    ],
    bars: daysIn(facts).map((date) => {
      const some = days.get(date) ?? [];
      return {
        date,
        label: formatDate(date),
        values: { assigned: sumOf(some, assignedIn), missing: sumOf(some, lackingIn) },
      };
    }),
  };
}

const uncoveredTable = (visits: readonly FiguresVisit[]): ReportTable => ({
  key: "uncovered",
  title: "Uncovered visits",
  columns: [
    {
      key: "when",
      label: "When",
      link: { of: "visit", id: "visit_id" },
      exact: { key: "start_time", kind: "datetime" },
    },
    { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
    { key: "minutes", label: "Length", unit: "minutes" },
    { key: "medication", label: "Medication" },
    { key: "missing", label: "Carers missing", unit: "count" },
  ],
  rows: visits
    .filter((visit) => lackingIn(visit) > 0)
    .map((visit) => ({
      visit_id: visit.id,
      when: formatLocal(visit.startTime),
      start_time: visit.startTime,
      patient_id: visit.patientId,
      patient_name: visit.patientName,
      minutes: visit.duration,
      medication: hasMedication(visit) ? "Yes" : "No",
      missing: lackingIn(visit),
    })),
});

function patientsTable(visits: readonly FiguresVisit[]): ReportTable {
  const rows = [...groupBy(visits, ({ patientId }) => patientId.toLowerCase()).values()].map((own) => {
    const needed = sumOf(own, (visit) => visit.duration * visit.carersNeeded);
    const covered = sumOf(own, (visit) => visit.duration * assignedIn(visit));
    return {
      patient_id: own[0]?.patientId ?? "",
      patient_name: own[0]?.patientName ?? "",
      visits: own.length,
      uncovered: own.filter((visit) => lackingIn(visit) > 0).length,
      hours_needed: hoursOf(needed),
      hours_covered: hoursOf(covered),
      coverage: percent(sumOf(own, assignedIn), sumOf(own, neededIn)),
    };
  });
  return {
    key: "patients",
    title: "Hours covered and needed, by patient",
    columns: [
      { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
      { key: "visits", label: "Visits", unit: "count" },
      { key: "uncovered", label: "Uncovered", unit: "count" },
      { key: "hours_needed", label: "Hours needed", unit: "hours" },
      { key: "hours_covered", label: "Hours covered", unit: "hours" },
      { key: "coverage", label: "Coverage", unit: "percent" },
    ],
    rows: rows.sort((a, b) => (a.coverage ?? 100) - (b.coverage ?? 100)),
  };
}
