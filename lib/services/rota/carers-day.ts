import { getConfig } from "@/lib/config";
import type { Absence } from "@/lib/domain/absence";
import type { Assignment } from "@/lib/domain/assignment";
import type { Employee } from "@/lib/domain/employee";
import { type Run, type RunVisit, runOf, weekOfWork } from "@/lib/domain/run";
import { standing } from "@/lib/domain/standing";
import { addDays, at, type CivilDate, startOfWeek } from "@/lib/domain/time";
import type { TravelLeg } from "@/lib/domain/travel";
import { currentRoster } from "@/lib/memory/roster";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { currentTravel } from "../travel/current-travel";

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
  const around = [at(addDays(monday, -2), "00:00"), at(addDays(monday, 9), "00:00")] as const;
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
    week: { monday, ...weekOfWork(day, facts) },
    absences: roster
      .absencesOf(employee.employeeId)
      .filter(({ from, until }) => from < at(addDays(day, 1), "00:00") && until > at(day, "00:00")),
  };
}

/** As the memory numbers what is booked: a row of the old system that lost its visit is one of its own. */
const bookedAs = ({ id, visitId }: Assignment): number => visitId ?? -id;

function dayVisit({ way, gap }: RunVisit, assignment: Assignment | undefined): DayVisit[] {
  if (!assignment) return [];
  const { rota } = currentRoster();
  const others = assignment.visitId === null ? [] : standing(rota.assignmentsOfVisit(assignment.visitId));
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
