import type { StoredVisit } from "../assignment";
import { serviceOfWord } from "../fields/service-words";
import type { SingleVisitFacts } from "../fields/single-visit-fields";
import { SERVICES, type Service, usualMinutes } from "../service";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  isLocalDateTime,
  type LocalDateTime,
  minutesOfDay,
  plusWallMinutes,
  timeOf,
} from "../time";
import type { ImportQuestion, LeftOut, ParsedRow, ParsedSheet, Problem, Repair } from "../workbook";
import { bothRows, type RowPlace, sheetOfRow } from "./row-place";
import { type KnownPeople, nameQuestion, personOf, personProblem } from "./rows-by-person";

/** A visit that a row asks for. */
export interface VisitOfSheet
  extends Pick<StoredVisit, "patientId" | "services" | "startTime" | "duration" | "window" | "notes"> {
  row: number;
}

/** What the sheet Visits adds to the rota. */
export interface VisitsPlan {
  added: VisitOfSheet[];
  /** Rows whose visit an earlier upload made. */
  unchanged: number;
  problems: Problem[];
  repairs: Repair[];
  /** Whether names beside ids are those of the people who have the ids. */
  questions: ImportQuestion[];
  /** Rows whose time has passed. */
  leftOut: LeftOut[];
}

/** What the rows are compared with. */
export interface VisitsStored {
  patients: KnownPeople;
  /** {@link visitKey} of each visit that a standing upload made, as it made it. */
  made: ReadonlySet<string>;
  present: LocalDateTime;
  /** Whether the clocks show a time on its day: they skip some in spring. */
  exists(local: LocalDateTime): boolean;
}

type Keyed = Pick<StoredVisit, "patientId" | "services" | "startTime" | "duration" | "window">;

/** Names a visit by what its row says. Whatever is changed of it later, the row is not taken for another visit. */
export const visitKey = ({ patientId, services, startTime, duration, window }: Keyed): string =>
  JSON.stringify([patientId, services.toSorted(), startTime, duration, window?.from, window?.to]);

/** The visits to add. A visit that an upload made already is not made again, whatever has become of it. */
export function planVisits(sheet: ParsedSheet<SingleVisitFacts> | null, stored: VisitsStored): VisitsPlan {
  const plan: VisitsPlan = { added: [], unchanged: 0, problems: [], repairs: [], questions: [], leftOut: [] };
  const firstRows = new Map<string, RowPlace>();
  for (const row of sheet?.rows ?? []) {
    if (sheet) planVisit(sheetOfRow(sheet.sheet, row), row, { stored, firstRows, plan });
  }
  return plan;
}

interface Planning {
  stored: VisitsStored;
  /** The row of each visit so far. */
  firstRows: Map<string, RowPlace>;
  plan: VisitsPlan;
}

function planVisit(
  sheet: string,
  place: ParsedRow<SingleVisitFacts>,
  { stored, firstRows, plan }: Planning,
): void {
  const { row, facts } = place;
  const { patientId: id, patientName: name } = facts;
  const person = personOf({ id, name }, stored.patients);
  if ("message" in person) {
    if (person.isUnsaid) return;
    const at = { sheet, row, column: "PatientID" };
    plan.problems.push(personProblem(person, at));
    if (person.other) plan.questions.push(nameQuestion(person.other, at, stored.patients));
    return;
  }
  if (person.from !== null)
    plan.repairs.push({ sheet, row, column: "PatientID", from: person.from, to: person.id });
  const read = visitOfRow(row, person.id, facts, stored);
  if ("column" in read) {
    const problem = { sheet, row, column: read.column, value: read.value, message: read.message };
    plan.problems.push(problem);
    return;
  }
  const key = visitKey(read);
  const first = firstRows.get(key);
  if (first !== undefined) {
    const message = `${bothRows(first, place)} are the same visit; leave one of them out.`;
    plan.problems.push({ sheet, row, column: "EarliestStart", value: read.startTime, message });
    return;
  }
  firstRows.set(key, place);
  if (stored.made.has(key)) plan.unchanged++;
  else if (read.startTime < stored.present) {
    const text = `${read.patientId} · ${facts.services} · ${read.startTime.replace("T", " ")}`;
    plan.leftOut.push({ sheet, row, text, reason: "past visit" });
  } else plan.added.push(read);
}

