import { formatDate, type Weekday } from "@/lib/domain/time";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import { lastDayOf } from "./regular-visit-draft";

export type RegularVisitLine = CarePackageForPrograms["regular_visits"][number];

/** `Starts 07:30–09:00`, or that it must start on time. */
export function windowInWords(line: RegularVisitLine): string {
  const { earliest_start, latest_start, wished_start, time_critical } = line;
  const window =
    earliest_start === latest_start
      ? `Starts at ${wished_start}`
      : `Starts ${earliest_start}–${latest_start}`;
  return time_critical ? `${window}, must start on time` : window;
}

/** What is out of the ordinary about when it takes place: every second week, from a day on, on bank holidays. */
export function regularityInWords(line: RegularVisitLine): string {
  const remarks: string[] = [];
  if (line.every_weeks > 1) {
    const since = line.weeks_from === null ? "" : ` from ${formatDate(line.weeks_from)}`;
    remarks.push(`Every ${line.every_weeks} weeks${since}`);
  }
  if (line.from !== null) remarks.push(`From ${formatDate(line.from)}`);
  if (line.until !== null) remarks.push(`Last day ${formatDate(lastDayOf(line.until))}`);
  if (line.bank_holidays === "none") remarks.push("Not on bank holidays");
  if (line.bank_holidays === "as-sunday") remarks.push("As on Sunday on bank holidays");
  const differing = line.exceptions.length;
  if (differing > 0) remarks.push(differing === 1 ? "1 day differs" : `${differing} days differ`);
  return remarks.join(" · ");
}

/** Minutes of care on a weekday, a visit counted once however many carers it needs, one of every n-th week by its share. */
export const minutesOnWeekday = (lines: readonly RegularVisitLine[], weekday: Weekday): number =>
  Math.round(
    lines
      .filter(({ weekdays }) => weekdays.includes(weekday))
      .reduce((sum, { duration, every_weeks }) => sum + duration / every_weeks, 0),
  );
