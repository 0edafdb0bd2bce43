import type { UnassignedReason } from "@/lib/domain/assignment";
import { type CivilDate, daysTouched, fromEarlierDay, type LocalDateTime } from "@/lib/domain/time";
import { type RotaEntry, rotaList, type VisitStateName } from "@/lib/services/rota/rota-list";
import { runDateOf } from "@/lib/services/rota/run-date";
import { filterOf, type RotaQuery } from "./rota-query";

/** A carer of a visit, as a row shows one. */
export interface RowCarer {
  id: string;
  name: string;
  /** The day of the run to which the visit belongs. */
  run: CivilDate;
  /** Minutes to the patient as reckoned when it was booked; null when not known. */
  travel: number | null;
  /** Why a rule was passed, and the ids of the rules; null when none was. */
  override: { reason: string; rules: string[] } | null;
}

/** A visit as the lists of the rota show one: thousands of them go to the browser, so no more than that. */
export interface RotaRow {
  visit: number;
  start: LocalDateTime;
  end: LocalDateTime;
  /** `from Sun 22:00` on a later day than the one on which it starts; null on its own. */
  from: string | null;
  minutes: number;
  patientId: string;
  patientName: string;
  services: string[];
  carers: RowCarer[];
  state: VisitStateName;
  lacking: number;
  reasons: UnassignedReason[];
}

/** From a visit with its assignments to its row. */
export function rowOf(entry: RotaEntry): RotaRow {
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
  const unassigned = rotaList({ ...filter, employeeId: undefined, state: "unassigned" });
  const others = rotaList(filter).filter(({ state }) => state !== "unassigned");
  return { unassigned: unassigned.map(rowOf), others: others.map(rowOf) };
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
