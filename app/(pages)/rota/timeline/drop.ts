import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { clockOf } from "./axis";
import { changesAnything, type Intent, nameOf, startMoved, withNames } from "./changes";
import type { Drag, VisitDrag } from "./drag";
import type { Ghost } from "./ghost";
import { carerOf, type RowVisit } from "./rows";
import type { VerdictQuestion, Verdicts } from "./verdicts";
import { verdictInWords } from "./words";

/** The visits as they would be where the pointer has them. */
export const questionsOf = (drag: VisitDrag): VerdictQuestion[] =>
  drag.items.map(({ visit, assignmentId }) => ({
    visitId: visit.id,
    assignmentId,
    start: startMoved(visit.start, drag.from - drag.lead.visit.from),
    duration: drag.items.length === 1 ? drag.duration : visit.duration,
  }));

/** What dropping the visits there asks for. */
export function intentsOf(drag: VisitDrag, row: string): Intent[] {
  return questionsOf(drag).map(({ visitId, assignmentId, start, duration }, index) => {
    const item = drag.items[index] as RowVisit;
    const { visit } = item;
    const carer = carerOf(item);
    const employeeId = row === "tray" ? (carer === null ? undefined : null) : row === carer ? undefined : row;
    // Whoever takes a carer off does not move the visit as well.
    const stays = employeeId === null;
    return {
      visitId,
      assignmentId,
      seen: visit.version,
      ...(employeeId === undefined ? {} : { employeeId }),
      ...(stays || start === visit.start ? {} : { start }),
      ...(stays || duration === visit.duration ? {} : { duration }),
    };
  });
}

/** The page that assigns a visit, with what was drawn filled in. */
export function newVisitAddress(employeeId: string, start: string, duration: number): string {
  const query = new URLSearchParams({
    carer: employeeId,
    date: start.slice(0, 10),
    time: start.slice(11),
    duration: String(duration),
  });
  return `/assign?${query}`;
}

/** Of these intentions those that would change anything. */
export const changing = (intents: readonly Intent[], day: TimelineDay): Intent[] =>
  intents.filter((intent) => {
    const visit = day.visits.find(({ id }) => id === intent.visitId);
    return visit !== undefined && changesAnything(intent, visit);
  });

/** Where what is dragged would come to lie, and what the rules say of it there. */
export function ghostOf(now: Drag | null, found: Verdicts | null, shown: TimelineDay): Ghost | null {
  if (now === null || now.row === null) return null;
  const times = `${clockOf(now.from)}–${clockOf(now.from + now.duration)}`;
  const base = { row: now.row, from: now.from, duration: now.duration };
  if (now.kind === "draw") return { ...base, label: `New visit ${times}`, standing: null };
  if (now.row === "tray") return { ...base, label: `${times}, uncovered`, standing: null };
  const verdict = found?.byCarer.get(now.row) ?? null;
  const says = verdict ? withNames(verdictInWords(verdict), shown) : "…";
  const many = now.items.length > 1 ? `${now.items.length} visits, ` : "";
  return {
    ...base,
    label: `${many}${nameOf(now.row, shown)}, ${times}. ${says}`,
    standing: verdict?.standing ?? null,
  };
}
