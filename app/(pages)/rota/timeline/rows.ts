import type { TimelineCarer, TimelineDay, TimelineVisit } from "@/lib/services/timeline/timeline-day";
import { MINUTES_OF_DAY, minutesOf, TRAY_WIDTH, ZOOMS } from "./axis";
import { lanesOf } from "./lanes";
import type { Order, TimelineView } from "./timeline-query";

/** A visit in the row of one of its carers. */
export interface RowVisit {
  visit: TimelineVisit;
  /** The assignment by which it stands in the row; null in the tray of uncovered visits. */
  assignmentId: number | null;
  from: number;
  until: number;
  lane: number;
}

/** A row of a carer, or the heading of a group of them. */
export type TimelineRow =
  | { kind: "carer"; key: string; carer: TimelineCarer; visits: RowVisit[]; lanes: number }
  | { kind: "group"; key: string; name: string; carers: number };

export type CarerRow = Extract<TimelineRow, { kind: "carer" }>;

/** What the screen shows of a day: the tray, the rows, and what can be chosen to narrow them. */
export interface TimelineModel {
  tray: { visits: RowVisit[]; lanes: number };
  rows: TimelineRow[];
  /** How many rows are of carers. */
  carers: number;
  roles: string[];
  areas: string[];
}

export const NO_ROLE = "Role not recorded";
export const NO_AREA = "Area not recorded";

/** The rows of a day as a view asks for them. `fits` says whether a name is found by what was typed. */
export function timelineModel(
  day: TimelineDay,
  view: TimelineView,
  fits: (name: string, id: string) => boolean,
): TimelineModel {
  const visitsOf = visitsByCarer(day.visits);
  const isFound = ({ patientName, patientId }: TimelineVisit) => fits(patientName, patientId);
  const isOfService = ({ services }: TimelineVisit) =>
    view.service === null || services.includes(view.service);
  const shown = day.carers.filter((carer) => {
    if (view.role !== null && (carer.role ?? NO_ROLE) !== view.role) return false;
    if (view.area !== null && (carer.area ?? NO_AREA) !== view.area) return false;
    const own = visitsOf.get(carer.id) ?? [];
    if (view.isWorkingOnly && own.length === 0 && !canWork(carer)) return false;
    if (view.service !== null && !own.some(({ visit }) => isOfService(visit))) return false;
    return view.find === "" || fits(carer.name, carer.id) || own.some(({ visit }) => isFound(visit));
  });
  const rows = shown.map((carer) => rowOf(carer, visitsOf.get(carer.id) ?? [])).sort(byOrder(view.order));
  const open = day.visits.filter((visit) => visit.carers.length < visit.carersNeeded);
  return {
    tray: laned(
      open.filter(isOfService).filter((visit) => view.find === "" || isFound(visit) || rows.length > 0),
      ZOOMS[view.zoom] as number,
    ),
    rows: grouped(rows, view),
    carers: rows.length,
    roles: namesOf(day.carers.map(({ role }) => role ?? NO_ROLE)),
    areas: namesOf(day.carers.map(({ area }) => area ?? NO_AREA)),
  };
}

/** The id of the element that shows a visit. */
export const cellId = ({ visit, assignmentId }: RowVisit): string =>
  `visit-${visit.id}-${assignmentId ?? "open"}`;

/** The carer in whose row the visit is; null in the tray. */
export const carerOf = ({ visit, assignmentId }: RowVisit): string | null =>
  visit.carers.find(({ id }) => id === assignmentId)?.employeeId ?? null;

const allItems = ({ tray, rows }: TimelineModel): RowVisit[] => [
  ...tray.visits,
  ...rows.flatMap((row) => (row.kind === "carer" ? row.visits : [])),
];

/** The visit that a cell shows. */
export const itemOf = (id: string, model: TimelineModel): RowVisit | null =>
  allItems(model).find((item) => cellId(item) === id) ?? null;

export const itemsOf = (ids: ReadonlySet<string>, model: TimelineModel): RowVisit[] =>
  allItems(model).filter((item) => ids.has(cellId(item)));

/** The visits of a row, by its place among the rows; below 0 is the tray. */
export function visitsAt(row: number, { tray, rows }: Pick<TimelineModel, "tray" | "rows">): RowVisit[] {
  const found = rows[row];
  if (row < 0) return tray.visits;
  return found?.kind === "carer" ? found.visits : [];
}

