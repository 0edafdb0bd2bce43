import { getConfig, now } from "@/lib/config";
import { newestEntryId } from "@/lib/db/operations-log";
import { read } from "@/lib/db/transaction";
import type { AbsenceKind } from "@/lib/domain/absence";
import type { StoredVisit } from "@/lib/domain/assignment";
import { availabilityOn } from "@/lib/domain/availability/availability-on";
import type { Employee } from "@/lib/domain/employee";
import type { CarersNeeded, Urgency, Window } from "@/lib/domain/request";
import { weekOfWork } from "@/lib/domain/run";
import type { Service } from "@/lib/domain/service";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  earliestReaching,
  fromEarlierDay,
  type LocalDateTime,
  localAt,
  plusMinutes,
  timeOf,
  weekdayOf,
} from "@/lib/domain/time";
import { parsePostcode } from "@/lib/domain/travel";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { workWindow } from "../rota/run-date";
import { currentTravel } from "../travel/current-travel";
import { MINUTES_OF_DAY, minutesFrom, type TimelineLeg, timelineLegs } from "./timeline-legs";

/** A stretch of a day in wall-clock minutes after its midnight: below 0 and above 1440 it reaches into other days. */
export interface TimelineSpan {
  from: number;
  until: number;
}

/** One carer as a row of the timeline. All times in minutes. */
export interface TimelineCarer {
  id: string;
  name: string;
  role: string | null;
  /** The district of the postcode, `NR2`; null when not recorded. */
  area: string | null;
  /** When the carer can work on the day; null when nothing is recorded, empty for a day off. */
  available: TimelineSpan[] | null;
  absences: (TimelineSpan & { id: number; kind: AbsenceKind })[];
  legs: TimelineLeg[];
  /** Visits of the week (Monday to Sunday), and what was agreed; null when not recorded. */
  bookedInWeek: number;
  contracted: number | null;
}

/** Who gives a visit. */
export interface TimelineAssignment {
  id: number;
  employeeId: string;
  employeeName: string;
  version: number;
  pinned: boolean;
  /** Whether a rule was passed with a reason. */
  isOverridden: boolean;
}

/** One visit that lies on the day, wholly or in part. */
export interface TimelineVisit extends TimelineSpan {
  id: number;
  version: number;
  patientId: string;
  patientName: string;
  area: string | null;
  services: Service[];
  start: LocalDateTime;
  /** Minutes of real time. */
  duration: number;
  carersNeeded: CarersNeeded;
  window: Window | null;
  isTimeCritical: boolean;
  urgency: Urgency;
  /** `from Sun 22:00`, `until Tue 06:00` where it reaches into another day. */
  earlier: string | null;
  later: string | null;
  carers: TimelineAssignment[];
}

/** A day as the timeline shows it. */
export interface TimelineDay {
  day: CivilDate;
  /** What time it is at the branch. */
  now: LocalDateTime;
  /** The last entry of the log that this takes in. */
  logEntry: number;
  carers: TimelineCarer[];
  visits: TimelineVisit[];
}

/** No more than the memory can draw; a branch of five hundred carers gives some three thousand a day. */
const MOST_VISITS = 20_000;

/** Everybody's day: all active carers and who else is booked, with every visit that lies on it. */
export function timelineDay(day: CivilDate): TimelineDay {
  const logEntry = read(newestEntryId);
  const roster = currentRoster();
  const visits = visitsOn(day, roster);
  const booked = new Set(visits.flatMap(({ carers }) => carers.map(({ employeeId }) => employeeId)));
  const carers = roster.employees
    .filter(({ employeeId, status, archivedAt }) =>
      status === "Active" && archivedAt === null ? true : booked.has(employeeId),
    )
    .map((employee) => carerOn(day, employee, roster));
  return { day, now: localAt(now(), getConfig().timeZone), logEntry, carers, visits };
}

function visitsOn(day: CivilDate, roster: Roster): TimelineVisit[] {
  const midnight = at(day, "00:00");
  const stored = roster.rota
    .visitsBetween(earliestReaching(midnight), at(addDays(day, 1), "00:00"), MOST_VISITS)
    .filter(({ cancelledAt }) => cancelledAt === null);
  const assignments = roster.rota.assignmentsByVisit(stored);
  return stored
    .map((visit) => ({ visit, end: plusMinutes(visit.startTime, visit.duration, getConfig().timeZone) }))
    .filter(({ end }) => end > midnight)
    .map(({ visit, end }) => ({
      ...shownVisit(visit, end, day, roster),
      carers: (assignments.get(visit.id) ?? [])
        .filter(({ cancelledAt }) => cancelledAt === null)
        .map((one) => ({
          id: one.id,
          employeeId: one.employeeId,
          employeeName: one.employeeName,
          version: one.version,
          pinned: one.pinned ?? false,
          isOverridden: one.overrideReason !== null,
        })),
    }));
}

function shownVisit(visit: StoredVisit, end: LocalDateTime, day: CivilDate, roster: Roster) {
  const patient = roster.patient(visit.patientId);
  const until = minutesFrom(day, end);
  return {
    id: visit.id,
    version: visit.version,
    patientId: visit.patientId,
    patientName: patient?.name ?? visit.patientId,
    area: areaOf(patient?.postcode ?? null),
    services: visit.services,
    start: visit.startTime,
    from: minutesFrom(day, visit.startTime),
    until,
    duration: visit.duration,
    carersNeeded: visit.carersNeeded,
    window: visit.window,
    isTimeCritical: visit.timeCritical,
    urgency: visit.urgency,
    earlier: fromEarlierDay(visit.startTime, day),
    later: until > MINUTES_OF_DAY ? `until ${weekdayOf(dateOf(end))} ${timeOf(end)}` : null,
  };
}

function carerOn(day: CivilDate, employee: Employee, roster: Roster): TimelineCarer {
  const availability = roster.availabilityOf(employee);
  const bookings = roster.rota.bookingsOf(employee.employeeId, ...workWindow(day));
  const zone = getConfig().timeZone;
  const facts = { employee, availability, bookings, travel: currentTravel(), zone };
  const spans = [addDays(day, -1), day].map((one) => availabilityOn(availability, one));
  const { contractedHours } = availability;
  return {
    id: employee.employeeId,
    name: employee.name,
    role: employee.qualification,
    area: areaOf(employee.postcode),
    available:
      spans[1] === null
        ? null
        : spans
            .flatMap((ofDay) => ofDay ?? [])
            .map((span) => spanOn(day, span))
            .filter(liesOnDay),
    absences: roster
      .absencesOf(employee.employeeId)
      .map(({ id, kind, ...span }) => ({ id, kind, ...spanOn(day, span) }))
      .filter(liesOnDay),
    legs: timelineLegs(day, facts),
    bookedInWeek: weekOfWork(day, facts).visitTime,
    contracted: contractedHours === null ? null : Math.round(contractedHours * 60),
  };
}

const spanOn = (day: CivilDate, { from, until }: { from: LocalDateTime; until: LocalDateTime }) => ({
  from: minutesFrom(day, from),
  until: minutesFrom(day, until),
});

const liesOnDay = ({ from, until }: TimelineSpan): boolean => until > 0 && from < MINUTES_OF_DAY;

/** `NR2` of `NR2 1AB`, `NR` where that is all; null for what is no postcode. */
export function areaOf(postcode: string | null): string | null {
  const read = parsePostcode(postcode);
  return read === null ? null : `${read.area}${read.district ?? ""}`;
}
