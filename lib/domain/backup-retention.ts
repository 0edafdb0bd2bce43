import { type CivilDate, dateOf, daysBetween, type Instant, localAt } from "./time";

/** A backup as far as keeping it goes. */
export interface DatedBackup {
  name: string;
  createdAt: Instant;
}

/** Which backups are kept: the last so many, then the newest of each of so many days, and of so many months. */
export interface BackupRule {
  last: number;
  days: number;
  months: number;
}

/**
 * The names of the backups that the rule no longer keeps. `protectedNames` stay whatever their age. Days and
 * months are those of `zone`. What is dated later than `now` stays and takes nobody's place: a clock went wrong,
 * then or now, and which of the two cannot be told.
 */
export function backupsToRemove(
  backups: readonly DatedBackup[],
  now: Instant,
  zone: string,
  { last, days, months }: BackupRule,
  protectedNames: ReadonlySet<string> = new Set(),
): string[] {
  const newestFirst = [...backups].sort((a, b) => b.createdAt - a.createdAt || (a.name < b.name ? 1 : -1));
  const today = dateOf(localAt(now, zone));
  const seen = new Set<string>();
  const datedLater = newestFirst.filter(({ createdAt }) => createdAt > now).length;
  const isKept = ({ name, createdAt }: DatedBackup, rank: number): boolean => {
    const day = dateOf(localAt(createdAt, zone));
    const isNewestOfDay = isFirst(seen, day);
    const isNewestOfMonth = isFirst(seen, monthOf(day));
    return (
      rank < datedLater + last ||
      protectedNames.has(name) ||
      (isNewestOfDay && daysBetween(day, today) <= days) ||
      (isNewestOfMonth && monthsBetween(day, today) <= months)
    );
  };
  return newestFirst.filter((backup, rank) => !isKept(backup, rank)).map(({ name }) => name);
}

/** Whether this has not been asked for before. */
function isFirst(seen: Set<string>, span: string): boolean {
  if (seen.has(span)) return false;
  seen.add(span);
  return true;
}

const monthOf = (day: CivilDate): string => day.slice(0, 7);

const monthNumber = (day: CivilDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const monthsBetween = (from: CivilDate, to: CivilDate): number => monthNumber(to) - monthNumber(from);
