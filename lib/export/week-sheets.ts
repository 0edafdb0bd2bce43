import { addDays, type CivilDate, dateOf, startOfWeek, timeOf, WEEKDAYS } from "@/lib/domain/time";
import type { ExportedVisit } from "./rota-tables";
import { type ExportColumn, type ExportTable, tableOf } from "./table";

/** What somebody has in one week: by weekday the lines of the cells. */
interface PersonWeek {
  id: string;
  name: string;
  monday: CivilDate;
  days: Map<CivilDate, string[]>;
  visits: number;
  minutes: number;
  /** Carers that are missing. */
  lacking: number;
}

/** A week on one row for each carer, to be read and printed: each day holds the run. */
export function carerWeeks(visits: readonly ExportedVisit[]): ExportTable {
  const weeks = new Map<string, PersonWeek>();
  for (const visit of byStart(visits)) {
    for (const { employeeId, employeeName } of visit.assignments) {
      const week = weekFor(weeks, { id: employeeId, name: employeeName }, visit);
      addLine(week, visit, visit.patientName);
      week.visits += 1;
      week.minutes += visit.duration;
    }
  }
  const columns: ExportColumn<PersonWeek>[] = [
    ...head("Carer"),
    ...dayColumns(),
    { header: "Visits", kind: "number", width: 8, value: ({ visits: count }) => count },
    { header: "Hours", kind: "decimal", width: 8, value: ({ minutes }) => minutes / 60 },
  ];
  return tableOf("By carer", columns, inOrder(weeks), true);
}

/** A week on one row for each patient: each day holds the times and who comes. */
export function patientWeeks(visits: readonly ExportedVisit[]): ExportTable {
  const weeks = new Map<string, PersonWeek>();
  for (const visit of byStart(visits)) {
    const week = weekFor(weeks, { id: visit.patientId, name: visit.patientName }, visit);
    const missing = visit.lacking === 1 ? "needs a carer" : `needs ${visit.lacking} carers`;
    const carers = [
      ...visit.assignments.map(({ employeeName }) => employeeName),
      ...(visit.lacking > 0 ? [missing] : []),
    ];
    addLine(week, visit, carers.join(", "));
    week.visits += 1;
    week.lacking += visit.lacking;
    week.minutes += visit.duration * visit.carersNeeded;
  }
  const columns: ExportColumn<PersonWeek>[] = [
    ...head("Patient"),
    ...dayColumns(),
    { header: "Visits", kind: "number", width: 8, value: ({ visits: count }) => count },
    { header: "Carers missing", kind: "number", width: 14, value: ({ lacking }) => lacking },
    { header: "Hours", kind: "decimal", width: 8, value: ({ minutes }) => minutes / 60 },
  ];
  return tableOf("By patient", columns, inOrder(weeks), true);
}

const byStart = (visits: readonly ExportedVisit[]) =>
  visits
    .filter(({ isCancelled }) => !isCancelled)
    .sort((a, b) => (a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : a.id - b.id));

const head = (who: string): ExportColumn<PersonWeek>[] => [
  { header: who, kind: "lines", width: 18, value: ({ name }) => name },
  { header: "ID", kind: "lines", width: 9, value: ({ id }) => id },
  { header: "Week from", kind: "date", width: 12, value: ({ monday }) => monday },
];

const dayColumns = (): ExportColumn<PersonWeek>[] =>
  WEEKDAYS.map((header, index) => ({
    header,
    kind: "lines",
    width: 25,
    value: ({ monday, days }) => days.get(addDays(monday, index))?.join("\n") ?? null,
  }));

function weekFor(
  weeks: Map<string, PersonWeek>,
  { id, name }: { id: string; name: string },
  { startTime }: ExportedVisit,
): PersonWeek {
  const monday = startOfWeek(dateOf(startTime));
  const key = `${id.toLowerCase()} ${monday}`;
  const week = weeks.get(key) ?? { id, name, monday, days: new Map(), visits: 0, minutes: 0, lacking: 0 };
  weeks.set(key, week);
  return week;
}

function addLine({ days }: PersonWeek, { startTime, endTime }: ExportedVisit, who: string): void {
  const day = dateOf(startTime);
  const lines = days.get(day) ?? [];
  lines.push(`${timeOf(startTime)}–${timeOf(endTime)} ${who}`);
  days.set(day, lines);
}

const inOrder = (weeks: ReadonlyMap<string, PersonWeek>): PersonWeek[] =>
  [...weeks.values()].sort(
    (a, b) => a.monday.localeCompare(b.monday) || a.name.localeCompare(b.name) || a.id.localeCompare(b.id),
  );
