import type { PaySettings } from "@/lib/domain/pay";
import {
  type Call,
  callsOf,
  differencesTable,
  LATE,
  SHORT_SHARE,
  SUMS_COLUMNS,
  sumsOf,
  sumsRow,
} from "./actual-times";
import { type CarerHours, carerHours } from "./carer-hours";
import type { Facts } from "./facts";
import { sumOf } from "./group";
import {
  type Figure,
  hoursOf,
  type Report,
  type ReportColumn,
  type ReportRow,
  type ReportTable,
  rounded,
} from "./report";

/** Pounds an hour; null of no time. */
const perHour = (pounds: number | null, minutes: number): number | null =>
  pounds === null || minutes === 0 ? null : rounded((pounds / minutes) * 60);

/** The hours of each carer against the contract, and their pay against the minimum wage. */
export function hoursReport(facts: Facts, pay: PaySettings): Report {
  const calls = callsOf(facts);
  const carers = carerHours(facts, pay, calls);
  const isImported = calls.some(({ assignment }) => assignment.actual !== null);
  return {
    report: "hours",
    title: "Hours and pay",
    about:
      "What each carer works: by the actual times where they were imported, else as the rota is planned. Travel between visits is working time; travel from and to home is not. Whether a carer is paid enough is compared over the whole period.",
    from: facts.from,
    until: facts.until,
    figures: [...figuresOf(carers), ...(isImported ? actualFigures(calls) : [])],
    chart: {
      title: "Working time by carer",
      by: "Carer",
      unit: "hours",
      series: [
        { key: "visits", label: "Visits", tone: "good" },
        { key: "travel", label: "Travel between visits", tone: "note" },
      ],
      bars: [...carers]
        .sort((a, b) => b.workingTime - a.workingTime)
        .slice(0, MOST_BARS)
        .map(({ employee, visitTime, travelTime }) => ({
          label: employee.name,
          values: { visits: hoursOf(visitTime), travel: hoursOf(travelTime) },
        })),
    },
    tables: [
      { key: "carers", title: "By carer", columns: COLUMNS, rows: carers.map(rowOf) },
      ...(isImported ? actualTables(carers, calls) : []),
    ],
  };
}

function actualFigures(calls: readonly Call[]): Figure[] {
  const { planned, actual } = sumsOf(calls);
  const idsOf = (isOne: (call: Call) => boolean) => {
    const ids = [...new Set(calls.filter(isOne).map(({ visit }) => visit.id))];
    return { value: calls.filter(isOne).length, unit: "count" as const, ids: { of: "visit" as const, ids } };
  };
  return [
    {
      key: "actual_hours",
      label: "Actual visit hours",
      value: hoursOf(actual),
      unit: "hours",
      how: "Log-in to log-out of the visits for which both were imported.",
    },
    {
      key: "actual_difference_hours",
      label: "Actual less planned",
      value: hoursOf(actual - planned),
      unit: "hours",
      how: "Of the same visits.",
    },
    {
      key: "late_starts",
      label: "Late starts",
      ...idsOf(({ isLate }) => isLate),
      how: `Log-ins more than ${LATE} min after the planned start.`,
    },
    {
      key: "short_visits",
      label: "Shorter than planned",
      ...idsOf(({ isShort }) => isShort),
      how: `Visits that lasted less than ${SHORT_SHARE * 100}% of the planned length.`,
    },
    {
      key: "no_record",
      label: "No record",
      ...idsOf(({ isMissing }) => isMissing),
      how: "Visits before today for which neither log-in nor log-out was imported.",
    },
  ];
}

const actualTables = (carers: readonly CarerHours[], calls: readonly Call[]): ReportTable[] => [
  {
    key: "actual",
    title: "Actual against planned, by carer",
    columns: [...COLUMNS.slice(0, 1), ...SUMS_COLUMNS],
    rows: carers.map(({ employee, calls: sums }) => ({
      employee_id: employee.employeeId,
      employee_name: employee.name,
      ...sumsRow(sums),
    })),
  },
  differencesTable(calls),
];

/** The table of the carers with what payroll compares: the same columns whether times were imported or not. */
export const payrollTable = ({ tables }: Report): ReportTable => {
  const [table] = tables as [ReportTable];
  return { ...table, columns: [...table.columns, ...SUMS_COLUMNS] };
};

/** More are not told apart; the table has all of them. */
const MOST_BARS = 40;