/** Whether a carer can work at all on the day, as far as it is known. */
export function canWork({ available, absences }: TimelineCarer): boolean {
  if (available !== null && available.length === 0) return false;
  return !absences.some(({ from, until }) => from <= 0 && until >= 24 * 60);
}

/** Minutes of the week that were agreed and are not booked; null when nothing was agreed. */
export const hoursLeft = ({ contracted, bookedInWeek }: TimelineCarer): number | null =>
  contracted === null ? null : contracted - bookedInWeek;

function visitsByCarer(
  visits: readonly TimelineVisit[],
): Map<string, { visit: TimelineVisit; assignmentId: number }[]> {
  const byCarer = new Map<string, { visit: TimelineVisit; assignmentId: number }[]>();
  for (const visit of visits) {
    for (const { employeeId, id } of visit.carers) {
      const own = byCarer.get(employeeId) ?? [];
      own.push({ visit, assignmentId: id });
      byCarer.set(employeeId, own);
    }
  }
  return byCarer;
}

function rowOf(carer: TimelineCarer, own: { visit: TimelineVisit; assignmentId: number }[]): CarerRow {
  const items = own.map(({ visit, assignmentId }) => ({
    visit,
    assignmentId,
    from: visit.from,
    until: visit.until,
  }));
  const { lanes, count } = lanesOf(items);
  const visits = items
    .map((item) => ({ ...item, lane: lanes.get(item) ?? 0 }))
    .sort((a, b) => a.from - b.from || a.visit.id - b.visit.id);
  return { kind: "carer", key: carer.id, carer, visits, lanes: count };
}

/** Of one lane each takes up as much as its words need, which may be more than its time. */
function laned(visits: readonly TimelineVisit[], perHour: number): TimelineModel["tray"] {
  const least = minutesOf(TRAY_WIDTH, perHour);
  const items = visits.map((visit) => {
    const from = Math.max(0, Math.min(visit.from, MINUTES_OF_DAY - least));
    return { visit, from, until: Math.max(visit.until, from + least) };
  });
  const { lanes, count } = lanesOf(items);
  return {
    visits: items
      .map((item) => {
        const { visit } = item;
        const { from, until } = visit;
        return { visit, assignmentId: null, from, until, lane: lanes.get(item) ?? 0 };
      })
      .sort((a, b) => a.from - b.from || a.visit.id - b.visit.id),
    lanes: count,
  };
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });
const byName = (a: CarerRow, b: CarerRow) =>
  collator.compare(a.carer.name, b.carer.name) || collator.compare(a.carer.id, b.carer.id);

/** What is not known comes last, whatever the order. */
const LAST = Number.POSITIVE_INFINITY;

function byOrder(order: Order): (a: CarerRow, b: CarerRow) => number {
  const startOf = ({ carer, visits }: CarerRow) => visits[0]?.from ?? carer.available?.[0]?.from ?? LAST;
  const leftOf = ({ carer }: CarerRow) => -(hoursLeft(carer) ?? -LAST);
  const compare: Record<Order, (a: CarerRow, b: CarerRow) => number> = {
    name: byName,
    start: (a, b) => compared(startOf(a), startOf(b)) || byName(a, b),
    "hours-left": (a, b) => compared(leftOf(a), leftOf(b)) || byName(a, b),
    area: (a, b) => collator.compare(a.carer.area ?? "\uffff", b.carer.area ?? "\uffff") || byName(a, b),
  };
  return compare[order];
}

/** Two infinities are the same, and their difference is no number. */
const compared = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function grouped(rows: CarerRow[], { group }: TimelineView): TimelineRow[] {
  if (group === "none") return rows;
  const nameOf = ({ carer }: CarerRow) =>
    group === "role" ? (carer.role ?? NO_ROLE) : (carer.area ?? NO_AREA);
  const groups = new Map<string, CarerRow[]>();
  for (const row of rows) groups.set(nameOf(row), [...(groups.get(nameOf(row)) ?? []), row]);
  return namesOf([...groups.keys()]).flatMap((name) => {
    const own = groups.get(name) ?? [];
    return [{ kind: "group" as const, key: `group ${name}`, name, carers: own.length }, ...own];
  });
}

function namesOf(names: readonly string[]): string[] {
  const isLast = (name: string) => name === NO_ROLE || name === NO_AREA;
  return [...new Set(names)].sort((a, b) => Number(isLast(a)) - Number(isLast(b)) || collator.compare(a, b));
}
