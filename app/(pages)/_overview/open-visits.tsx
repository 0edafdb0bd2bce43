import { UserRoundPlus } from "lucide-react";
import { hoursInWords } from "@/app/_components/hours-in-words";
import { Person } from "@/app/_components/person";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { type Column, Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { UnassignedLine } from "@/app/_components/unassigned-line";
import { dateOf, timeOf } from "@/lib/domain/time";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";

const SHOWN = 10;

const COLUMNS: Column<UnassignedVisit>[] = [
  {
    header: "When",
    fit: "tight",
    isName: true,
    cell: ({ id, startTime, patientId }) => (
      <RowLink href={visitAddress(id)}>
        <Time at={startTime} />
        <span className="sr-only">, visit of {patientId}</span>
      </RowLink>
    ),
  },
  { header: "Patient", cell: (visit) => <Person id={visit.patientId} name={visit.patientName} /> },
  {
    header: "Service",
    cell: ({ services, duration, lacking }) => (
      <>
        <ServiceNames services={services} />
        <span className="block text-muted text-small">
          {hoursInWords(duration)}
          {lacking > 1 && `, needs ${lacking} carers`}
        </span>
      </>
    ),
  },
  {
    header: "Why",
    fit: "wide",
    cell: ({ unassignedReasons }) => <UnassignedLine reasons={unassignedReasons ?? []} />,
  },
  { header: "Cover it", fit: "tight", cell: (visit) => <AssignLink visit={visit} /> },
];

/** The coming visits that nobody covers, soonest first. */
export function OpenVisits({ visits }: { visits: UnassignedVisit[] }) {
  if (visits.length === 0) return null;
  const lead =
    visits.length > SHOWN
      ? `The first ${SHOWN} of ${visits.length}, soonest first. The others are first on the rota of their day.`
      : "Soonest first. They stay here until they are covered or cancelled.";
  return (
    <Section title="Uncovered visits" lead={lead} isUrgent>
      <Table
        caption="Uncovered visits"
        columns={COLUMNS}
        rows={visits.slice(0, SHOWN)}
        keyOf={({ id }) => id}
        isStacked
      />
    </Section>
  );
}

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
