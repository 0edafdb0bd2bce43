import { addDays, at, type CivilDate, timeOf } from "@/lib/domain/time";
import { type RotaEntry, rotaList } from "../rota/rota-list";

/** The visits that start within an hour of the day. */
export interface HourOfDay {
  hour: number;
  visits: RotaEntry[];
  uncovered: number;
}

/** The visits that start on a day by the hour in which they do, from the first hour that has one to the last. */
export function dayByHour(today: CivilDate): HourOfDay[] {
  const visits = rotaList({ from: at(today, "00:00"), until: at(addDays(today, 1), "00:00") })
    .filter(({ from_earlier_day }) => from_earlier_day === null)
    .sort((a, b) => a.visit.start_time.localeCompare(b.visit.start_time));
  if (visits.length === 0) return [];
  const hourOf = ({ visit }: RotaEntry) => Number(timeOf(visit.start_time).slice(0, 2));
  const first = hourOf(visits[0] as RotaEntry);
  const last = hourOf(visits.at(-1) as RotaEntry);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const within = visits.filter((entry) => hourOf(entry) === first + index);
    const uncovered = within.filter(({ state }) => state === "unassigned").length;
    return { hour: first + index, visits: within, uncovered };
  });
}
