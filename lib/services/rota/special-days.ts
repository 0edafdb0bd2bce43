import { getConfig } from "@/lib/config";
import { clockChangeOn } from "@/lib/domain/clock-change";
import { addDays, type CivilDate, timeOf } from "@/lib/domain/time";
import { bankHolidaysBetween } from "../care-package/need-settings";

/** A day that is not like the others, and why in a few words: a bank holiday by its name, a change of the clocks. */
export interface SpecialDay {
  date: CivilDate;
  why: string[];
}

/** The bank holidays of the branch's nation and the clock changes of some days from one on, by date. */
export function specialDays(from: CivilDate, days: number): SpecialDay[] {
  const holidays = bankHolidaysBetween(from, addDays(from, days));
  return Array.from({ length: days }, (_, index) => addDays(from, index))
    .map((date) => ({
      date,
      why: [
        ...holidays.filter((holiday) => holiday.date === date).map(({ name }) => holidayInWords(name)),
        ...clockChangeInWords(date),
      ],
    }))
    .filter(({ why }) => why.length > 0);
}

/** `Christmas Day, bank holiday`; `Spring bank holiday` says what it is. */
const holidayInWords = (name: string): string =>
  /bank holiday/i.test(name) ? name : `${name}, bank holiday`;

function clockChangeInWords(date: CivilDate): string[] {
  const change = clockChangeOn(date, getConfig().timeZone);
  if (change === null) return [];
  const { direction, from, until } = change;
  return direction === "forward"
    ? [`the clocks go forward from ${timeOf(from)} to ${timeOf(until)}`]
    : [`the clocks go back from ${timeOf(until)} to ${timeOf(from)}`];
}
