import { Disclosure } from "@/app/_components/disclosure";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { type Column, Table } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import { type Assignment, isDated } from "@/lib/domain/assignment";

const COLUMNS: Column<Assignment>[] = [
  { header: "When", fit: "tight", isName: true, cell: (assignment) => <When assignment={assignment} /> },
  {
    header: "Length",
    fit: "tight",
    cell: ({ duration }) => (duration === null ? "Not recorded" : `${duration} min`),
  },
  { header: "Patient", cell: ({ patientId, patientName }) => <Person id={patientId} name={patientName} /> },
  { header: "Carer", cell: ({ employeeId, employeeName }) => <Person id={employeeId} name={employeeName} /> },
  { header: "Service", cell: ({ services }) => <ServiceNames services={services} /> },
  { header: "Reasons", fit: "wide", cell: ({ reasoning }) => <Why reasoning={reasoning} /> },
];

/** The assignments, the latest start first; those of the old system, which wrote no day, at the end. */
export function AssignmentsTable({ assignments, limit }: { assignments: Assignment[]; limit: number }) {
  return (
    <Section
      title="Assignments"
      lead={assignments.length === limit ? `The latest ${limit}, by their start.` : undefined}
    >
      {assignments.length === 0 ? (
        <p className="text-muted">None yet.</p>
      ) : (
        <Table caption="Assignments" columns={COLUMNS} rows={assignments} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}

function When({ assignment }: { assignment: Assignment }) {
  if (isDated(assignment)) return <Time at={assignment.startTime} />;
  return (
    <>
      No date recorded
      <br />
      <span className="font-normal text-muted">{assignment.assignedTime}</span>
    </>
  );
}

function Why({ reasoning }: { reasoning: string | null }) {
  if (!reasoning) return <span className="text-muted">Not recorded</span>;
  return (
    <div className="-my-2">
      <Disclosure summary="Why">
        <p className="max-w-measure">{reasoning}</p>
      </Disclosure>
    </div>
  );
}
