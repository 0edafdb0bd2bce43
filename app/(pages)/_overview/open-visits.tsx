import { UserRoundPlus } from "lucide-react";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { type Column, Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { dateOf, timeOf } from "@/lib/domain/time";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";

const SHOWN = 20;

const COLUMNS: Column<UnassignedVisit>[] = [
  { header: "When", fit: "tight", isName: true, cell: ({ startTime }) => <Time at={startTime} /> },
  { header: "Length", fit: "tight", cell: ({ duration }) => `${duration} min` },
  { header: "Patient", cell: (visit) => <Person id={visit.patientId} name={visit.patientName} /> },
  { header: "Service", cell: ({ services }) => <ServiceNames services={services} /> },
  { header: "Carers lacking", fit: "number", cell: ({ lacking }) => lacking },
  { header: "Cover it", fit: "tight", cell: (visit) => <AssignLink visit={visit} /> },
];

/** The coming visits that nobody covers, soonest first. */
export function OpenVisits({ visits }: { visits: UnassignedVisit[] }) {
  if (visits.length === 0) {
    return (
      <Section title="Visits without a carer">
        <p className="text-muted">None. No coming visit lacks a carer.</p>
      </Section>
    );
  }
  const lead =
    visits.length > SHOWN ? `The first ${SHOWN} of ${visits.length}, soonest first.` : "Soonest first.";
  return (
    <Section title="Visits without a carer" lead={lead}>
      <Table
        caption="Visits without a carer"
        columns={COLUMNS}
        rows={visits.slice(0, SHOWN)}
        keyOf={({ id }) => id}
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
    <div className="-my-2">
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
