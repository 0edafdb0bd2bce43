import { getConfig } from "@/lib/config";
import {
  findLogEntry,
  type LogFilter,
  type LogRow,
  listLogEntries,
  listOperationTypes,
} from "@/lib/db/operations-log";
import { read, readTogether } from "@/lib/db/transaction";
import { hasPay, withoutPay } from "@/lib/domain/pay-in-log";
import { addDays, at, type CivilDate, instantAtOrAfter, utcStamp } from "@/lib/domain/time";
import { localOfStamp } from "./local-of-stamp";
import { idsOfPerson, type LoggedPerson, peopleInEntry } from "./log-people";

export interface LogEntry {
  id: number;
  operationType: string;
  description: string;
  /** JSON text of ids and counts; null when there are none. */
  details: string | null;
  /** Wall-clock time of the branch; the old system's text as it is when it cannot be read. */
  at: string;
  actor: string;
  /** The people whom the entry names by id, with their names. */
  people: LoggedPerson[];
}

export interface LogQuery {
  operationType?: string;
  /** A day of the branch's zone. */
  day?: CivilDate;
  /** Only entries older than this id. */
  before?: number;
  /** A part of the name of a person whom entries concern, or their id. */
  person?: string;
}

export interface LogPage {
  entries: LogEntry[];
  /** Every kind of operation that the log holds. */
  operationTypes: string[];
  /** The id to go on from; null on the last page. */
  before: number | null;
}

/** A page of the operations log, newest first, with figures of pay only for those who are shown pay. */
export function readLog(query: LogQuery, limit: number, seesPay: boolean): LogPage {
  return readTogether((db) => {
    // One more than requested shows whether there is another page.
    const rows = listLogEntries(db, filterOf(query), limit + 1);
    const entries = rows.slice(0, limit).map((row) => toEntry(row, seesPay));
    return {
      entries,
      operationTypes: listOperationTypes(db),
      before: rows.length > limit ? (entries.at(-1)?.id ?? null) : null,
    };
  });
}

/** Every entry of some days at the branch, oldest first. The end is not included. */
export function entriesBetween(
  { from, until }: { from: CivilDate; until: CivilDate },
  seesPay: boolean,
): LogEntry[] {
  const { timeZone } = getConfig();
  const midnight = (date: CivilDate) => utcStamp(instantAtOrAfter(at(date, "00:00"), timeZone));
  const filter = { from: midnight(from), until: midnight(until) };
  return readTogether((db) =>
    listLogEntries(db, filter, MOST_ENTRIES)
      .map((row) => toEntry(row, seesPay))
      .reverse(),
  );
}

/** More than any branch makes in a year. */
const MOST_ENTRIES = 1_000_000;

/** One entry of the log; null when there is none of that id. */
export function readLogEntry(id: number, seesPay: boolean): LogEntry | null {
  const row = read((db) => findLogEntry(db, id));
  return row === null ? null : toEntry(row, seesPay);
}

function filterOf({ operationType, day, before, person }: LogQuery): LogFilter {
  const personIds = person === undefined ? undefined : idsOfPerson(person);
  if (day === undefined) return { operationType, before, personIds };
  const { timeZone } = getConfig();
  const midnight = (date: CivilDate) => utcStamp(instantAtOrAfter(at(date, "00:00"), timeZone));
  return { operationType, before, personIds, from: midnight(day), until: midnight(addDays(day, 1)) };
}

function toEntry(stored: LogRow, seesPay: boolean): LogEntry {
  const row = seesPay || !hasPay(stored.operationType) ? stored : rowWithoutPay(stored);
  return {
    id: row.id,
    operationType: row.operationType,
    description: row.description,
    details: row.details,
    at: localOfStamp(row.createdAt),
    actor: row.actor ?? "AI Rota System",
    people: peopleInEntry(row.details),
  };
}

function rowWithoutPay(row: LogRow): LogRow {
  const { description, details } = withoutPay({ details: parsed(row.details) });
  return { ...row, description, details: JSON.stringify(details) };
}

/** Details that are not JSON are left out: they might hold pay. */
function parsed(details: string | null): unknown {
  try {
    return JSON.parse(details ?? "null");
  } catch {
    return null;
  }
}
