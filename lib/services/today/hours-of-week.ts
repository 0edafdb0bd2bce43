import { addDays, type CivilDate, dateOf, startOfWeek } from "@/lib/domain/time";
import { standingIn } from "@/lib/domain/visit-state";
import { statesOfWeek } from "../publishing/present-runs";

/** What the visits of a day need, and what of it is covered, in minutes of carers. */
export interface HoursOfDay {
  day: CivilDate;
  visits: number;
  needed_minutes: number;
  covered_minutes: number;
}

/** The seven days of the week that a day is in. A double-up counts twice, and a night for the day that it starts. */
export function hoursOfWeek(today: CivilDate): HoursOfDay[] {
  const monday = startOfWeek(today);
  const days = Array.from({ length: 7 }, (_, index) => ({
    day: addDays(monday, index),
    visits: 0,
    needed_minutes: 0,
    covered_minutes: 0,
  }));
  const byDay = new Map<string, HoursOfDay>(days.map((one) => [one.day, one]));
  for (const state of statesOfWeek(monday)) {
    const { startTime, duration, carersNeeded } = state.visit;
    const of = byDay.get(dateOf(startTime));
    if (!of) continue;
    of.visits += 1;
    of.needed_minutes += duration * carersNeeded;
    of.covered_minutes += duration * Math.min(carersNeeded, standingIn(state).length);
  }
  return days;
}
