import { getConfig } from "@/lib/config";
import { type ActualTimesRow, readActualTimes } from "@/lib/db/actual-times";
import { type PlannedAssignmentRow, type PlannedVisitRow, readPlannedVisits } from "@/lib/db/planned-visits";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { nationFrom } from "@/lib/domain/care-package/nation";
import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import type { Service } from "@/lib/domain/service";
import { addDays, at, dateOf, intervalOf } from "@/lib/domain/time";
import { roadMiles } from "@/lib/domain/travel";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { DAYS_AFTER, type Facts, type FiguresVisit } from "@/lib/reports/facts";
import { groupBy } from "@/lib/reports/group";
import { bankHolidayDates } from "../care-package/need-settings";
import type { Period } from "../exports/period";
import { presentTime } from "../present-time";
import { currentTravel } from "../travel/current-travel";

/** The rows of a period of one moment, from `daysBefore` days before it on. */
export function periodFacts({ from, until }: Period, daysBefore: number): Facts {
  const roster = currentRoster();
  const { timeZone: zone } = getConfig();
  const span = { from: addDays(from, -daysBefore), until: addDays(until, DAYS_AFTER) };
  const rows = readPlannedVisits(at(span.from, "00:00"), at(span.until, "00:00"));
  const assignments = groupBy(rows.assignments, ({ visitId }) => String(visitId));
  const lines = linesById(roster);
  const actual = new Map(
    readActualTimes(at(span.from, "00:00"), at(span.until, "00:00")).map((row) => [row.assignmentId, row]),
  );
  return {
    from,
    until,
    today: dateOf(presentTime().local),
    zone,
    nation: nationFrom(roster.settings),
    visits: rows.visits.map((visit) =>
      figuresVisit(visit, assignments.get(String(visit.id)) ?? [], { roster, lines, actual, zone }),
    ),
    employees: roster.employees,
    patients: roster.patients,
    absences: roster.absences,
    bankHolidays: bankHolidayDates(span.from, span.until, roster.settings),
    travel: currentTravel(),
    availabilityOf: (employee) => roster.availabilityOf(employee),
    milesBetween: rememberedMiles(),
    hasAgreedShortVisits: (patientId) => roster.preferencesOf(patientId).shortVisitsAgreed,
    regularCarersOf: (patientId) => regularCarersOf(patientId, roster),
  };
}

const linesById = (roster: Roster): ReadonlyMap<number, RegularVisit> =>
  new Map(roster.carePackages.flatMap(({ regularVisits }) => regularVisits.map((line) => [line.id, line])));

interface VisitSources {
  roster: Roster;
  lines: ReadonlyMap<number, RegularVisit>;
  /** By assignment. */
  actual: ReadonlyMap<number, ActualTimesRow>;
  zone: string;
}

function figuresVisit(
  visit: PlannedVisitRow,
  assignments: readonly PlannedAssignmentRow[],
  { roster, lines, actual, zone }: VisitSources,
): FiguresVisit {
  const { id, patientId, startTime, duration, carersNeeded } = visit;
  return {
    id,
    patientId,
    patientName: roster.patient(patientId)?.name ?? patientId,
    startTime,
    duration,
    interval: intervalOf(startTime, duration, zone),
    services: JSON.parse(visit.services) as Service[],
    carersNeeded,
    timeCritical: visit.timeCritical === 1,
    wished: wishedOf(visit, lines),
    assignments: assignments.map((one) => ({
      id: one.id,
      employeeId: one.employeeId,
      employeeName: one.employeeName,
      overrideReason: one.overrideReason,
      actual: actual.get(one.id) ?? null,
      overridden: one.overridden === null ? [] : (JSON.parse(one.overridden) ?? []),
    })),
  };
}

/** When the regular visit asks for it, what differs on that day included. */
function wishedOf(
  { regularVisitId, occurrenceDate }: PlannedVisitRow,
  lines: ReadonlyMap<number, RegularVisit>,
): FiguresVisit["wished"] {
  const line = regularVisitId === null ? undefined : lines.get(regularVisitId);
  if (!line || occurrenceDate === null) return null;
  const exception = line.exceptions.find(({ date }) => date === occurrenceDate);
  const terms = { ...line, ...(exception && !exception.cancelled ? exception.changes : {}) };
  return {
    earliest: at(occurrenceDate, terms.earliestStart),
    best: at(occurrenceDate, terms.wishedStart),
    latest: at(occurrenceDate, terms.latestStart),
  };
}

function regularCarersOf(patientId: string, roster: Roster): ReadonlySet<string> {
  const lines = roster.carePackageOf(patientId)?.regularVisits ?? [];
  return new Set(lines.flatMap(({ regularCarers }) => regularCarers.map((id) => id.toLowerCase())));
}

/** The same few ways come again and again. */
function rememberedMiles(): Facts["milesBetween"] {
  const known = new Map<string, number | null>();
  return (from, to) => {
    const key = `${from}>${to}`;
    const miles = known.get(key);
    if (miles !== undefined) return miles;
    const found = roadMiles(from, to, findPostcodePlace);
    known.set(key, found);
    return found;
  };
}
