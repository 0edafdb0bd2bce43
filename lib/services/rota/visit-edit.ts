import type { StoredVisit } from "@/lib/domain/assignment";
import type { CarersNeeded, Urgency, Window } from "@/lib/domain/request";
import type { Demands } from "@/lib/domain/rules/rule";
import type { Service } from "@/lib/domain/service";
import {
  addDays,
  at,
  dateOf,
  formatLocal,
  isLocalDateTime,
  type LocalDateTime,
  timeOf,
} from "@/lib/domain/time";
import { AppError } from "@/lib/errors";

/** What is to change of a visit; what is left out stays. */
export interface VisitEdit {
  date?: string;
  /** `HH:MM`, or a whole local date-time. */
  startTime?: string;
  /** Minutes. */
  duration?: number;
  services?: Service[];
  carers?: CarersNeeded;
  urgency?: Urgency;
  timeCritical?: boolean;
  notes?: string | null;
  window?: Window | null;
  /** What is demanded of the carer. */
  demands?: Partial<Demands>;
}

/** Old and new of each thing that changed, by the names that programs read. */
export type VisitChanges = Record<string, [unknown, unknown]>;

/** The visit as an edit makes it. Throws `request-refused` when it would be moved into the past. */
export function editedVisit(visit: StoredVisit, edit: VisitEdit, present: LocalDateTime): StoredVisit {
  const startTime = newStart(visit, edit);
  refuseTooFarAhead(startTime, present);
  if (startTime !== visit.startTime && startTime < present) {
    throw new AppError(
      "request-refused",
      `${formatLocal(startTime)} has passed. Choose a time that is still to come.`,
    );
  }
  return {
    ...visit,
    startTime,
    duration: edit.duration ?? visit.duration,
    services: edit.services ?? visit.services,
    carersNeeded: edit.carers ?? visit.carersNeeded,
    urgency: edit.urgency ?? visit.urgency,
    timeCritical: edit.timeCritical ?? visit.timeCritical,
    notes: edit.notes === undefined ? visit.notes : edit.notes || null,
    window: windowOf(visit, edit, startTime),
    demands: { ...visit.demands, ...edit.demands },
  };
}

/** Who names a start means it: the window that was asked for first is over then. */
function windowOf(visit: StoredVisit, edit: VisitEdit, startTime: LocalDateTime): Window | null {
  if (edit.window !== undefined) return edit.window;
  return startTime === visit.startTime ? visit.window : null;
}

/** A visit further ahead than two years is a slip of the keyboard. */
export const FURTHEST_DAYS = 731;

function refuseTooFarAhead(startTime: LocalDateTime, present: LocalDateTime): void {
  if (isLocalDateTime(startTime) && dateOf(startTime) <= addDays(dateOf(present), FURTHEST_DAYS)) return;
  throw new AppError("request-refused", "That day is more than two years ahead. Which day is meant?");
}

function newStart(visit: StoredVisit, { date, startTime }: VisitEdit): LocalDateTime {
  if (startTime !== undefined && startTime.length > 5) return startTime;
  return at(date ?? dateOf(visit.startTime), startTime ?? timeOf(visit.startTime));
}

const NAMES = {
  startTime: "start_time",
  duration: "duration",
  services: "service_types",
  carersNeeded: "carers",
  urgency: "urgency",
  timeCritical: "time_critical",
  window: "window",
  demands: "demands",
} as const;

/** What differs between two states of a visit. That the notes differ is said, what they say is not: somebody typed it. */
export function changesBetween(before: StoredVisit, after: StoredVisit): VisitChanges {
  const changes: VisitChanges = {};
  for (const [key, name] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) changes[name] = [before[key], after[key]];
  }
  if (before.notes !== after.notes) changes.notes = [before.notes !== null, after.notes !== null];
  return changes;
}
