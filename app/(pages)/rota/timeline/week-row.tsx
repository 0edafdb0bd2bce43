import { Link } from "@/app/_components/link";
import { carersDayAddress } from "@/app/_components/rota-addresses";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { visitsInWords } from "@/lib/domain/in-figures";
import { type CivilDate, formatDate } from "@/lib/domain/time";
import type { TimelineWeek, WeekCarer, WeekDay } from "@/lib/services/timeline/timeline-week";
import { weekOf } from "./words";

/** As high as a finger needs, and the lines of a cell. */
export const ROW = 56;

interface WeekRowProps {
  carer: WeekCarer;
  week: TimelineWeek;
  /** Its place among the rows as screen readers count them. */
  index: number;
}

/** A carer's week: each day, and all of it beside what was agreed. */
export function WeekRow({ carer, week, index }: WeekRowProps) {
  const isOver = carer.contracted !== null && carer.bookedInWeek > carer.contracted;
  return (
    <tr aria-rowindex={index} style={{ height: ROW }}>
      <th
        scope="row"
        className="sticky left-0 z-1 border-line border-r border-b bg-surface px-2 text-left font-normal leading-tight"
      >
        <span className="block max-w-52 truncate font-semibold">{carer.name}</span>
        <span className="block max-w-52 truncate text-muted text-tiny">
          {[carer.role, carer.area].filter(Boolean).join(" · ")}
        </span>
      </th>
      {carer.days.map((day, place) => (
        <DayCell key={week.days[place]?.day} day={day} date={week.days[place]?.day ?? ""} carer={carer} />
      ))}
      <td className="tabular border-line border-b px-2">
        {weekOf(carer)}
        {isOver && <span className="block text-bad text-tiny">over contract</span>}
      </td>
    </tr>
  );
}

function DayCell({ day, date, carer }: { day: WeekDay; date: CivilDate; carer: WeekCarer }) {
  const { visits, minutes, available, absence } = day;
  const isOff = available === 0;
  const ground = absence ? "timeline-hatched" : isOff ? "bg-sunken" : "";
  return (
    <td className={`tabular border-line border-r border-b px-2 leading-tight ${ground}`}>
      {absence && <span className="rounded-control bg-surface px-1 text-tiny">{ABSENCE_WORDS[absence]}</span>}
      {visits > 0 ? (
        <Link
          href={carersDayAddress(carer.id, date)}
          className="-mx-1 flex min-h-touch flex-col justify-center gap-0.5 whitespace-nowrap rounded-control bg-surface px-1 hover:bg-sunken"
          aria-label={`${carer.name}, ${formatDate(date)}: ${visitsInWords(visits)}, ${hoursInWords(minutes)}`}
        >
          <span>{hoursInWords(minutes)}</span>
          <span className="text-muted text-tiny">{visitsInWords(visits)}</span>
          <Load minutes={minutes} available={available} />
        </Link>
      ) : (
        !absence && <span className="text-muted">{isOff ? "off" : "–"}</span>
      )}
    </td>
  );
}

/** How much of the time that the carer can work is booked. */
function Load({ minutes, available }: { minutes: number; available: number | null }) {
  if (available === null || available === 0) return null;
  const share = minutes / available;
  return (
    <span aria-hidden className="block h-1 w-full overflow-hidden rounded-pill bg-sunken">
      <span
        className={`block h-full ${share > 1 ? "bg-bad" : "bg-accent"}`}
        style={{ width: `${Math.min(100, share * 100)}%` }}
      />
    </span>
  );
}
