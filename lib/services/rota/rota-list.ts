import { getConfig } from "@/lib/config";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import {
  at,
  dateOf,
  END_OF_TIME,
  earliestReaching,
  fromEarlierDay,
  isCivilDate,
  type LocalDateTime,
  plusMinutes,
} from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import {
  type AssignmentForPrograms,
  assignmentForPrograms,
  type VisitForPrograms,
  visitForPrograms,
} from "../contract";

export const VISIT_STATES = ["unassigned", "assigned", "cancelled"] as const;
export type VisitStateName = (typeof VISIT_STATES)[number];

/** A branch of five hundred carers gives half as many in a week; more at once would keep everybody else waiting. */
const MOST_VISITS = 40_000;

/** Which visits are asked for; what is left out is no limit. */
export interface RotaFilter {
  /** Local date-times, or days; the end is not included. */
  from?: LocalDateTime;
  until?: LocalDateTime;
  employeeId?: string;
  patientId?: string;
  service?: string;
  state?: VisitStateName;
}

/** A visit with those who give it. */
export interface RotaEntry {
  visit: VisitForPrograms;
  patient_name: string;
  state: VisitStateName;
  /** `from Sun 22:00` where it started before the stretch that was asked for; else null. */
  from_earlier_day: string | null;
  /** How many carers it still lacks. */
  lacking: number;
  /** Those that stand; of a cancelled visit those that were cancelled with it. */
  assignments: AssignmentForPrograms[];
}

/** The visits that lie in a stretch of time, those that started before it too: unassigned ones first, then by start. Cancelled ones only when asked for. Throws `request-refused` when they are too many. */
export function rotaList(filter: RotaFilter): RotaEntry[] {
  // Once: each look asks whether the file was changed, and a list is of one moment.
  const roster = currentRoster();
  const stretch = { from: minuteOf(filter.from ?? ""), until: filter.until ?? END_OF_TIME };
  const visits = visitsOf(filter, stretch, roster).filter(reachesInto(stretch.from));
  if (visits.length > MOST_VISITS) throw tooMany();
  const assignments = roster.rota.assignmentsByVisit(visits);
  return visits
    .filter(({ services }) => filter.service === undefined || (services as string[]).includes(filter.service))
    .map((visit) => entryOf(visit, assignments.get(visit.id) ?? [], stretch.from, roster))
    .filter(({ state }) => (filter.state === undefined ? state !== "cancelled" : state === filter.state))
    .filter(
      ({ assignments }) =>
        filter.employeeId === undefined ||
        assignments.some((one) => isId(one.employee_id, filter.employeeId)),
    )
    .sort(unassignedFirst);
}

/** A day is named by its first minute. */
const minuteOf = (from: string): LocalDateTime => (isCivilDate(from) ? at(from, "00:00") : from);

/** Whether a visit ends after a time. */
const reachesInto =
  (from: LocalDateTime) =>
  ({ startTime, duration }: StoredVisit): boolean =>
    startTime >= from || plusMinutes(startTime, duration, getConfig().timeZone) > from;

const isId = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase();

const tooMany = () =>
  new AppError(
    "request-refused",
    `These are more than ${MOST_VISITS} visits. Ask for a shorter stretch of time with from and until.`,
  );

function visitsOf(
  { patientId, employeeId }: RotaFilter,
  stretch: { from: LocalDateTime; until: LocalDateTime },
  { rota }: Roster,
): readonly StoredVisit[] {
  const { until } = stretch;
  const from = stretch.from === "" ? "" : earliestReaching(stretch.from);
  if (patientId !== undefined) return rota.visitsOfPatient(patientId, from, until);
  if (employeeId !== undefined) return rota.visitsOfEmployee(employeeId, from, until);
  return rota.visitsBetween(from, until, MOST_VISITS + 1);
}

function entryOf(
  visit: StoredVisit,
  all: readonly Assignment[],
  from: LocalDateTime,
  roster: Roster,
): RotaEntry {
  const isCancelled = visit.cancelledAt !== null;
  const assignments = all.filter(
    (one) => one.cancelledAt === null || (isCancelled && one.cancelledAt === visit.cancelledAt),
  );
  const lacking = isCancelled ? 0 : Math.max(0, visit.carersNeeded - assignments.length);
  return {
    visit: visitForPrograms(visit),
    patient_name: roster.patient(visit.patientId)?.name ?? visit.patientId,
    state: isCancelled ? "cancelled" : lacking > 0 ? "unassigned" : "assigned",
    from_earlier_day: from === "" ? null : fromEarlierDay(visit.startTime, dateOf(from)),
    lacking,
    assignments: assignments.map(assignmentForPrograms),
  };
}

/** Which lack a carer come first (they are what has to be done), then by their start. */
function unassignedFirst(a: RotaEntry, b: RotaEntry): number {
  const rank = ({ state }: RotaEntry) => (state === "unassigned" ? 0 : 1);
  const [first, second] = [a.visit.start_time, b.visit.start_time];
  return rank(a) - rank(b) || (first < second ? -1 : first > second ? 1 : a.visit.id - b.visit.id);
}

/** The standing assignments of the old system that have no day, and so no place on the rota. */
export function assignmentsWithoutDay(): AssignmentForPrograms[] {
  return currentRoster().rota.assignmentsWithoutDay().map(assignmentForPrograms);
}
