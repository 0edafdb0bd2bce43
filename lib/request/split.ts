import type { Canvas } from "./canvas";
import { clockText, minutesOf } from "./clock";
import { withDetailsBehind } from "./details-behind";
import { has, maybeSame, ofKind, sameDay, saysWhen } from "./groups";
import type { Mention } from "./mentions";

const SEPARATOR = /[,;.!?+/]|\b(?:and|then|also|plus|followed|while|but|as well)\b/i;

/** Pieces of the sentence between commas, "and" and the like. */
function segmentsOf(canvas: Canvas): Mention[][] {
  const segments: Mention[][] = [];
  let end = 0;
  for (const mention of canvas.mentions) {
    const separated = SEPARATOR.test(canvas.free.slice(end, mention.start));
    if (separated || segments.length === 0) segments.push([mention]);
    else segments.at(-1)!.push(mention);
    // A service may reach around a name ("put P001 to bed").
    end = Math.max(end, mention.end);
  }
  return segments;
}

/** Cuts a piece that holds two times, days or patients without a comma between them. */
function cut(segment: Mention[]): Mention[][] {
  const first = segment.findIndex((mention) => mention.kind === "service" || saysWhen([mention]));
  const timeFirst = first >= 0 && saysWhen([segment[first]!]);
  const pieces: Mention[][] = [[]];
  for (const mention of segment) {
    const piece = pieces.at(-1)!;
    const next = timeFirst
      ? conflicts(piece, [mention])
      : conflicts(piece, [mention]) ||
        (mention.kind === "service" && has(piece, "service") && saysWhen(piece));
    if (next && piece.length > 0) pieces.push([mention]);
    else piece.push(mention);
  }
  return pieces;
}

function timesConflict(group: Mention[], more: Mention[]): boolean {
  const bothServe = has(group, "service") && has(more, "service");
  if (saysWhen(group) && saysWhen(more) && bothServe) return true;
  if (has(group, "moment", "span") && has(more, "moment", "span")) return true;
  const parts = ofKind(group, "part").map(({ part }) => part.window);
  const otherParts = ofKind(more, "part").map(({ part }) => part.window);
  const apart = parts.some((a) => otherParts.some((b) => a.to <= b.from || b.to <= a.from));
  if (apart) return true;
  const starts = [...ofKind(group, "time"), ...ofKind(more, "time")]
    .map(({ time }) => time)
    .filter(({ form }) => form === "at" || form === "range" || form === "between");
  const [one, two] = [ofKind(group, "time"), ofKind(more, "time")];
  if (one.length > 0 && two.length > 0 && starts.length > 1) return true;
  return outsideParts(group, more) || outsideParts(more, group);
}

/** A clock time that lies outside of the part of the day named in the other piece. */
function outsideParts(clocks: Mention[], partsOf: Mention[]): boolean {
  return ofKind(partsOf, "part").some(({ part, start, end }) =>
    ofKind(clocks, "time").some(({ time, start: at }) => {
      // "Breakfast call at 6am": the call is early, and is one call.
      const ofCall = ofKind(partsOf, "meal_visit").some((call) => call.start === start);
      if (ofCall && at >= end && at - end < 5) return false;
      if (time.form !== "at" || !(time.clock.exact || time.clock.half)) return false;
      const said = clockText(minutesOf(time.clock, null));
      if (part.half === "am" && time.clock.exact && said >= "12:00") return true;
      return said < part.window.from && said > "04:59" ? true : part.half === "am" && said > "12:59";
    }),
  );
}

/** Whether a piece must belong to another visit than those mentions. */
function conflicts(group: Mention[], more: Mention[]): boolean {
  const patients = ofKind(group, "patient");
  const otherPatient = ofKind(more, "patient").some(
    ({ person }) => patients.length > 0 && !patients.some((known) => maybeSame(known.person, person)),
  );
  const days = ofKind(group, "date");
  const otherDay = ofKind(more, "date").some(
    ({ day }) => days.length > 0 && !days.some((known) => sameDay(known.day, day)),
  );
  return otherPatient || otherDay || timesConflict(group, more);
}

function servicesOnly(segment: Mention[]): boolean {
  return has(segment, "service") && !saysWhen(segment) && !has(segment, "patient", "date");
}

function serviceBeforeTime(group: Mention[]): boolean {
  const service = group.findIndex((mention) => mention.kind === "service");
  const time = group.findIndex((mention) => saysWhen([mention]));
  return service >= 0 && time > service;
}

/**
 * The mentions of each visit. A new visit begins where a piece names another patient, day or time;
 * in "medicine at 8, cleaning and exercise at 10" the cleaning waits for its time.
 */
export function splitIntoVisits(canvas: Canvas): Mention[][] {
  const groups: Mention[][] = [];
  let current: Mention[] = [];
  let waiting: Mention[] = [];
  for (const segment of segmentsOf(canvas).flatMap(cut)) {
    if (conflicts(current, segment)) {
      groups.push(current);
      current = [...waiting, ...segment];
      waiting = [];
    } else if (servicesOnly(segment) && serviceBeforeTime(current)) {
      waiting.push(...segment);
    } else {
      current.push(...waiting, ...segment);
      waiting = [];
    }
  }
  return withDetailsBehind(canvas, [...groups, [...current, ...waiting]]);
}
