import type { ListedPerson } from "../listed-person";
import { formatLocal, type LocalDateTime, timeOf } from "../time";
import { farFromPlan } from "./far-from-plan";
import { personFinder } from "./find-person";
import { type RowTimes, timesOfRow } from "./times-of-row";
import type { WrittenRow } from "./written-row";

/** When a carer was at a visit, as it was recorded. */
export interface ActualTimes {
  /** Null when there is no log-in. */
  start: LocalDateTime | null;
  /** Null when there is no log-out. */
  end: LocalDateTime | null;
  /** Minutes of real time; null unless there are both. */
  minutes: number | null;
}

/** One carer's part of a visit that stands. */
export interface PlannedCall {
  assignmentId: number;
  visitId: number;
  employeeId: string;
  employeeName: string;
  patientId: string;
  patientName: string;
  startTime: LocalDateTime;
  /** Minutes. */
  duration: number;
}

/** What rows are matched with. */
export interface MatchFacts {
  employees: readonly ListedPerson[];
  patients: readonly ListedPerson[];
  calls: readonly PlannedCall[];
  /** What is recorded already, by assignment. */
  recorded: ReadonlyMap<number, ActualTimes>;
  now: LocalDateTime;
  zone: string;
}

export interface MatchedRow {
  sheet: string | null;
  row: number;
  call: PlannedCall;
  times: ActualTimes;
  /** What was recorded before; null when nothing was. */
  before: ActualTimes | null;
  isUnchanged: boolean;
  /** Says of a log-in or log-out that it is hours from the plan; null when both are near. */
  note: string | null;
}

/** A row that is not stored, and why. `no-times`: nobody logged in or out. */
export interface UnmatchedRow {
  sheet: string | null;
  row: number;
  reason: "no-times" | "problem";
  message: string;
}

export interface MatchedRows {
  matched: MatchedRow[];
  unmatched: UnmatchedRow[];
}

/** Minutes that a visit may have been moved, or a carer early or late, and still be the same. */
const FARTHEST = 120;
/** Minutes by which the nearest visit has to be nearer than the next one. */
const CLEARLY = 15;

interface ReadRow extends RowTimes {
  source: WrittenRow;
  carer: ListedPerson;
  patient: ListedPerson;
}

/**
 * Matches the rows of a call-monitoring export with assignments: same carer, same patient, the nearest planned start
 * within two hours. First the rows that name the planned start itself. What fits two visits, or what two rows fit, is
 * listed and not stored.
 */
export function matchRows(rows: readonly WrittenRow[], facts: MatchFacts): MatchedRows {
  const unmatched: UnmatchedRow[] = [];
  const refuse = (
    { sheet, row }: WrittenRow,
    message: string,
    reason: UnmatchedRow["reason"] = "problem",
  ) => {
    unmatched.push({ sheet, row, reason, message });
  };
  const read = withoutRepeated(readRows(rows, facts, refuse), refuse);
  const claims = claimsOf(read, facts, refuse);
  const matched = settleClaims(claims, facts, refuse);
  const inOrder = (one: { row: number }, other: { row: number }) => one.row - other.row;
  return { matched: matched.sort(inOrder), unmatched: unmatched.sort(inOrder) };
}

type Refuse = (row: WrittenRow, message: string, reason?: UnmatchedRow["reason"]) => void;

function readRows(rows: readonly WrittenRow[], facts: MatchFacts, refuse: Refuse): ReadRow[] {
  const findCarer = personFinder(facts.employees, "carer");
  const findPatient = personFinder(facts.patients, "patient");
  return rows.flatMap((source) => {
    const { carerId, carerName, patientId, patientName } = source.cells;
    const [carer, patient] = [findCarer(carerId, carerName), findPatient(patientId, patientName)];
    if ("problem" in carer || "problem" in patient) {
      const isSwapped =
        !("problem" in findPatient(carerId, carerName)) && !("problem" in findCarer(patientId, patientName));
      const problems = [carer, patient].flatMap((one) => ("problem" in one ? [one.problem] : []));
      refuse(
        source,
        isSwapped
          ? "The carer and the patient are swapped in this row. Check the headers of the two columns."
          : problems.join(" "),
      );
      return [];
    }
    const times = timesOfRow(source, facts.zone);
    if (times === null) {
      refuse(source, `${carer.name} at ${patient.name}: no log-in and no log-out.`, "no-times");
      return [];
    }
    if ("problem" in times) {
      refuse(source, times.problem);
      return [];
    }
    const latest = times.end ?? times.start ?? "";
    if (latest > facts.now) {
      refuse(source, `${formatLocal(latest)} is still to come. Check the day.`);
      return [];
    }
    return [{ ...times, source, carer, patient }];
  });
}

/** The same row twice is one; the second is said. */
function withoutRepeated(rows: readonly ReadRow[], refuse: Refuse): ReadRow[] {
  const seen = new Map<string, ReadRow>();
  return rows.filter((row) => {
    const key = [row.carer.id, row.patient.id, row.plannedStart, row.start, row.end].join("|");
    const first = seen.get(key);
    if (first) refuse(row.source, `The same as row ${first.source.row}.`);
    else seen.set(key, row);
    return !first;
  });
}

interface Claim {
  row: ReadRow;
  call: PlannedCall;
}

