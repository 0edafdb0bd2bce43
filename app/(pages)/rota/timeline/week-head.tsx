import { hoursInWords } from "@/lib/domain/hours-in-words";
import { visitsInWords } from "@/lib/domain/in-figures";
import { type CivilDate, formatDate } from "@/lib/domain/time";
import type { TimelineWeek } from "@/lib/services/timeline/timeline-week";
import { Link } from "../../../_components/link";

/** The days of a week, and below them what each comes to. */
export function WeekHead({ week: { days }, today }: { week: TimelineWeek; today: CivilDate }) {
  const sum = (of: "visits" | "minutes" | "uncovered") => days.reduce((total, day) => total + day[of], 0);
  return (
    <thead className="sticky top-0 z-2 bg-surface">
      <tr aria-rowindex={1}>
        <th
          scope="col"
          className="sticky left-0 z-1 w-56 border-line border-r border-b bg-surface px-2 py-1 text-left"
        >
          Carer
        </th>
        {days.map(({ day }) => (
          <th key={day} scope="col" className="border-line border-r border-b px-2 py-1 text-left">
            <Link
              href={`/rota?day=${day}`}
              className={`inline-flex min-h-touch min-w-touch items-center whitespace-nowrap underline underline-offset-4 ${day === today ? "text-accent" : ""}`}
            >
              {formatDate(day).slice(0, -5)}
            </Link>
          </th>
        ))}
        <th scope="col" className="border-line border-b px-2 py-1 text-left">
          Week
        </th>
      </tr>
      <tr aria-rowindex={2} className="bg-sunken">
        <th
          scope="row"
          className="sticky left-0 z-1 border-line border-r border-b-2 bg-sunken px-2 py-1 text-left"
        >
          All visits
        </th>
        {days.map((day) => (
          <Total key={day.day} {...day} isLast={false} />
        ))}
        <Total visits={sum("visits")} minutes={sum("minutes")} uncovered={sum("uncovered")} isLast />
      </tr>
    </thead>
  );
}

interface TotalProps {
  visits: number;
  minutes: number;
  uncovered: number;
  isLast: boolean;
}

function Total({ visits, minutes, uncovered, isLast }: TotalProps) {
  return (
    <td
      className={`tabular whitespace-nowrap border-line border-b-2 px-2 py-1 align-top leading-tight ${isLast ? "" : "border-r"}`}
    >
      {hoursInWords(minutes, "0 h")}
      <span className="block text-muted text-tiny">{visitsInWords(visits)}</span>
      {uncovered > 0 && (
        <span className="block font-semibold text-care text-tiny">{uncovered} uncovered</span>
      )}
    </td>
  );
}
