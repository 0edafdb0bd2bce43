import { hoursInWords } from "@/lib/domain/hours-in-words";
import { type LocalDateTime, plusWallMinutes } from "@/lib/domain/time";
import type { TimelineDay, TimelineVisit } from "@/lib/services/timeline/timeline-day";
import { clockOf } from "./axis";
import type { Verdicts } from "./verdicts";

/** What is to become of one visit; what is left out stays as it is. */
export interface Intent {
  visitId: number;
  /** The assignment that changes; null for the visit itself, and to add a carer. */
  assignmentId: number | null;
  /** The carer who is to give it; null takes the carer of the assignment away. */
  employeeId?: string | null;
  start?: LocalDateTime;
  /** Minutes. */
  duration?: number;
  isPinned?: boolean;
  isCancelled?: true;
  /** The version of the visit that was looked at; left out where it is the one that is shown now. */
  seen?: number;
}

/** One request of the JSON side, with the version that was looked at. */
export interface ChangeRequest {
  method: "POST" | "PATCH" | "DELETE";
  path: string;
  body?: object;
  version: number;
}

/**
 * The requests that make a visit what is intended, in their order; each raises the version of the visit by one. The
 * paths are those of every other page, so that rules, log and undo are the same.
 */
export function requestsFor(intent: Intent, visit: TimelineVisit, reason: string | null): ChangeRequest[] {
  const { assignmentId, employeeId, start, duration } = intent;
  const path = `/visits/${visit.id}`;
  const assignment = visit.carers.find(({ id }) => id === assignmentId);
  if (intent.isCancelled) return [{ method: "DELETE", path, body: { reason }, version: visit.version }];
  const times = { ...startOf(start), ...(duration === undefined ? {} : { duration }) };
  const passed = reason ? { override_reason: reason } : {};
  if (assignment) {
    const own = `/assignments/${assignment.id}`;
    const { version } = assignment;
    if (intent.isPinned !== undefined)
      return [{ method: intent.isPinned ? "POST" : "DELETE", path: `${own}/pin`, version }];
    if (employeeId === null) return [{ method: "DELETE", path: own, body: { reason }, version }];
    const body = { ...times, ...(employeeId === undefined ? {} : { employee_id: employeeId }), ...passed };
    return [{ method: "PATCH", path: own, body, version }];
  }
  if (employeeId === undefined || employeeId === null)
    return [{ method: "PATCH", path, body: { ...times, ...passed }, version: visit.version }];
  // A covering has no length of its own: the visit is made as long as it is to be first.
  const longer: ChangeRequest[] =
    duration === undefined ? [] : [{ method: "PATCH", path, body: { duration }, version: visit.version }];
  const cover: ChangeRequest = {
    method: "POST",
    path: `${path}/assignments`,
    body: { employee_ids: [employeeId], ...(start === undefined ? {} : { start_time: start }), ...passed },
    version: visit.version + longer.length,
  };
  return [...longer, cover];
}

const startOf = (start: LocalDateTime | undefined) =>
  start === undefined ? {} : { date: start.slice(0, 10), start_time: start.slice(11), window: null };

/** Whether anything would change. */
export function changesAnything(intent: Intent, visit: TimelineVisit): boolean {
  const assignment = visit.carers.find(({ id }) => id === intent.assignmentId);
  return (
    intent.isCancelled === true ||
    (intent.isPinned !== undefined && intent.isPinned !== assignment?.pinned) ||
    (intent.employeeId !== undefined && intent.employeeId !== assignment?.employeeId) ||
    (intent.start !== undefined && intent.start !== visit.start) ||
    (intent.duration !== undefined && intent.duration !== visit.duration)
  );
}

/** The day as it is thought to become: shown until the server says how it is. */
export function dayAfter(day: TimelineDay, intents: readonly Intent[]): TimelineDay {
  const byVisit = new Map(intents.map((intent) => [intent.visitId, intent]));
  return {
    ...day,
    visits: day.visits.flatMap((visit) => {
      const intent = byVisit.get(visit.id);
      return intent ? visitAfter(visit, intent, day) : [visit];
    }),
  };
}

