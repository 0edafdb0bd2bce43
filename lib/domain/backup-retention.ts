import { type CivilDate, dateOf, daysBetween, type Instant, localAt } from "./time";

/** The facts that decide whether a backup is kept. */
export interface DatedBackup {
  name: string;
  createdAt: Instant;
}

/** Which backups are kept: a number of the last ones, and for a number of days and months the newest of each. */
export interface BackupRule {
  last: number;
  days: number;
  months: number;
}

/**
 * The names of the backups that the rule no longer keeps. `protectedNames` stay whatever their age. Days and
 * months are those of `zone`. A backup dated later than `now` is kept and not counted: a clock was wrong,
 * then or now, and it is not known which.
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

/** Whether this is the first time. */
function isFirst(seen: Set<string>, span: string): boolean {
  if (seen.has(span)) return false;
  seen.add(span);
  return true;
}

const monthOf = (day: CivilDate): string => day.slice(0, 7);

const monthNumber = (day: CivilDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const monthsBetween = (from: CivilDate, to: CivilDate): number => monthNumber(to) - monthNumber(from);
