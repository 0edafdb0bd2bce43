import { qualificationOf } from "@/lib/domain/employee";
import { dateOf, formatDate, formatLocal } from "@/lib/domain/time";
import { daysIn, type Facts, type FiguresVisit, hasMedication, lackingIn, visitsIn } from "./facts";
import { groupBy } from "./group";
import { percent, type Report, type ReportTable } from "./report";

const MINUTE = 60_000;
/** Minutes between two doses, from start to start. */
const DOSE_GAP = 240;
/** Minutes beside the wished start that count as punctual, as for visits that must start on time. */
const PUNCTUAL = 15;
const NEARLY = 30;

/** Minutes that a visit is planned after (before, when negative) its wished start; null when none is recorded. */
const offBy = ({ startTime, wished }: FiguresVisit): number | null =>
  wished === null ? null : (Date.parse(`${startTime}Z`) - Date.parse(`${wished.best}Z`)) / MINUTE;

const isOutside = ({ startTime, wished }: FiguresVisit): boolean =>
  wished !== null && (startTime < wished.earliest || startTime > wished.latest);

interface Pair {
  first: FiguresVisit;
  second: FiguresVisit;
  minutes: number;
}

/** Who gives medication, how near to the time that was agreed, and how far apart. As planned. */
export function medicationReport(facts: Facts): Report {
  const visits = visitsIn(facts).filter(hasMedication);
  const wished = visits.filter((visit) => offBy(visit) !== null);
  const within = (minutes: number) => wished.filter((visit) => Math.abs(offBy(visit) ?? 0) <= minutes);
  const outside = visits.filter(isOutside);
  const pairs = closePairs(facts);
  const idsOf = (some: readonly FiguresVisit[]) => ({ of: "visit" as const, ids: some.map(({ id }) => id) });
  const nurses = new Set(
    facts.employees
      .filter((one) => qualificationOf(one) === "Nurse")
      .map(({ employeeId }) => employeeId.toLowerCase()),
  );
  const byOthers = visits.filter(({ assignments }) =>
    assignments.some(({ employeeId }) => !nurses.has(employeeId.toLowerCase())),
  );
  return {
    report: "medication",
    title: "Medication",
    about:
      "Visits with medication as they are planned: covered, given by a nurse, near the time of the care package and far enough apart.",
    from: facts.from,
    until: facts.until,
    figures: [
      {
        key: "visits",
        label: "Visits with medication",
        value: visits.length,
        unit: "count",
        how: "Visits of the period that are not cancelled and whose services include medication.",
      },
      {
        key: "uncovered",
        label: "Uncovered",
        value: visits.filter((visit) => lackingIn(visit) > 0).length,
        unit: "count",
        how: "Visits with medication that have fewer carers than they need.",
        ids: idsOf(visits.filter((visit) => lackingIn(visit) > 0)),
      },
      {
        key: "by_others",
        label: "Given by someone other than a nurse",
        value: byOthers.length,
        unit: "count",
        how: "Visits with medication that have a carer whose qualification, as recorded now, is not Nurse.",
        ids: idsOf(byOthers),
      },
      {
        key: "within_15",
        label: "Within 15 min of the wished start",
        value: percent(within(PUNCTUAL).length, wished.length),
        unit: "percent",
        how: "Visits planned to start at most 15 minutes before or after the best start of their regular visit, divided by those that have one, as the care package says now.",
        ids: idsOf(within(PUNCTUAL)),
      },
      {
        key: "outside_window",
        label: "Outside the start window",
        value: outside.length,
        unit: "count",
        how: "Visits planned before the earliest or after the latest start of their regular visit.",
        ids: idsOf(outside),
      },
      {
        key: "dose_gaps",
        label: "Less than 4 h apart",
        value: pairs.length,
        unit: "count",
        how: "Pairs of consecutive visits with medication of one patient, less than 4 hours from start to start in real time; the second is in the period.",
        ids: idsOf(pairs.map(({ second }) => second)),
      },
    ],
    chart: {
      title: "Planned start against the wished start, by day",
      by: "Day",
      unit: "count",
      series: [
        { key: "punctual", label: "Within 15 min", tone: "good" },
        { key: "nearly", label: "16 to 30 min", tone: "note" },
        { key: "off", label: "Over 30 min", tone: "care" },
      ],
      bars: byDay(facts, wished),
    },
    tables: [outsideTable(outside), gapsTable(pairs)],
  };
}

function byDay(facts: Facts, wished: readonly FiguresVisit[]) {
  const days = groupBy(wished, ({ startTime }) => dateOf(startTime));
  return daysIn(facts).map((date) => {
    const values = { punctual: 0, nearly: 0, off: 0 };
    for (const visit of days.get(date) ?? []) {
      const minutes = Math.abs(offBy(visit) ?? 0);
      values[minutes <= PUNCTUAL ? "punctual" : minutes <= NEARLY ? "nearly" : "off"] += 1;
    }
    return { date, label: formatDate(date), values };
  });
}

/** A visit of the days before counts as the first of a pair. */
function closePairs(facts: Facts): Pair[] {
  const inside = new Set(visitsIn(facts).map(({ id }) => id));
  const patients = groupBy(facts.visits.filter(hasMedication), ({ patientId }) => patientId.toLowerCase());
  return [...patients.values()].flatMap((own) =>
    own.flatMap((second, index) => {
      const first = own[index - 1];
      if (!first || !inside.has(second.id)) return [];
      const minutes = (second.interval.start - first.interval.start) / MINUTE;
      return minutes < DOSE_GAP ? [{ first, second, minutes }] : [];
    }),
  );
}

const outsideTable = (visits: readonly FiguresVisit[]): ReportTable => ({
  key: "outside_window",
  title: "Outside the start window",
  columns: [
    {
      key: "when",
      label: "Planned",
      link: { of: "visit", id: "visit_id" },
      exact: { key: "start_time", kind: "datetime" },
    },
    { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
    { key: "wished", label: "Wished", exact: { key: "wished_start", kind: "datetime" } },
    { key: "minutes_off", label: "Off by", unit: "minutes" },
  ],
  rows: visits.map((visit) => ({
    visit_id: visit.id,
    when: formatLocal(visit.startTime),
    start_time: visit.startTime,
    patient_id: visit.patientId,
    patient_name: visit.patientName,
    wished: visit.wished ? formatLocal(visit.wished.best) : null,
    wished_start: visit.wished?.best ?? null,
    minutes_off: offBy(visit),
  })),
});

const gapsTable = (pairs: readonly Pair[]): ReportTable => ({
  key: "dose_gaps",
  title: "Visits with medication less than 4 hours apart",
  columns: [
    { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
    {
      key: "first",
      label: "First",
      link: { of: "visit", id: "first_visit_id" },
      exact: { key: "first_start", kind: "datetime" },
    },
    {
      key: "second",
      label: "Second",
      link: { of: "visit", id: "visit_id" },
      exact: { key: "second_start", kind: "datetime" },
    },
    { key: "minutes", label: "Apart", unit: "minutes" },
  ],
  rows: pairs.map(({ first, second, minutes }) => ({
    patient_id: second.patientId,
    patient_name: second.patientName,
    first_visit_id: first.id,
    visit_id: second.id,
    first: formatLocal(first.startTime),
    first_start: first.startTime,
    second: formatLocal(second.startTime),
    second_start: second.startTime,
    minutes,
  })),
});
