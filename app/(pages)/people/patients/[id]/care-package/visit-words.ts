import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import { formatDate, type Weekday } from "@/lib/domain/time";

/** `Starts 07:30–09:00`, or that it must start on time. */
export function windowInWords({ earliestStart, latestStart, wishedStart, timeCritical }: RegularVisit): string {
  const window =
    earliestStart === latestStart ? `Starts at ${wishedStart}` : `Starts ${earliestStart}–${latestStart}`;
  return timeCritical ? `${window}, must start on time` : window;
}

/** What is out of the ordinary about when it takes place: every second week, from a day on, on bank holidays. */
export function regularityInWords(visit: RegularVisit): string {
  const remarks: string[] = [];
  if (visit.everyWeeks > 1) {
    const since = visit.weeksFrom === null ? "" : ` from ${formatDate(visit.weeksFrom)}`;
    remarks.push(`Every ${visit.everyWeeks} weeks${since}`);
  }
  if (visit.from !== null) remarks.push(`From ${formatDate(visit.from)}`);
  if (visit.until !== null) remarks.push(`Until ${formatDate(visit.until)}`);
  if (visit.bankHolidays === "none") remarks.push("Not on bank holidays");
  if (visit.bankHolidays === "as-sunday") remarks.push("As on Sunday on bank holidays");
  if (visit.exceptions.length > 0) {
    remarks.push(`${visit.exceptions.length} ${visit.exceptions.length === 1 ? "day differs" : "days differ"}`);
  }
  return remarks.join(" · ");
}

/** Minutes of care on a weekday, counting each visit once however many carers it needs; every n-th week counts by its share. */
export const minutesOnWeekday = (visits: readonly RegularVisit[], weekday: Weekday): number =>
  Math.round(
    visits
      .filter(({ weekdays }) => weekdays.includes(weekday))
      .reduce((sum, { duration, everyWeeks }) => sum + duration / everyWeeks, 0),
  );
