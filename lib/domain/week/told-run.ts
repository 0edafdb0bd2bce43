import { hoursInWords } from "../hours-in-words";
import type { Service } from "../service";
import { formatLocal, type LocalDateTime } from "../time";

/** One visit as it was told to a carer. */
export interface ToldVisit {
  visitId: number;
  patientId: string;
  patientName: string;
  startTime: LocalDateTime;
  /** Minutes. */
  duration: number;
  services: Service[];
  /** The other carers of a double-up, by name. */
  with: string[];
}

/** A carer's visits of a week, by start. */
export interface CarerRun {
  employeeId: string;
  visits: ToldVisit[];
}

/** What a carer has to be told, because it differs from what was told before. */
export interface RunChange {
  kind: "added" | "removed" | "changed";
  employeeId: string;
  /** As it was told; null for a new one. */
  told: ToldVisit | null;
  /** As it stands; null for one that is gone. */
  now: ToldVisit | null;
  sentence: string;
}

const isSame = (a: ToldVisit, b: ToldVisit): boolean =>
  a.startTime === b.startTime &&
  a.duration === b.duration &&
  a.patientId === b.patientId &&
  isSameList(a.services, b.services) &&
  isSameList(a.with, b.with);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** What differs between what was told and what stands, by carer and start. */
export function changesSince(told: readonly CarerRun[], now: readonly CarerRun[]): RunChange[] {
  const ids = [...new Set([...told, ...now].map(({ employeeId }) => employeeId))].sort();
  return ids.flatMap((employeeId) =>
    changesOfRun(employeeId, visitsOf(told, employeeId), visitsOf(now, employeeId)),
  );
}

const visitsOf = (runs: readonly CarerRun[], id: string): readonly ToldVisit[] =>
  runs.find(({ employeeId }) => employeeId === id)?.visits ?? [];

function changesOfRun(
  employeeId: string,
  told: readonly ToldVisit[],
  now: readonly ToldVisit[],
): RunChange[] {
  const before = new Map(told.map((one) => [one.visitId, one]));
  const after = new Map(now.map((one) => [one.visitId, one]));
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids
    .flatMap((id) => changeOf(employeeId, before.get(id) ?? null, after.get(id) ?? null))
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
}

const startOf = ({ told, now }: RunChange): LocalDateTime => (now ?? told)?.startTime ?? "";

function changeOf(employeeId: string, told: ToldVisit | null, now: ToldVisit | null): RunChange[] {
  if (told && now) {
    if (isSame(told, now)) return [];
    return [{ kind: "changed", employeeId, told, now, sentence: changedSentence(told, now) }];
  }
  const one = now ?? told;
  if (!one) return [];
  const where = `${one.patientName} on ${formatLocal(one.startTime)}, ${hoursInWords(one.duration)}`;
  return now
    ? [{ kind: "added", employeeId, told, now, sentence: `New: ${where}.` }]
    : [{ kind: "removed", employeeId, told, now, sentence: `No longer: ${where}.` }];
}

function changedSentence(told: ToldVisit, now: ToldVisit): string {
  const parts = [
    told.startTime === now.startTime ? "" : `now ${formatLocal(now.startTime)}`,
    told.duration === now.duration ? "" : `now ${hoursInWords(now.duration)}`,
    isSameList(told.services, now.services) ? "" : "other services",
    isSameList(told.with, now.with) ? "" : withWords(now.with),
  ].filter(Boolean);
  return `${told.patientName} on ${formatLocal(told.startTime)}: ${parts.join(", ")}.`;
}

const withWords = (others: readonly string[]): string =>
  others.length === 0 ? "now alone" : `now with ${others.join(" and ")}`;
