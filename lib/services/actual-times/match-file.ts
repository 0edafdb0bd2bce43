import { readActualTimes } from "@/lib/db/actual-times";
import { readPlannedVisits } from "@/lib/db/planned-visits";
import { type MatchedRows, matchRows, type PlannedCall } from "@/lib/domain/actual-times/match-rows";
import { timesOfRow } from "@/lib/domain/actual-times/times-of-row";
import type { WrittenRow } from "@/lib/domain/actual-times/written-row";
import { addDays, at, type CivilDate, dateOf } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";
import { presentTime } from "../present-time";

/** Matches rows of a call-monitoring export with the assignments of the days that they name. */
export function matchFile(rows: readonly WrittenRow[], zone: string): MatchedRows {
  const roster = currentRoster();
  const stretches = stretchesOf(daysOf(rows, zone));
  const calls = stretches.flatMap(([from, until]) => callsBetween(from, until));
  const recorded = stretches.flatMap(([from, until]) =>
    readActualTimes(at(from, "00:00"), at(until, "00:00")),
  );
  return matchRows(rows, {
    employees: roster.employees.map(({ employeeId: id, name }) => ({ id, name })),
    patients: roster.patients.map(({ patientId: id, name }) => ({ id, name })),
    calls,
    recorded: new Map(
      recorded.map(({ assignmentId, start, end, minutes }) => [assignmentId, { start, end, minutes }]),
    ),
    now: presentTime().local,
    zone,
  });
}

/** The days that rows name, with the day before and after each. */
function daysOf(rows: readonly WrittenRow[], zone: string): CivilDate[] {
  const days = new Set<CivilDate>();
  for (const row of rows) {
    const times = timesOfRow(row, zone);
    if (times === null || "problem" in times) continue;
    for (const time of [times.plannedStart, times.start, times.end]) {
      if (time === null) continue;
      for (const offset of [-1, 0, 1]) days.add(addDays(dateOf(time), offset));
    }
  }
  return [...days].sort();
}

/** Days as stretches without a gap, the end not included: one wrong year in a file must not read all years between. */
function stretchesOf(days: readonly CivilDate[]): [CivilDate, CivilDate][] {
  const stretches: [CivilDate, CivilDate][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && last[1] === day) last[1] = addDays(day, 1);
    else stretches.push([day, addDays(day, 1)]);
  }
  return stretches;
}

function callsBetween(from: CivilDate, until: CivilDate): PlannedCall[] {
  const roster = currentRoster();
  const { visits, assignments } = readPlannedVisits(at(from, "00:00"), at(until, "00:00"));
  const visitsById = new Map(visits.map((visit) => [visit.id, visit]));
  return assignments.flatMap(({ id, visitId, employeeId, employeeName }): PlannedCall[] => {
    const visit = visitsById.get(visitId);
    if (!visit) return [];
    const { patientId, startTime, duration } = visit;
    const patientName = roster.patient(patientId)?.name ?? patientId;
    return [
      { assignmentId: id, visitId, employeeId, employeeName, patientId, patientName, startTime, duration },
    ];
  });
}
