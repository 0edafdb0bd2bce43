import { type CivilDate, daysTouched, fromEarlierDay } from "@/lib/domain/time";
import { type AbsencesDuring, absencesNow } from "@/lib/services/absences-during";
import { type RotaEntry, rotaList } from "@/lib/services/rota/rota-list";
import { runDates } from "@/lib/services/rota/run-date";
import { filterOf, type RotaQuery } from "./rota-query";
import type { RotaRow } from "./rota-row";

/** From visits with their assignments to their rows. */
export function rowsOf(entries: readonly RotaEntry[]): RotaRow[] {
  const runDateOf = runDates();
  const absencesDuring = absencesNow();
  return entries.map((entry) => rowOf(entry, runDateOf, absencesDuring));
}

function rowOf(
  entry: RotaEntry,
  runDateOf: ReturnType<typeof runDates>,
  absencesDuring: AbsencesDuring,
): RotaRow {
  const { visit, patient_name, assignments, state, lacking } = entry;
  return {
    visit: visit.id,
    start: visit.start_time,
    end: visit.end_time,
    from: entry.from_earlier_day,
    minutes: visit.duration,
    patientId: visit.patient_id,
    patientName: patient_name,
    services: visit.service_types,
    carers: assignments.map((one) => ({
      id: one.employee_id,
      name: one.employee_name,
      run: runDateOf(one.employee_id, visit.start_time),
      travel: one.travel_known ? one.travel_time : null,
      off: absencesDuring(one.employee_id, visit.start_time, visit.end_time)[0]?.kind ?? null,
      override:
        one.override_reason === null
          ? null
          : { reason: one.override_reason, rules: one.overridden.map(({ rule }) => rule) },
    })),
    state,
    lacking,
    reasons: visit.unassigned_reasons,
  };
}

/** The rows of a part of the rota. */
export interface RotaRows {
  /** Those that lack a carer, whichever carer or state is asked for: they are to be seen until they are covered. */
  unassigned: RotaRow[];
  others: RotaRow[];
}

/** What the address asks for, unassigned visits apart. */
export function rotaRows(query: RotaQuery): RotaRows {
  const filter = filterOf(query);
  const asked = rotaList(filter);
  const isWhole = filter.employeeId === undefined && filter.state === undefined;
  const isUnassigned = ({ state }: RotaEntry) => state === "unassigned";
  const unassigned = isWhole
    ? asked.filter(isUnassigned)
    : rotaList({ ...filter, employeeId: undefined, state: "unassigned" });
  return { unassigned: rowsOf(unassigned), others: rowsOf(asked.filter((entry) => !isUnassigned(entry))) };
}

/** Rows by each day that they touch, those from an earlier day first and marked as such. */
export function byDay(rows: readonly RotaRow[]): Map<CivilDate, RotaRow[]> {
  const days = new Map<CivilDate, RotaRow[]>();
  for (const row of rows) {
    for (const day of daysTouched(row.start, row.end)) {
      const shown = { ...row, from: fromEarlierDay(row.start, day) };
      const known = days.get(day);
      if (known) known.push(shown);
      else days.set(day, [shown]);
    }
  }
  return days;
}

/** How many rows of a day count on it: those that start on it. */
export const countedOn = (rows: readonly RotaRow[]): number =>
  rows.filter(({ from }) => from === null).length;
