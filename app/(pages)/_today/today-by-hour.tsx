import { ChevronRight } from "lucide-react";
import { visitsInWords } from "@/app/_components/in-figures";
import { Person } from "@/app/_components/person";
import { dayMapAddress, visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { type CivilDate, timeOf } from "@/lib/domain/time";
import type { RotaEntry } from "@/lib/services/rota/rota-list";
import type { HourOfDay } from "@/lib/services/today/day-by-hour";
import { Bar } from "./bar";

/** More visits than these are a rota and not a note beside a bar. */
const MOST_LISTED = 300;

interface TodayByHourProps {
  hours: HourOfDay[];
  today: CivilDate;
}

/** The visits of today by the hour in which they start; each hour opens its visits. */
export function TodayByHour({ hours, today }: TodayByHourProps) {
  const all = hours.reduce((sum, { visits }) => sum + visits.length, 0);
  const most = Math.max(...hours.map(({ visits }) => visits.length), 1);
  const isListed = all <= MOST_LISTED;
  return (
    <Section
      title="Today's visits by hour"
      aside={
        <span className="flex flex-wrap gap-x-4">
          <TextLink href={`/rota?day=${today}`}>Open the rota</TextLink>
          <TextLink href={dayMapAddress(today)}>Map of the day</TextLink>
        </span>
      }
      lead={all === 0 ? "No visit starts today." : `${visitsInWords(all)} in all. Striped: no carer yet.`}
    >
      <ol aria-label="Visits by hour">
        {hours.map((hour) => (
          <li key={hour.hour}>
            {isListed && hour.visits.length > 0 ? (
              <details className="group">
                <summary className="list-none rounded-control hover:bg-sunken [&::-webkit-details-marker]:hidden">
                  <Line hour={hour} most={most} isOpening />
                </summary>
                <ul className="mb-2 ml-4 border-line border-l pl-3">
                  {hour.visits.map((entry) => (
                    <VisitLine key={entry.visit.id} entry={entry} />
                  ))}
                </ul>
              </details>
            ) : (
              <Line hour={hour} most={most} />
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Line({ hour, most, isOpening }: { hour: HourOfDay; most: number; isOpening?: boolean }) {
  const { visits, uncovered } = hour;
  return (
    <span className="grid min-h-6 grid-cols-[1rem_2.75rem_minmax(3rem,1fr)_10.5rem] items-center gap-x-2 text-small pointer-coarse:min-h-touch">
      <ChevronRight
        aria-hidden
        className={`size-4 text-muted transition-transform group-open:rotate-90 ${isOpening ? "" : "invisible"}`}
      />
      <span className="tabular text-muted">{String(hour.hour).padStart(2, "0")}:00</span>
      <Bar covered={visits.length - uncovered} uncovered={uncovered} whole={most} />
      <span className="tabular whitespace-nowrap">
        {visitsInWords(visits.length)}
        {uncovered > 0 && <span className="text-bad">, {uncovered} uncovered</span>}
      </span>
    </span>
  );
}

function VisitLine({ entry }: { entry: RotaEntry }) {
  const { visit, patient_name: patient, state, assignments } = entry;
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-0.5 text-small">
      <RowLink href={visitAddress(visit.id)}>
        <span className="tabular">{timeOf(visit.start_time)}</span>
        <Person id={visit.patient_id} name={patient} />
      </RowLink>
      {state === "unassigned" ? (
        <span className="text-bad">Uncovered</span>
      ) : (
        <span className="text-muted">{assignments.map(({ employee_name: name }) => name).join(", ")}</span>
      )}
    </li>
  );
}
