import { dayMapAddress } from "@/app/_components/rota-addresses";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { visitsInWords } from "@/lib/domain/in-figures";
import { type CivilDate, timeOf } from "@/lib/domain/time";
import type { RotaEntry } from "@/lib/services/rota/rota-list";
import type { HourOfDay as Hour } from "@/lib/services/today/day-by-hour";
import { HourOfDay, type HourVisit } from "./hour-of-day";

/** More visits than these are a rota and not a note beside a bar. */
const MOST_LISTED = 300;

interface TodayByHourProps {
  hours: Hour[];
  today: CivilDate;
}

/** The visits of today by the hour in which they start; each hour opens its visits. */
export function TodayByHour({ hours, today }: TodayByHourProps) {
  const all = hours.reduce((sum, { visits }) => sum + visits.length, 0);
  const most = Math.max(...hours.map(({ visits }) => visits.length), 1);
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
        {hours.map(({ hour, visits, uncovered }) => (
          <li key={hour}>
            <HourOfDay
              hour={`${String(hour).padStart(2, "0")}:00`}
              count={visits.length}
              uncovered={uncovered}
              most={most}
              visits={all <= MOST_LISTED ? visits.map(lineOf) : []}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

const lineOf = ({ visit, patient_name, state, assignments }: RotaEntry): HourVisit => ({
  id: visit.id,
  time: timeOf(visit.start_time),
  patientId: visit.patient_id,
  patientName: patient_name,
  carers: state === "unassigned" ? null : assignments.map(({ employee_name: name }) => name).join(", "),
});
