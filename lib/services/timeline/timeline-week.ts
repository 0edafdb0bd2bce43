import { getConfig, now } from "@/lib/config";
import { newestEntryId } from "@/lib/db/operations-log";
import { read } from "@/lib/db/transaction";
import type { AbsenceKind } from "@/lib/domain/absence";
import { availabilityOn } from "@/lib/domain/availability/availability-on";
import type { Employee } from "@/lib/domain/employee";
import { weekOfWork } from "@/lib/domain/run";
import { addDays, at, type CivilDate, dateOf, type LocalDateTime, localAt } from "@/lib/domain/time";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { workWindow } from "../rota/run-date";
import { currentTravel } from "../travel/current-travel";
import { areaOf, type TimelineCarer } from "./timeline-day";
import { minutesFrom } from "./timeline-legs";

/** What a carer does on one day of a week. A visit over midnight counts on the day on which it starts. */
export interface WeekDay {
  visits: number;
  /** Minutes of visits. */
  minutes: number;
  /** Minutes that the carer can work; null when nothing is recorded. */
  available: number | null;
  /** An absence that touches the day. */
  absence: AbsenceKind | null;
}

/** A carer's week, Monday to Sunday. */
export interface WeekCarer extends TimelineCarer {
  days: WeekDay[];
}

/** A week of all carers. */
export interface TimelineWeek {
  monday: CivilDate;
  now: LocalDateTime;
  /** The last entry of the log that this takes in. */
  logEntry: number;
  carers: WeekCarer[];
  /** By day: visits, those of them that need a carer, and the minutes of all. */
  days: { day: CivilDate; visits: number; uncovered: number; minutes: number }[];
}

const MOST_VISITS = 40_000;

/** The week from a Monday on: what each active carer does on each day, and what is uncovered. */
export function timelineWeek(monday: CivilDate): TimelineWeek {
  const logEntry = read(newestEntryId);
  const roster = currentRoster();
  const until = at(addDays(monday, 7), "00:00");
  const visits = roster.rota
    .visitsBetween(at(monday, "00:00"), until, MOST_VISITS)
    .filter(({ cancelledAt }) => cancelledAt === null);
  const assignments = roster.rota.assignmentsByVisit(visits);
  const isUncovered = (id: number, needed: number) =>
    (assignments.get(id) ?? []).filter(({ cancelledAt }) => cancelledAt === null).length < needed;
  const daysOfWeek = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  return {
    monday,
    now: localAt(now(), getConfig().timeZone),
    logEntry,
    carers: roster.listed.employees
      .filter(({ status }) => status === "Active")
      .map((employee) => carerIn(monday, daysOfWeek, employee, roster)),
    days: daysOfWeek.map((day) => {
      const own = visits.filter(({ startTime }) => dateOf(startTime) === day);
      return {
        day,
        visits: own.length,
        uncovered: own.filter(({ id, carersNeeded }) => isUncovered(id, carersNeeded)).length,
        minutes: own.reduce((sum, { duration }) => sum + duration, 0),
      };
    }),
  };
}

function carerIn(monday: CivilDate, days: CivilDate[], employee: Employee, roster: Roster): WeekCarer {
  const availability = roster.availabilityOf(employee);
  const bookings = roster.rota.bookingsOf(employee.employeeId, ...workWindow(monday));
  const facts = { employee, availability, bookings, travel: currentTravel(), zone: getConfig().timeZone };
  const absences = roster.absencesOf(employee.employeeId);
  const shown = days.map((day): WeekDay => {
    const own = bookings.filter(({ startTime }) => dateOf(startTime) === day);
    const spans = availabilityOn(availability, day);
    return {
      visits: own.length,
      minutes: own.reduce((sum, { duration }) => sum + duration, 0),
      available:
        spans?.reduce((sum, { from, until }) => sum + minutesFrom(day, until) - minutesFrom(day, from), 0) ??
        null,
      absence:
        absences.find(({ from, until }) => from < at(addDays(day, 1), "00:00") && until > at(day, "00:00"))
          ?.kind ?? null,
    };
  });
  const { contractedHours } = availability;
  return {
    id: employee.employeeId,
    name: employee.name,
    role: employee.qualification,
    area: areaOf(employee.postcode),
    // Of the week as a whole: nothing recorded, or no day at all on which the carer can work.
    available: shown.every(({ available }) => available === null)
      ? null
      : shown.some(({ available, visits }) => (available ?? 0) > 0 || visits > 0)
        ? [{ from: 0, until: 7 * 24 * 60 }]
        : [],
    absences: [],
    legs: [],
    bookedInWeek: weekOfWork(monday, facts).visitTime,
    contracted: contractedHours === null ? null : Math.round(contractedHours * 60),
    days: shown,
  };
}