function visitAfter(visit: TimelineVisit, intent: Intent, day: TimelineDay): TimelineVisit[] {
  if (intent.isCancelled) return [];
  const start = intent.start ?? visit.start;
  const moved = (Date.parse(`${start}:00Z`) - Date.parse(`${visit.start}:00Z`)) / 60_000;
  const from = visit.from + moved;
  const duration = intent.duration ?? visit.duration;
  const until = visit.until + moved + duration - visit.duration;
  return [{ ...visit, start, from, until, duration, carers: carersAfter(visit, intent, day) }];
}

function carersAfter({ carers }: TimelineVisit, intent: Intent, day: TimelineDay): TimelineVisit["carers"] {
  const { assignmentId, employeeId, isPinned } = intent;
  if (assignmentId === null && employeeId) {
    const employeeName = nameOf(employeeId, day);
    return [...carers, { id: -1, employeeId, employeeName, version: 0, pinned: false, isOverridden: false }];
  }
  return carers.flatMap((one) => {
    if (one.id !== assignmentId) return [one];
    if (employeeId === null) return [];
    const who = employeeId === undefined ? {} : { employeeId, employeeName: nameOf(employeeId, day) };
    return [{ ...one, ...who, pinned: isPinned ?? one.pinned }];
  });
}

export const nameOf = (employeeId: string, day: TimelineDay): string =>
  day.carers.find(({ id }) => id === employeeId)?.name ?? employeeId;

/** What was done, to be said and to be undone: `Marek Smith, 09:00: now with Bethan Holkham.` */
export function doneInWords(intents: readonly Intent[], before: TimelineDay): string {
  const [intent] = intents;
  const visit = before.visits.find(({ id }) => id === intent?.visitId);
  if (!intent || !visit) return "The rota is changed.";
  if (intents.length > 1) return `${intents.length} visits are changed.`;
  const at = (start: LocalDateTime) => clockOf(minutesIn(start));
  const what = [
    intent.isCancelled ? "cancelled" : null,
    intent.isPinned === undefined ? null : intent.isPinned ? "pinned" : "no longer pinned",
    intent.employeeId === null ? "needs a carer again" : null,
    intent.employeeId ? `now with ${nameOf(intent.employeeId, before)}` : null,
    intent.start === undefined || intent.start === visit.start ? null : `now at ${at(intent.start)}`,
    intent.duration === undefined || intent.duration === visit.duration
      ? null
      : `now ${hoursInWords(intent.duration)}`,
  ].filter(Boolean);
  return `${visit.patientName}, ${at(visit.start)}: ${what.join(", ") || "unchanged"}.`;
}

const minutesIn = (start: LocalDateTime): number =>
  Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));

/** A start moved by minutes of the clock. */
export const startMoved = (start: LocalDateTime, minutes: number): LocalDateTime =>
  plusWallMinutes(start, minutes);

/** Ids in a sentence of the server with the names that they stand for. */
export function withNames(sentence: string, day: TimelineDay): string {
  const names = namesIn.get(day) ?? namesOf(day);
  namesIn.set(day, names);
  return sentence.replace(/[\w-]+/g, (word) => names.get(word) ?? word);
}

/** The verdicts of all carers in the words of the rows: names for ids. */
export const verdictsWithNames = ({ byCarer, refused }: Verdicts, day: TimelineDay): Verdicts => ({
  refused: refused === null ? null : withNames(refused, day),
  byCarer: new Map(
    [...byCarer].map(([id, verdict]) => [
      id,
      { ...verdict, first: verdict.first === null ? null : withNames(verdict.first, day) },
    ]),
  ),
});

const namesIn = new WeakMap<TimelineDay, Map<string, string>>();

const namesOf = (day: TimelineDay): Map<string, string> =>
  new Map([
    ...day.carers.map(({ id, name }) => [id, name] as const),
    ...day.visits.map(({ patientId, patientName }) => [patientId, patientName] as const),
  ]);
