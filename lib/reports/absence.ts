import {
  ABSENCE_KINDS,
  ABSENCE_LABELS,
  ABSENCE_WORDS,
  type Absence,
  type AbsenceKind,
} from "@/lib/domain/absence";
import { notCancelled } from "@/lib/domain/not-cancelled";
import {
  addDays,
  type CivilDate,
  daysTouched,
  formatDate,
  formatLocal,
  instantAtOrAfter,
  overlaps,
  startOfWeek,
} from "@/lib/domain/time";
import { daysIn, type Facts, type FiguresVisit, visitsIn } from "./facts";
import { groupBy, sumOf } from "./group";
import type { Report } from "./report";

interface AbsentDays {
  absence: Absence;
  /** Within the period. */
  days: CivilDate[];
}

/** Who was off, for how long, and what of the rota still lies in it. */
export function absenceReport(facts: Facts): Report {
  const period = new Set(daysIn(facts));
  const absent = notCancelled(facts.absences)
    .map((absence) => ({
      absence,
      days: daysTouched(absence.from, absence.until).filter((day) => period.has(day)),
    }))
    .filter(({ days }) => days.length > 0)
    .sort((a, b) => a.absence.from.localeCompare(b.absence.from));
  const inside = visitsInside(facts, absent);
  const daysOf = (kind: AbsenceKind) =>
    sumOf(
      absent.filter(({ absence }) => absence.kind === kind),
      ({ days }) => days.length,
    );
  return {
    report: "absence",
    title: "Absence",
    about: "Days on which carers are off, by reason, and visits that are still assigned to them.",
    from: facts.from,
    until: facts.until,
    figures: [
      {
        key: "carers",
        label: "Carers off",
        value: new Set(absent.map(({ absence }) => absence.employeeId.toLowerCase())).size,
        unit: "count",
        how: "Carers with an absence that touches the period and was not undone.",
        ids: { of: "employee", ids: [...new Set(absent.map(({ absence }) => absence.employeeId))] },
      },
      ...ABSENCE_KINDS.map((kind) => ({
        key: `days_${kind}`,
        label: `Days ${ABSENCE_WORDS[kind]}`,
        value: daysOf(kind),
        unit: "count" as const,
        how: "Calendar days of the period that such an absence touches, for each carer.",
      })),
      {
        key: "visits_inside",
        label: "Visits still assigned",
        value: inside.length,
        unit: "count",
        how: "Visits of the period assigned to a carer who is off at that time.",
        ids: { of: "visit", ids: inside.map(({ id }) => id) },
      },
    ],
    chart: chartOf(facts, absent),
    tables: [tableOf(facts, absent)],
  };
}

function visitsInside(facts: Facts, absent: readonly AbsentDays[]): FiguresVisit[] {
  const offs = groupBy(absent, ({ absence }) => absence.employeeId.toLowerCase());
  return visitsIn(facts).filter(({ assignments, interval }) =>
    assignments.some(({ employeeId }) =>
      (offs.get(employeeId.toLowerCase()) ?? []).some(({ absence }) =>
        overlaps(interval, {
          start: instantAtOrAfter(absence.from, facts.zone),
          end: instantAtOrAfter(absence.until, facts.zone),
        }),
      ),
    ),
  );
}

/** Days off by week: of a single week by day. */
function chartOf(facts: Facts, absent: readonly AbsentDays[]): Report["chart"] {
  const days = daysIn(facts);
  const isByDay = days.length <= 31;
  const keyOf = (day: CivilDate) => (isByDay ? day : startOfWeek(day));
  const keys = [...new Set(days.map(keyOf))];
  return {
    title: isByDay ? "Carers off by day" : "Days off by week",
    by: isByDay ? "Day" : "Week from",
    unit: "count",
    series: [
      { key: "sick", label: ABSENCE_LABELS.sick, tone: "bad" },
      { key: "leave", label: ABSENCE_LABELS.leave, tone: "note" },
      { key: "training", label: ABSENCE_LABELS.training, tone: "care" },
    ],
    bars: keys.map((date) => ({
      date,
      label: formatDate(date),
      values: Object.fromEntries(
        ABSENCE_KINDS.map((kind) => [
          kind,
          sumOf(
            absent.filter(({ absence }) => absence.kind === kind),
            (one) => one.days.filter((day) => keyOf(day) === date).length,
          ),
        ]),
      ),
    })),
  };
}

function tableOf(facts: Facts, absent: readonly AbsentDays[]): Report["tables"][number] {
  const names = new Map(facts.employees.map(({ employeeId, name }) => [employeeId.toLowerCase(), name]));
  return {
    key: "absences",
    title: "Absences",
    columns: [
      { key: "employee_name", label: "Carer", link: { of: "employee", id: "employee_id" } },
      { key: "kind", label: "Why" },
      { key: "from", label: "From", exact: { key: "from_time", kind: "datetime" } },
      { key: "until", label: "To", exact: { key: "until_time", kind: "datetime", label: "Back at" } },
      { key: "days", label: "Days in the period", unit: "count" },
    ],
    rows: absent.map(({ absence, days }) => ({
      employee_id: absence.employeeId,
      employee_name: names.get(absence.employeeId.toLowerCase()) ?? absence.employeeId,
      kind: ABSENCE_LABELS[absence.kind],
      from: momentOf(absence.from),
      from_time: absence.from,
      until_time: absence.until,
      until: absence.until.endsWith("T00:00")
        ? formatDate(addDays(absence.until.slice(0, 10), -1))
        : formatLocal(absence.until),
      days: days.length,
    })),
  };
}

const momentOf = (at: string) => (at.endsWith("T00:00") ? formatDate(at.slice(0, 10)) : formatLocal(at));