function figuresOf(carers: readonly CarerHours[]): Figure[] {
  const sum = (minutes: (one: CarerHours) => number) => hoursOf(sumOf(carers, minutes));
  const below = carers.filter(isBelow);
  return [
    {
      key: "visit_hours",
      label: "Visit hours",
      value: sum((one) => one.visitTime),
      unit: "hours",
      how: "Log-in to log-out where both were imported, else the planned length of each visit, for each carer assigned; what overlaps is counted once a carer.",
    },
    {
      key: "travel_hours",
      label: "Travel between visits",
      value: sum((one) => one.travelTime),
      unit: "hours",
      how: "Estimated time from visit to visit of a working day, at most the gap between them. Travel that is not known is not counted.",
    },
    {
      key: "working_hours",
      label: "Working time",
      value: sum((one) => one.workingTime),
      unit: "hours",
      how: "Visits and travel between them, by the actual times where both were imported.",
    },
    {
      key: "unsocial_hours",
      label: "Unsocial hours",
      value: sum((one) => one.unsocialTime),
      unit: "hours",
      how: "Visit time in the evening and at night, on Saturdays, Sundays and bank holidays, as the pay settings say; each minute once.",
    },
    {
      key: "miles",
      label: "Miles between visits",
      value: rounded(sumOf(carers, ({ miles }) => miles)),
      unit: "miles",
      how: "Estimated road miles from visit to visit of the carers who drive.",
    },
    {
      key: "below_minimum_wage",
      label: "Below the minimum wage",
      value: carers.some(({ pay }) => pay !== null) ? below.length : null,
      unit: "count",
      how: "Carers whose pay by the rates recorded is less than the National Living Wage of each day for their working time. Ages are not looked at. Source: GOV.UK.",
      ids: { of: "employee", ids: below.map(({ employee }) => employee.employeeId) },
    },
  ];
}

const isBelow = ({ pay, minimumPay }: CarerHours): boolean =>
  pay !== null && minimumPay !== null && rounded(pay) < rounded(minimumPay);

const COLUMNS: ReportColumn[] = [
  { key: "employee_name", label: "Carer", link: { of: "employee", id: "employee_id" } },
  {
    key: "visits",
    label: "Visits",
    unit: "count",
    how: "Visits that start in the period and that the carer is assigned to; a double-up counts for both carers.",
  },
  { key: "visit_hours", label: "Visit hours", unit: "hours" },
  { key: "travel_hours", label: "Travel", unit: "hours" },
  { key: "working_hours", label: "Working time", unit: "hours" },
  {
    key: "contracted_hours",
    label: "Contracted",
    unit: "hours",
    how: "Contracted hours a week by the carer's availability, times the days of the period divided by 7.",
  },
  {
    key: "difference_hours",
    label: "Over or under",
    unit: "hours",
    how: "Working time less the contracted hours; a minus sign means under.",
  },
  { key: "unsocial_hours", label: "Unsocial", unit: "hours" },
  {
    key: "waiting_hours",
    label: "Waiting",
    unit: "hours",
    how: "Gaps between visits of a working day that are not travel. Not in the working time.",
  },
  {
    key: "home_travel_hours",
    label: "From and to home",
    unit: "hours",
    how: "Estimated travel to the first visit and from the last visit of each working day. Not in the working time.",
  },
  { key: "miles", label: "Miles between visits", unit: "miles" },
  {
    key: "home_miles",
    label: "Miles from and to home",
    unit: "miles",
    how: "Estimated road miles of this travel, of the carers who drive.",
  },
  {
    key: "unknown_ways",
    label: "Travel not known",
    unit: "count",
    how: "Journeys between visits for which a postcode is missing or not known; their time is not counted.",
  },
  {
    key: "effective_rate",
    label: "Effective rate an hour",
    unit: "pounds",
    how: "Pay by the recorded rates for visits and travel, divided by the working time. Empty where no rate is recorded or pay is not shown to you.",
  },
  {
    key: "minimum_rate",
    label: "Minimum an hour",
    unit: "pounds",
    how: "National Living Wage of each day for the working time of that day, divided by the working time.",
  },
  {
    key: "least_visit_rate",
    label: "Least rate for visits",
    unit: "pounds",
    how: "What an hour of visits has to be paid at the least where travel is not paid apart: the minimum for the working time, divided by the visit hours.",
  },
  {
    key: "pay_check",
    label: "Minimum wage",
    how: "Whether the pay of the period by the recorded rates is at least the minimum for the working time.",
  },
];

/** A row of the report and of the file for payroll. */
export const rowOf = (one: CarerHours): ReportRow => ({
  employee_id: one.employee.employeeId,
  employee_name: one.employee.name,
  visits: one.visits,
  visit_hours: hoursOf(one.visitTime),
  travel_hours: hoursOf(one.travelTime),
  working_hours: hoursOf(one.workingTime),
  contracted_hours: one.contractedTime === null ? null : hoursOf(one.contractedTime),
  difference_hours: one.contractedTime === null ? null : hoursOf(one.workingTime - one.contractedTime),
  unsocial_hours: hoursOf(one.unsocialTime),
  waiting_hours: hoursOf(one.waitingTime),
  home_travel_hours: hoursOf(one.firstLegs + one.lastLegs),
  miles: rounded(one.miles),
  home_miles: rounded(one.homeMiles),
  unknown_ways: one.unknownWays,
  effective_rate: perHour(one.pay, one.workingTime),
  minimum_rate: perHour(one.minimumPay, one.workingTime),
  /** What an hour of visits has to be paid at the least when travel is not paid apart. */
  least_visit_rate: perHour(one.minimumPay, one.visitTime),
  pay_check: one.pay === null ? "No rate recorded" : isBelow(one) ? "Below" : "Met",
  ...sumsRow(one.calls),
});
