import { serviceName } from "@/app/_components/service-names";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { hoursInShort, hoursInWords } from "@/lib/domain/hours-in-words";
import { visitsInWords } from "@/lib/domain/in-figures";
import type { TimelineCarer, TimelineVisit } from "@/lib/services/timeline/timeline-day";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { clockOf } from "./axis";
import type { RowVisit } from "./rows";

/** `09:30–10:15`; what reaches into another day says so: `from Sun 22:00 until 06:00`. */
export function spanOf({ from, until, earlier, later }: TimelineVisit): string {
  if (earlier) return `${earlier} ${later ?? `until ${clockOf(until)}`}`;
  return later ? `${clockOf(from)} ${later}` : `${clockOf(from)}–${clockOf(until)}`;
}

export const servicesOf = ({ services }: TimelineVisit): string => services.map(serviceName).join(", ");

/** `with Callum Paston`: who else gives a visit; null where no other carer does. */
export function othersOf({ visit, assignmentId }: RowVisit): string | null {
  const others = visit.carers.filter(({ id }) => id !== assignmentId).map(({ employeeName }) => employeeName);
  return others.length > 0 ? `with ${others.join(" and ")}` : null;
}

/** Who else gives a double-up, or that a carer is lacking; null for a visit of one carer. */
export function togetherOf(item: RowVisit): string | null {
  const { visit } = item;
  if (visit.carersNeeded === 1) return null;
  const lacking = visit.carersNeeded - visit.carers.length;
  const needs = lacking > 0 ? `needs ${lacking} more` : null;
  const who = othersOf(item);
  return `Double-up${who ? ` ${who}` : ""}${needs ? `${who ? "," : ""} ${needs}` : ""}`;
}

/** All of a visit in one sentence, for who cannot see where it is drawn. */
export function visitLabel(item: RowVisit, isSelected: boolean): string {
  const { visit, assignmentId } = item;
  const assignment = visit.carers.find(({ id }) => id === assignmentId);
  return [
    `${spanOf(visit)}, ${visit.patientName}`,
    servicesOf(visit),
    togetherOf(item),
    assignmentId === null && visit.carersNeeded === 1 ? "needs a carer" : null,
    visit.isTimeCritical ? "must start on time" : null,
    assignment?.pinned ? "pinned" : null,
    assignment?.isOverridden ? "assigned with a reason" : null,
    isSelected ? "selected" : null,
  ]
    .filter(Boolean)
    .join(", ");
}

/** `31 h 30 min of 37 h 30 min`; only what is booked where nothing was agreed. */
export const weekOf = (carer: TimelineCarer): string =>
  ofContract(carer, (minutes) => hoursInWords(minutes, "0 h"));

/** `31 h 30 of 37 h 30`: the same where there is little room. */
export const shortWeekOf = (carer: TimelineCarer): string => ofContract(carer, hoursInShort);

const ofContract = (
  { bookedInWeek, contracted }: Pick<TimelineCarer, "bookedInWeek" | "contracted">,
  inWords: (minutes: number) => string,
): string =>
  contracted === null ? inWords(bookedInWeek) : `${inWords(bookedInWeek)} of ${inWords(contracted)}`;

/** Minutes between the visits of the day; the ways from and to home are not counted. */
export const travelOf = ({ legs }: TimelineCarer): number =>
  legs.filter(({ kind }) => kind === "between").reduce((sum, { minutes }) => sum + minutes, 0);

/** When a carer can work on the day, in words. */
export function availabilityOf({ available, absences }: TimelineCarer): string {
  const absent = absences[0];
  if (absent) return ABSENCE_WORDS[absent.kind];
  if (available === null) return "hours not recorded";
  if (available.length === 0) return "day off";
  return `can work ${available.map(({ from, until }) => `${clockOf(Math.max(0, from))}–${clockOf(until)}`).join(", ")}`;
}

/** All of a carer's heading in one sentence. */
export function carerLabel(carer: TimelineCarer, visits: number, verdict: CarerVerdict | null): string {
  const travel = travelOf(carer);
  return [
    carer.name,
    verdict ? verdictInWords(verdict) : null,
    carer.role ?? "role not recorded",
    carer.area ?? "area not recorded",
    availabilityOf(carer),
    visitsInWords(visits),
    travel > 0 ? `${hoursInWords(travel)} travel between visits` : null,
    `${weekOf(carer)} booked this week`,
  ]
    .filter(Boolean)
    .join(", ");
}

export const STANDING_WORDS: Record<CarerVerdict["standing"], string> = {
  may: "Allowed",
  override: "Needs a reason",
  "may not": "Not allowed",
};

/** `Allowed, 12 min more travel`, `Not allowed: Callum Paston works 19:30–04:00 …` */
export function verdictInWords({ standing, first, extra_travel: extra }: CarerVerdict): string {
  if (standing !== "may") return `${STANDING_WORDS[standing]}: ${first ?? ""}`;
  return [STANDING_WORDS.may, travelAdded(extra), first ? `Check: ${first}` : null]
    .filter(Boolean)
    .join(", ");
}

/** What a visit does to the travel of a day; null when that is not known. */
export function travelAdded(minutes: number | null): string | null {
  if (minutes === null) return null;
  if (minutes === 0) return "no more travel";
  return minutes > 0 ? `${minutes} min more travel` : `${-minutes} min less travel`;
}

const UNNAMED = "unnamed";

/** `Anna is looking at this visit.` */
export function watchingInWords(watchers: readonly string[]): string {
  const names = watchers.map((name) => (name === UNNAMED ? "someone else" : name));
  const last = names.at(-1) ?? "";
  const who = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} ${names.length > 1 ? "are" : "is"} looking at this visit.`;
}
