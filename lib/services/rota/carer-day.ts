import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  daysTouched,
  earliestReaching,
  fromEarlierDay,
  type LocalDateTime,
  plusMinutes,
} from "@/lib/domain/time";
import type { TravelLeg } from "@/lib/domain/travel";
import { AppError } from "@/lib/errors";
import { WorkingFacts } from "./working-facts";

/** A visit that is being thought about, to be seen among the others of the day. */
export interface ThoughtOfVisit {
  patientId: string;
  start: LocalDateTime;
  /** Minutes. */
  duration: number;
}

/** One call of a carer's day. */
export interface DayStop {
  /** Null for the visit that is only thought about. */
  visit_id: number | null;
  patient_id: string;
  patient_name: string;
  start_time: LocalDateTime;
  end_time: LocalDateTime;
  duration: number;
  /** `from Sun 22:00` where it started before the day; else null. */
  from_earlier_day: string | null;
  /** From the call before; null for the first, and where it is not known. */
  travel: TravelLeg | null;
}

/** What a carer does on one day. Travel from and to home is not part of the working day, so it stands apart. */
export interface CarerDay {
  employee_id: string;
  employee_name: string;
  date: CivilDate;
  earliest_start: string | null;
  latest_end: string | null;
  stops: DayStop[];
  home_to_first: TravelLeg | null;
  last_to_home: TravelLeg | null;
}

/** The visits of a carer that lie on a day, by start, with the travel between them; `own` is left out. Throws `not-found`. */
export function carerDay(
  employeeId: string,
  date: CivilDate,
  thoughtOf: ThoughtOfVisit | null,
  own: number | null,
): CarerDay {
  const facts = new WorkingFacts();
  const employee = facts.employee(employeeId);
  if (!employee)
    throw new AppError("not-found", "There is no employee with that id. Choose one from the list.");
  const leg = (from: string | null, to: string | null, when: LocalDateTime) =>
    facts.travel.between(from, to, employee.transportMode, when);
  const calls = callsOf(employee.employeeId, date, thoughtOf, own, facts);
  const placeOf = (call: (typeof calls)[number]) => facts.patient(call.patientId)?.postcode ?? null;
  const stops = calls.map((call, index): DayStop => {
    const before = calls[index - 1];
    return {
      visit_id: call.visitId,
      patient_id: call.patientId,
      patient_name: facts.patient(call.patientId)?.name ?? call.patientId,
      start_time: call.startTime,
      end_time: plusMinutes(call.startTime, call.duration, facts.zone),
      duration: call.duration,
      from_earlier_day: fromEarlierDay(call.startTime, date),
      travel: before ? leg(placeOf(before), placeOf(call), call.startTime) : null,
    };
  });
  const [first, last] = [calls[0], calls.at(-1)];
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    date,
    earliest_start: employee.earliestStart,
    latest_end: employee.latestEnd,
    stops,
    // Whoever is at a visit since the day before comes from no home.
    home_to_first:
      first && dateOf(first.startTime) >= date
        ? leg(employee.postcode, placeOf(first), first.startTime)
        : null,
    last_to_home: last ? leg(placeOf(last), employee.postcode, last.startTime) : null,
  };
}

function callsOf(
  employeeId: string,
  date: CivilDate,
  thoughtOf: ThoughtOfVisit | null,
  own: number | null,
  facts: WorkingFacts,
) {
  const booked = facts
    .bookingsOf(employeeId, earliestReaching(at(date, "00:00")), at(addDays(date, 1), "00:00"))
    .filter(({ visitId }) => visitId !== own)
    .filter(({ startTime, duration }) =>
      daysTouched(startTime, plusMinutes(startTime, duration, facts.zone)).includes(date),
    )
    .map(({ visitId, patientId, startTime, duration }) => ({
      visitId: visitId as number | null,
      patientId,
      startTime,
      duration,
    }));
  const extra = thoughtOf
    ? [
        {
          visitId: null,
          patientId: thoughtOf.patientId,
          startTime: thoughtOf.start,
          duration: thoughtOf.duration,
        },
      ]
    : [];
  return [...booked, ...extra].sort((a, b) => a.startTime.localeCompare(b.startTime));
}
