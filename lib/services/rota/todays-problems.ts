import { getConfig, now } from "@/lib/config";
import { type DatedAssignment, isDated } from "@/lib/domain/assignment";
import { byStart } from "@/lib/domain/by-start";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  earliestReaching,
  intervalOf,
  localAt,
  overlaps,
  plusMinutes,
} from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";
import { whileUnchanged } from "@/lib/memory/while-unchanged";
import { type AssignmentForPrograms, assignmentForPrograms } from "../contract";
import { type AbsenceForPrograms, absencesAhead } from "./absences";
import { type PatientWithoutVisit, patientsWithoutVisits } from "./patients-without-visits";
import { type UnassignedVisit, unassignedVisits } from "./unassigned-visits";

/** A carer who is booked for two visits at once. */
export interface DoubleBooking {
  employee_id: string;
  employee_name: string;
  assignments: [AssignmentForPrograms, AssignmentForPrograms];
}

/** A certificate that runs out soon, or has, with the visits that nobody would be allowed to give any more. */
export interface LapsingCertificate {
  employee_id: string;
  employee_name: string;
  expires: CivilDate;
  /** Coming assignments after the day of expiry. */
  uncovers: AssignmentForPrograms[];
}

export interface TodaysProblems {
  /** Patients with hours of support recorded and no visit today. */
  without_visits: PatientWithoutVisit[];
  unassigned: UnassignedVisit[];
  double_booked: DoubleBooking[];
  certificates: LapsingCertificate[];
  /** Absences with assignments inside. */
  absences: AbsenceForPrograms[];
  /** Coming assignments for which a rule was passed with a reason. */
  overridden: AssignmentForPrograms[];
}

const LAPSING_WITHIN_DAYS = 30;

/** What a coordinator has to look at today. */
export function todaysProblems(): TodaysProblems {
  const today = dateOf(localAt(now(), getConfig().timeZone));
  return {
    without_visits: patientsWithoutVisits(),
    unassigned: unassignedVisits(),
    ...whileUnchanged(`bookings to look at on ${today}`, () => bookingsToLookAt(today)),
    absences: absencesAhead().filter(({ assignments_inside }) => assignments_inside > 0),
  };
}

/** What is found by looking through everything that is booked from a day on. */
function bookingsToLookAt(
  today: CivilDate,
): Pick<TodaysProblems, "double_booked" | "certificates" | "overridden"> {
  const coming = comingAssignments(today);
  return {
    double_booked: doubleBooked(coming),
    certificates: lapsingCertificates(coming, today),
    overridden: coming.filter(({ overrideReason }) => overrideReason !== null).map(assignmentForPrograms),
  };
}

/** By start. Those that began today are among them, and those that reach into today. */
function comingAssignments(today: CivilDate): DatedAssignment[] {
  const { timeZone } = getConfig();
  const midnight = at(today, "00:00");
  return currentRoster()
    .rota.assignmentsFrom(earliestReaching(midnight))
    .filter(isDated)
    .filter(
      ({ startTime, duration }) =>
        startTime >= midnight || plusMinutes(startTime, duration, timeZone) > midnight,
    )
    .sort(byStart);
}

/** The rules book nobody twice; another program, or a file of the old system, may have. */
function doubleBooked(coming: readonly DatedAssignment[]): DoubleBooking[] {
  const { timeZone } = getConfig();
  const last = new Map<string, DatedAssignment>();
  const found: DoubleBooking[] = [];
  for (const assignment of coming) {
    const key = assignment.employeeId.toLowerCase();
    const former = last.get(key);
    const interval = intervalOf(assignment.startTime, assignment.duration, timeZone);
    const formerInterval = former && intervalOf(former.startTime, former.duration, timeZone);
    if (former && formerInterval && overlaps(formerInterval, interval)) {
      found.push({
        employee_id: assignment.employeeId,
        employee_name: assignment.employeeName,
        assignments: [assignmentForPrograms(former), assignmentForPrograms(assignment)],
      });
    }
    // The one that lasts longer may overlap the next one too.
    if (!formerInterval || interval.end >= formerInterval.end) last.set(key, assignment);
  }
  return found;
}

function lapsingCertificates(coming: readonly DatedAssignment[], today: CivilDate): LapsingCertificate[] {
  const latest = addDays(today, LAPSING_WITHIN_DAYS);
  return currentRoster()
    .listed.employees.filter(({ status }) => status === "Active")
    .flatMap(({ employeeId, name, certificateExpiryDate: expires }) => {
      if (expires === null || expires > latest) return [];
      const uncovers = coming.filter(
        (one) => one.employeeId.toLowerCase() === employeeId.toLowerCase() && dateOf(one.startTime) > expires,
      );
      // One that ran out long ago is a problem only for as long as visits depend on it.
      if (expires < today && uncovers.length === 0) return [];
      return [
        {
          employee_id: employeeId,
          employee_name: name,
          expires,
          uncovers: uncovers.map(assignmentForPrograms),
        },
      ];
    })
    .sort((a, b) => a.expires.localeCompare(b.expires));
}
