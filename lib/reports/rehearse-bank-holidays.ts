import type { BankHolidayBehaviour } from "@/lib/domain/care-package/regular-visit";
import { addDays, type CivilDate, formatDate, formatLocal } from "@/lib/domain/time";
import {
  carersInWords,
  isUncovered,
  type Rehearsal,
  type RehearsedVisit,
  UNCOVERED_HOW,
  visitColumns,
  visitIdsOf,
} from "./rehearsal";
import type { Figure, ReportRow, ReportTable } from "./report";

/** A bank holiday and the visits of its day. */
export interface RehearsedHoliday {
  date: CivilDate;
  name: string;
  /** What takes place. */
  visits: readonly RehearsedVisit[];
  /** Of these, those that only take place because the day is treated as a Sunday. */
  added: readonly RehearsedVisit[];
  /** What would take place on that weekday and does not, as on a bank holiday. */
  dropped: readonly DroppedVisit[];
}

/** A regular visit that a bank holiday leaves out. */
export interface DroppedVisit extends Pick<RehearsedVisit, "occurrence" | "patientName"> {
  rule: BankHolidayBehaviour;
}

/** What the next bank holidays do to the visits of confirmed care packages. */
export function rehearseBankHolidays(
  holidays: readonly RehearsedHoliday[],
  nation: string,
  today: CivilDate,
): Rehearsal {
  const first = holidays[0]?.date ?? today;
  const last = holidays.at(-1)?.date ?? today;
  return {
    rehearsal: "bank-holidays",
    employee_id: null,
    title: `Bank holidays of ${nation}`,
    about:
      "What takes place on the next bank holidays by the rule of each regular visit: as usual, as on a Sunday, or not at all.",
    from: first,
    until: addDays(last, 1),
    figures: figuresOf(holidays),
    chart: null,
    tables: [daysTable(holidays), changesTable(holidays), uncoveredTable(holidays)],
  };
}

function figuresOf(holidays: readonly RehearsedHoliday[]): Figure[] {
  const visits = holidays.flatMap((one) => one.visits);
  const dropped = holidays.flatMap((one) => one.dropped);
  const uncovered = visits.filter(isUncovered);
  const count = (key: string, label: string, value: number, how: string): Figure => ({
    ...{ key, label, value, unit: "count", how },
  });
  return [
    count(
      "visits",
      "Visits",
      visits.length,
      "Visits that confirmed care packages of active patients ask for on these days, by the rule of each for bank holidays.",
    ),
    count(
      "dropped",
      "Do not take place",
      dropped.length,
      "Visits that would take place on that weekday and do not on a bank holiday.",
    ),
    count(
      "dropped_medication",
      "Of these with medication",
      dropped.filter(({ occurrence }) => occurrence.services.includes("medicine")).length,
      "Visits that do not take place and whose services include medication. Check with the family who gives it on these days.",
    ),
    count(
      "added",
      "Added, as on a Sunday",
      holidays.flatMap((one) => one.added).length,
      "Visits that take place on a Sunday, not on that weekday, and whose rule is as on a Sunday.",
    ),
    {
      ...count("uncovered", "Uncovered", uncovered.length, UNCOVERED_HOW),
      ids: visitIdsOf(uncovered),
    },
  ];
}

const daysTable = (holidays: readonly RehearsedHoliday[]): ReportTable => ({
  key: "days",
  title: "Bank holidays",
  columns: [
    { key: "day", label: "Day", exact: { key: "date", kind: "date" } },
    { key: "name", label: "Bank holiday" },
    { key: "visits", label: "Visits", unit: "count" },
    { key: "dropped", label: "Do not take place", unit: "count" },
    { key: "added", label: "Added", unit: "count" },
    { key: "uncovered", label: "Uncovered", unit: "count" },
  ],
  rows: holidays.map(({ date, name, visits, dropped, added }) => ({
    day: formatDate(date),
    date,
    name,
    visits: visits.length,
    dropped: dropped.length,
    added: added.length,
    uncovered: visits.filter(isUncovered).length,
  })),
});

const changesTable = (holidays: readonly RehearsedHoliday[]): ReportTable => ({
  key: "changes",
  title: "Visits that do not take place, or are added",
  columns: [
    ...visitColumns("wished_start"),
    { key: "change", label: "What changes" },
    { key: "carers", label: "Carers" },
  ],
  rows: holidays.flatMap(({ dropped, added }) => [
    ...dropped.map((one) => ({
      ...rowOf(one, null),
      change:
        one.rule === "none" ? "Not on bank holidays" : "As on a Sunday, on which it does not take place",
      carers: null,
    })),
    ...added.map((one) => ({
      ...rowOf(one, one.visitId),
      change: "Added, as on a Sunday",
      carers: carersInWords(one),
    })),
  ]),
});

const uncoveredTable = (holidays: readonly RehearsedHoliday[]): ReportTable => ({
  key: "uncovered",
  title: "Uncovered visits",
  columns: [
    ...visitColumns("wished_start"),
    { key: "carers", label: "Carers" },
    { key: "reason", label: "Why uncovered" },
  ],
  rows: holidays
    .flatMap(({ visits }) => visits.filter(isUncovered))
    .map((one) => ({ ...rowOf(one, one.visitId), carers: carersInWords(one), reason: one.reason })),
});

const rowOf = (
  { occurrence, patientName }: Pick<RehearsedVisit, "occurrence" | "patientName">,
  visitId: number | null,
): ReportRow => ({
  visit_id: visitId,
  when: formatLocal(occurrence.wishedStart),
  wished_start: occurrence.wishedStart,
  patient_id: occurrence.patientId,
  patient_name: patientName,
  visit: occurrence.name,
});
