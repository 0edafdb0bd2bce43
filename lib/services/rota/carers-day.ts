import { getConfig } from "@/lib/config";
import type { Absence } from "@/lib/domain/absence";
import type { Assignment } from "@/lib/domain/assignment";
import type { Employee } from "@/lib/domain/employee";
import { notCancelled } from "@/lib/domain/not-cancelled";
import type { Booking } from "@/lib/domain/rules/rule";
import { type Run, type RunVisit, runOf, weekOfWork } from "@/lib/domain/run";
import {
  addDays,
  at,
  type CivilDate,
  daysTouched,
  fromEarlierDay,
  plusMinutes,
  startOfWeek,
} from "@/lib/domain/time";
import type { TravelLeg } from "@/lib/domain/travel";
import { currentRoster } from "@/lib/memory/roster";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { currentTravel } from "../travel/current-travel";
import { workWindow } from "./run-date";

/** One visit of a carer's day. */
export interface DayVisit {
  assignment: AssignmentForPrograms;
  /** From home to the first, from the visit before to every other, as reckoned now; null when not known. */
  way: TravelLeg | null;
  /** Minutes since the visit before, less than 0 when they overlap; null for the first. */
  gap: number | null;
  /** Who else gives it: a double-up. */
  with: { id: string; name: string }[];
}

/** What a carer's day shows of the carer. */
export interface DayCarer {
  id: string;
  name: string;
  qualification: string | null;
  transportMode: string | null;
  /** `07:00–22:00`; null when not recorded. */
  hours: string | null;
  weekdays: string | null;
  shifts: string | null;
  certificate: CivilDate | null;
  isRostered: boolean;
}

/** A carer's run. Times in minutes. */
export interface CarersDay extends Omit<Run, "visits"> {
  carer: DayCarer;
  day: CivilDate;
  visits: DayVisit[];
  /** What also lies on the civil day and belongs to the run of another: `from` is where it started before the day. */
  ofOtherRuns: { assignment: AssignmentForPrograms; from: string | null }[];
  /** Of the week from that Monday on; 48 hours are the most. */
  week: { monday: CivilDate; visitTime: number; travelTime: number };
  /** Standing absences that touch the day. */
  absences: Pick<Absence, "id" | "kind" | "from" | "until">[];
}

/** One carer's day, archived people's too; null when nobody has the id. */
export function carersDay(employeeId: string, day: CivilDate): CarersDay | null {
  const roster = currentRoster();
  const employee = roster.employee(employeeId);
  if (!employee) return null;
  const monday = startOfWeek(day);
  const around = workWindow(day);
  const facts = {
    employee,
    availability: roster.availabilityOf(employee),
    bookings: roster.rota.bookingsOf(employee.employeeId, ...around),
    travel: currentTravel(),
    zone: getConfig().timeZone,
  };
  const run = runOf(day, facts);
  const byVisit = new Map(
    roster.rota.assignmentsOfEmployee(employee.employeeId, ...around).map((one) => [bookedAs(one), one]),
  );
  return {
    ...run,
    carer: carerOf(employee),
    day,
    visits: run.visits.flatMap((visit) => dayVisit(visit, byVisit.get(visit.booking.visitId))),
    ofOtherRuns: facts.bookings
      .filter((booking) => touches(booking, day, facts.zone))
      .filter(({ visitId }) => !run.visits.some(({ booking }) => booking.visitId === visitId))
      .flatMap(({ visitId, startTime }) => {
        const assignment = byVisit.get(visitId);
        if (!assignment) return [];
        const from = fromEarlierDay(startTime, day);
        return [{ assignment: assignmentForPrograms(assignment), from }];
      }),
    week: { monday, ...weekOfWork(day, facts) },
    absences: roster
      .absencesOf(employee.employeeId)
      .filter(({ from, until }) => from < at(addDays(day, 1), "00:00") && until > at(day, "00:00")),
  };
}

/** Whether any minute of a booking lies on a civil day. */
function touches({ startTime, duration }: Booking, day: CivilDate, zone: string): boolean {
  return daysTouched(startTime, plusMinutes(startTime, duration, zone)).includes(day);
}

/** As the memory numbers what is booked: a row of the old system that lost its visit is one of its own. */
const bookedAs = ({ id, visitId }: Assignment): number => visitId ?? -id;

function dayVisit({ way, gap }: RunVisit, assignment: Assignment | undefined): DayVisit[] {
  if (!assignment) return [];
  const { rota } = currentRoster();
  const others = assignment.visitId === null ? [] : notCancelled(rota.assignmentsOfVisit(assignment.visitId));
  return [
    {
      assignment: assignmentForPrograms(assignment),
      way,
      gap,
      with: others
        .filter(({ id }) => id !== assignment.id)
        .map(({ employeeId, employeeName }) => ({ id: employeeId, name: employeeName })),
    },
  ];
}

const carerOf = (employee: Employee): DayCarer => ({
  id: employee.employeeId,
  name: employee.name,
  qualification: employee.qualification,
  transportMode: employee.transportMode,
  hours:
    employee.earliestStart && employee.latestEnd ? `${employee.earliestStart}–${employee.latestEnd}` : null,
  weekdays: employee.weekdays,
  shifts: employee.shifts,
  certificate: employee.certificateExpiryDate,
  isRostered: employee.status === "Active" && employee.archivedAt === null,
});
