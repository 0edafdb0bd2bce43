import { visitsInWords } from "@/lib/domain/in-figures";
import { type CivilDate, formatDate } from "@/lib/domain/time";
import { Link } from "../../../_components/link";
import { type RotaQuery, rotaAddress } from "./rota-query";

interface DayCount {
  day: CivilDate;
  visits: number;
  unassigned: number;
}

/** The days of a week with how much is on each, and the way to each. */
export function WeekCounts({ days, query }: { days: DayCount[]; query: RotaQuery }) {
  return (
    <ul aria-label="Days of the week" className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-7">
      {days.map(({ day, visits, unassigned }) => (
        <li key={day}>
          <Link
            href={rotaAddress({ ...query, span: "day", first: day })}
            className="flex h-full min-h-touch flex-col rounded-control border border-line bg-surface px-3 py-2 shadow-raised hover:border-edge"
          >
            <span className="text-muted text-small">{formatDate(day)}</span>
            <span className="font-medium">{visitsInWords(visits)}</span>
            {unassigned > 0 && (
              <span className="font-medium text-bad text-small">{unassigned} uncovered</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
