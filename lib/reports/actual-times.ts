import { farFromPlan } from "@/lib/domain/actual-times/far-from-plan";
import { dateOf, formatLocal, minutesBetween, timeOf } from "@/lib/domain/time";
import { type Facts, type FiguresAssignment, type FiguresVisit, visitsIn } from "./facts";
import { sumOf } from "./group";
import { hoursOf, type ReportColumn, type ReportRow, type ReportTable } from "./report";

/** Minutes after the planned start from which a start is late. */
export const LATE = 15;
/** A visit that keeps less than this part of its planned length is short. */
export const SHORT_SHARE = 0.8;

/** One carer's part of a visit, planned against recorded. */
export interface Call {
  visit: FiguresVisit;
  assignment: FiguresAssignment;
  /** Log-in to log-out; null unless both are recorded. */
  minutes: number | null;
  /** After the planned start; negative before it. Null without a log-in. */
  late: number | null;
  isLate: boolean;
  isShort: boolean;
  /** The log-in or log-out is hours from the plan. */
  isFar: boolean;
  /** Over, of a period with imported times, and without any. */
  isMissing: boolean;
}

/** The parts of the visits of a period, in the order of their starts. Nothing is missing where nothing was imported. */
export function callsOf(facts: Facts): Call[] {
  const visits = visitsIn(facts);
  const isImported = visits.some(({ assignments }) => assignments.some(({ actual }) => actual !== null));
  return visits.flatMap((visit) =>
    visit.assignments.map((assignment): Call => {
      const { actual } = assignment;
      const minutes = actual?.minutes ?? null;
      const start = actual?.start ?? null;
      const late = start === null ? null : minutesBetween(visit.startTime, start, facts.zone);
      return {
        visit,
        assignment,
        minutes,
        late,
        isLate: late !== null && late > LATE,
        isShort: minutes !== null && minutes < visit.duration * SHORT_SHARE,
        isFar: actual !== null && farFromPlan(actual, visit).length > 0,
        isMissing: isImported && actual === null && dateOf(visit.startTime) < facts.today,
      };
    }),
  );
}

/** What the calls of one carer, or of all, come to. Times in minutes, those of calls with both times. */
export interface CallSums {
  recorded: number;
  planned: number;
  actual: number;
  late: number;
  short: number;
  missing: number;
}

export function sumsOf(calls: readonly Call[]): CallSums {
  const recorded = calls.filter(({ minutes }) => minutes !== null);
  return {
    recorded: recorded.length,
    planned: sumOf(recorded, ({ visit }) => visit.duration),
    actual: sumOf(recorded, ({ minutes }) => minutes ?? 0),
    late: calls.filter(({ isLate }) => isLate).length,
    short: calls.filter(({ isShort }) => isShort).length,
    missing: calls.filter(({ isMissing }) => isMissing).length,
  };
}

/** The columns of {@link sumsRow}. */
export const SUMS_COLUMNS: ReportColumn[] = [
  {
    key: "recorded_visits",
    label: "Visits with both times",
    unit: "count",
    how: "Visits for which log-in and log-out were imported.",
  },
  {
    key: "recorded_planned_hours",
    label: "Planned for these",
    unit: "hours",
    how: "Planned length of the visits with both times.",
  },
  {
    key: "actual_hours",
    label: "Actual",
    unit: "hours",
    how: "Log-in to log-out of the visits with both times.",
  },
  {
    key: "actual_difference_hours",
    label: "Actual less planned",
    unit: "hours",
    how: "Of the visits with both times; a minus sign means shorter than planned.",
  },
  {
    key: "late_starts",
    label: "Late starts",
    unit: "count",
    how: `Log-ins more than ${LATE} min after the planned start.`,
  },
  {
    key: "short_visits",
    label: "Shorter than planned",
    unit: "count",
    how: `Visits that lasted less than ${SHORT_SHARE * 100}% of the planned length.`,
  },
  {
    key: "no_record",
    label: "No record",
    unit: "count",
    how: "Visits before today for which neither log-in nor log-out was imported.",
  },
];

export const sumsRow = ({ recorded, planned, actual, late, short, missing }: CallSums): ReportRow => ({
  recorded_visits: recorded,
  recorded_planned_hours: hoursOf(planned),
  actual_hours: hoursOf(actual),
  actual_difference_hours: hoursOf(actual - planned),
  late_starts: late,
  short_visits: short,
  no_record: missing,
});

/** In what way a call is not as planned; null for one that is. */
export function differenceOf({
  assignment: { actual },
  isLate,
  isShort,
  isFar,
  isMissing,
}: Call): string | null {
  const said = [
    isMissing ? "No record" : null,
    actual !== null && actual.start === null ? "No log-in" : null,
    actual !== null && actual.end === null ? "No log-out" : null,
    isLate ? "Late start" : null,
    isShort ? "Short visit" : null,
    isFar ? "More than 4 h from the plan" : null,
  ].filter((one) => one !== null);
  return said.length === 0 ? null : said.join(", ");
}

/** The visits that were not given as planned: late, short, hours from the plan, or without a record. */
export const differencesTable = (calls: readonly Call[]): ReportTable => ({
  key: "differences",
  title: "Visits that differ from the plan",
  columns: [
    {
      key: "when",
      label: "Planned",
      link: { of: "visit", id: "visit_id" },
      exact: { key: "start_time", kind: "datetime" },
    },
    { key: "employee_name", label: "Carer", link: { of: "employee", id: "employee_id" } },
    { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
    { key: "difference", label: "Difference" },
    { key: "actual_start", label: "Log-in", exact: { key: "log_in", kind: "datetime" } },
    { key: "actual_end", label: "Log-out", exact: { key: "log_out", kind: "datetime" } },
    { key: "planned_minutes", label: "Planned length", unit: "minutes" },
    { key: "actual_minutes", label: "Actual length", unit: "minutes" },
    { key: "late_minutes", label: "Start after plan", unit: "minutes" },
  ],
  rows: calls.flatMap((call) => {
    const difference = differenceOf(call);
    return difference === null ? [] : [{ ...callRow(call), difference }];
  }),
});

/** The clock time, with the day where it is another than that of the visit. */
const inWords = (local: string | null, { startTime }: FiguresVisit): string | null =>
  local === null ? null : dateOf(local) === dateOf(startTime) ? timeOf(local) : formatLocal(local);

function callRow({ visit, assignment, minutes, late }: Call): ReportRow {
  return {
    visit_id: visit.id,
    assignment_id: assignment.id,
    when: formatLocal(visit.startTime),
    start_time: visit.startTime,
    employee_id: assignment.employeeId,
    employee_name: assignment.employeeName,
    patient_id: visit.patientId,
    patient_name: visit.patientName,
    actual_start: inWords(assignment.actual?.start ?? null, visit),
    actual_end: inWords(assignment.actual?.end ?? null, visit),
    log_in: assignment.actual?.start ?? null,
    log_out: assignment.actual?.end ?? null,
    planned_minutes: visit.duration,
    actual_minutes: minutes,
    late_minutes: late,
  };
}
