import { UserRoundPlus } from "lucide-react";
import { grouped } from "@/app/_components/grouped";
import { Person } from "@/app/_components/person";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { type Column, Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { UnassignedLine } from "@/app/_components/unassigned-line";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { visitsInWords } from "@/lib/domain/in-figures";
import { addDays, type CivilDate, dateOf, formatDate, timeOf } from "@/lib/domain/time";
import { mayOpen } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";

/** More rows than these at once are a rota; they are there. */
const MOST_SHOWN = 12;

const COLUMNS: Column<UnassignedVisit>[] = [
  {
    header: "Time",
    fit: "tight",
    isName: true,
    cell: ({ id, startTime, patientId }) => (
      <RowLink href={visitAddress(id)}>
        <time dateTime={startTime}>{timeOf(startTime)}</time>
        <span className="sr-only">
          {" "}
          on <Time at={dateOf(startTime)} />, visit of {patientId}
        </span>
      </RowLink>
    ),
  },
  {
    header: "Patient",
    fit: "tight",
    cell: (visit) => <Person id={visit.patientId} name={visit.patientName} />,
  },
  {
    header: "Service, and why it is uncovered",
    cell: ({ services, duration, lacking, unassignedReasons }) => (
      <>
        <ServiceNames services={services} />, {hoursInWords(duration)}
        {lacking > 1 && `, needs ${lacking} carers`}
        <span className="block text-muted text-small">
          <UnassignedLine reasons={unassignedReasons ?? []} most={2} />
        </span>
      </>
    ),
  },
  { header: "Cover it", fit: "tight", cell: (visit) => <AssignLink visit={visit} /> },
];

interface OpenVisitsProps {
  visits: UnassignedVisit[];
  today: CivilDate;
}

/** The coming visits that no carer covers, soonest first: those of the first day that has some, and how many each other day has. */
export async function OpenVisits({ visits, today }: OpenVisitsProps) {
  const [first, ...later] = grouped(visits, ({ startTime }) => dateOf(startTime));
  if (!first) return null;
  const columns = mayOpen(await visitor(), "/assign") ? COLUMNS : COLUMNS.slice(0, -1);
  return (
    <Section
      id="uncovered"
      title="Uncovered visits"
      lead="Soonest first. They stay here until they are covered or cancelled."
      isUrgent
    >
      <h3 className="mb-1 font-medium">
        {dayInWords(first[0], today)}: {visitsInWords(first[1].length)}
      </h3>
      <Table
        caption={`Uncovered visits, ${formatDate(first[0])}`}
        columns={columns}
        rows={first[1].slice(0, MOST_SHOWN)}
        keyOf={({ id }) => id}
        isStacked
      />
      <ul aria-label="More uncovered visits" className="mt-2 flex flex-wrap gap-x-6">
        {first[1].length > MOST_SHOWN && (
          <li>
            <TextLink href={uncoveredAddress(first[0])}>All {first[1].length} of the day</TextLink>
          </li>
        )}
        {later.map(([day, ofDay]) => (
          <li key={day}>
            <TextLink href={uncoveredAddress(day)}>
              {dayInWords(day, today)}: {visitsInWords(ofDay.length)}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const uncoveredAddress = (day: CivilDate) => `/rota/list?day=${day}&state=unassigned`;

const dayInWords = (day: CivilDate, today: CivilDate) =>
  day === today ? "Today" : day === addDays(today, 1) ? "Tomorrow" : formatDate(day);

function AssignLink({ visit }: { visit: UnassignedVisit }) {
  const query = new URLSearchParams({
    patient: visit.patientId,
    service: visit.services.join(","),
    date: dateOf(visit.startTime),
    time: timeOf(visit.startTime),
    duration: String(visit.duration),
  });
  return (
    <div className="-my-cell">
      <TextLink href={`/assign?${query}`}>
        <UserRoundPlus aria-hidden className="size-4" />
        Assign
        <span className="sr-only">
          {visit.patientId}, <Time at={visit.startTime} />
        </span>
      </TextLink>
    </div>
  );
}