/** What is wrong with a row. */
interface RowProblem {
  column: string;
  value: string;
  message: string;
}

function visitOfRow(
  row: number,
  patientId: string,
  facts: SingleVisitFacts,
  { exists }: VisitsStored,
): VisitOfSheet | RowProblem {
  const startTime = momentOf(facts.earliestStart, facts.date);
  const written = facts.earliestStart ?? "";
  if (startTime === null) {
    const message = "This start has no day; write it as 2026-12-07 09:00, or give the day in a column Date.";
    return { column: "EarliestStart", value: written, message };
  }
  if (!exists(startTime)) {
    const message = "The clocks go forward over this time; choose an earlier or a later one.";
    return { column: "EarliestStart", value: written, message };
  }
  const services = servicesIn(facts.services);
  const duration = lengthOf(startTime, facts) ?? usualMinutes(services);
  if (typeof duration !== "number") return duration;
  const window = windowOf(startTime, facts.latestEnd, duration);
  if (window !== null && "column" in window) return window;
  return { row, patientId, services, startTime, duration, window, notes: facts.notes };
}

function servicesIn(text: string | null): Service[] {
  const named = (text ?? "").split(", ").map(serviceOfWord);
  return SERVICES.filter((service) => named.includes(service));
}

function momentOf(text: string | null, date: CivilDate | null): LocalDateTime | null {
  if (text === null || isLocalDateTime(text)) return text;
  return date === null ? null : at(date, text);
}

const SHORTEST = 5;
const DAY = 24 * 60;

/** The times between which the whole visit lies; null when that leaves no choice. */
function windowOf(
  start: LocalDateTime,
  latestEnd: string | null,
  duration: number,
): StoredVisit["window"] | RowProblem {
  if (duration < SHORTEST) {
    const message = `A visit takes ${SHORTEST} minutes at least; correct its length.`;
    return { column: "EstimatedDuration", value: String(duration), message };
  }
  if (latestEnd === null) return null;
  const end = endOf(start, latestEnd);
  const wrong = (message: string): RowProblem => ({
    ...{ column: "LatestEnd", value: latestEnd },
    message,
  });
  const lastEnd = plusWallMinutes(start, DAY);
  if (end <= start) return wrong("The latest end is not after the earliest start; correct one of them.");
  if (end > lastEnd) return wrong("The latest end is more than a day after the start; correct one of them.");
  if (end < plusWallMinutes(start, duration)) {
    return wrong(`A visit of ${duration} minutes does not fit between these times; correct one of them.`);
  }
  return end === plusWallMinutes(start, duration) ? null : { from: timeOf(start), to: timeOf(end) };
}

/** The length that a row says, or that lies between its start and its end; null when it says neither. */
function lengthOf(start: LocalDateTime, { end, duration }: SingleVisitFacts): number | null | RowProblem {
  if (end === null) return duration;
  const until = endOf(start, end);
  const minutes = (Date.parse(`${until}:00Z`) - Date.parse(`${start}:00Z`)) / 60_000;
  const wrong = (message: string): RowProblem => ({ column: "End", value: end, message });
  if (minutes <= 0) return wrong("The end is not after the start; correct one of them.");
  if (minutes > DAY) return wrong("The end is more than a day after the start; correct one of them.");
  if (duration === null || duration === minutes) return minutes;
  return wrong(
    `From ${timeOf(start)} to ${timeOf(until)} is ${minutes} minutes, but the Duration column says ${duration}. Use LatestEnd for the time by which the visit must be over.`,
  );
}

/** A time alone is of the day of the start, or of the next one when it is not after it. */
function endOf(start: LocalDateTime, latestEnd: string): LocalDateTime {
  if (isLocalDateTime(latestEnd)) return latestEnd;
  const isNextDay = minutesOfDay(latestEnd) <= minutesOfDay(timeOf(start));
  return at(isNextDay ? addDays(dateOf(start), 1) : dateOf(start), latestEnd);
}