const pairKey = (employeeId: string, patientId: string) => `${employeeId}|${patientId}`.toLowerCase();

/** Which assignment each row is of, by itself. */
function claimsOf(rows: readonly ReadRow[], { calls }: MatchFacts, refuse: Refuse): Claim[] {
  const byPair = new Map<string, PlannedCall[]>();
  const byPatient = new Map<string, PlannedCall[]>();
  for (const call of calls) {
    put(byPair, pairKey(call.employeeId, call.patientId), call);
    put(byPatient, call.patientId.toLowerCase(), call);
  }
  const candidatesOf = ({ carer, patient }: ReadRow) => byPair.get(pairKey(carer.id, patient.id)) ?? [];
  const exact = rows.flatMap((row): Claim[] => {
    const call = candidatesOf(row).find(({ startTime }) => startTime === row.plannedStart);
    return call ? [{ row, call }] : [];
  });
  const taken = new Set(exact.map(({ call }) => call.assignmentId));
  const isExact = new Set(exact.map(({ row }) => row));
  const others = rows
    .filter((row) => !isExact.has(row))
    .flatMap((row): Claim[] => {
      const around = nearestFirst(row, candidatesOf(row)).filter(({ call }) => !taken.has(call.assignmentId));
      const [best, next] = around;
      if (!best) {
        const atPatient = byPatient.get(row.patient.id.toLowerCase()) ?? [];
        refuse(row.source, noVisit(row, nearestFirst(row, atPatient), candidatesOf(row), taken));
        return [];
      }
      if (next && next.distance - best.distance < CLEARLY) {
        const [one, other] = [best.call, next.call].map(({ startTime }) => timeOf(startTime)).sort();
        refuse(
          row.source,
          `${row.carer.name} has two visits at ${row.patient.name} that fit, at ${one} and at ${other}. Add the planned start to the row.`,
        );
        return [];
      }
      return [{ row, call: best.call }];
    });
  return [...exact, ...others];
}

const put = <Item>(map: Map<string, Item[]>, key: string, item: Item) => {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
};

const referenceOf = ({ plannedStart, start, end }: ReadRow): LocalDateTime =>
  plannedStart ?? start ?? end ?? "";

function nearestFirst(row: ReadRow, calls: readonly PlannedCall[]) {
  const reference = wallMinutes(referenceOf(row));
  return calls
    .map((call) => {
      // Of a log-out alone, the planned end is what it is near to.
      const planned = wallMinutes(call.startTime) + ((row.plannedStart ?? row.start) ? 0 : call.duration);
      return { call, distance: Math.abs(planned - reference) };
    })
    .filter(({ distance }) => distance <= FARTHEST)
    .sort((one, other) => one.distance - other.distance);
}

const wallMinutes = (local: LocalDateTime): number => Date.parse(`${local}:00Z`) / 60_000;

/** Why no visit fits a row, with who is assigned instead where somebody is. */
function noVisit(
  row: ReadRow,
  atPatient: readonly { call: PlannedCall }[],
  own: readonly PlannedCall[],
  taken: ReadonlySet<number>,
): string {
  const when = formatLocal(referenceOf(row));
  const isTaken = atPatient.some(({ call }) => own.includes(call) && taken.has(call.assignmentId));
  if (isTaken)
    return `The visit of ${row.carer.name} at ${row.patient.name} near ${when} is that of another row, which names its planned start.`;
  const [other] = atPatient;
  return other
    ? `${row.carer.name} is not assigned to the visit of ${row.patient.name} at ${timeOf(other.call.startTime)}; ${other.call.employeeName} is. If ${row.carer.name} gave it, change the rota first.`
    : `No visit of ${row.carer.name} at ${row.patient.name} is planned within two hours of ${when}.`;
}

/** Rows that fit the same assignment are all refused: which of them is right, nobody can tell. */
function settleClaims(claims: readonly Claim[], { recorded }: MatchFacts, refuse: Refuse): MatchedRow[] {
  const byCall = new Map<string, Claim[]>();
  for (const claim of claims) put(byCall, String(claim.call.assignmentId), claim);
  return [...byCall.values()].flatMap((same) => {
    const [claim] = same;
    if (same.length > 1 || !claim) {
      for (const { row, call } of same) {
        const others = same.filter((one) => one.row !== row).map((one) => one.row.source.row);
        refuse(
          row.source,
          `This row and row ${others.join(", ")} fit the same visit of ${row.patient.name} at ${timeOf(call.startTime)}. Keep one of them.`,
        );
      }
      return [];
    }
    const { row, call } = claim;
    const far = farFromPlan(row, call);
    const mistake = far.find(({ isMistake }) => isMistake);
    if (mistake) {
      refuse(row.source, `${mistake.sentence} Correct the time in the file, or leave the cell empty.`);
      return [];
    }
    const note = far.length === 0 ? null : far.map(({ sentence }) => sentence).join(" ");
    const times = { start: row.start, end: row.end, minutes: row.minutes };
    const before = recorded.get(call.assignmentId) ?? null;
    const isUnchanged =
      before !== null &&
      before.start === times.start &&
      before.end === times.end &&
      before.minutes === times.minutes;
    return [{ sheet: row.source.sheet, row: row.source.row, call, times, before, isUnchanged, note }];
  });
}
