import { PassedRule } from "@/app/_components/passed-rule";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { type Column, Table } from "@/app/_components/table";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { AssignmentForPrograms } from "@/lib/services/contract";

const COLUMNS: Column<AssignmentForPrograms>[] = [
  { header: "As written", fit: "tight", isName: true, cell: ({ assigned_time }) => assigned_time },
  { header: "Patient", cell: (one) => <Person id={one.patient_id} name={one.patient_name} /> },
  {
    header: "Services",
    cell: (one) => (
      <ServiceNames services={one.service_types.length > 0 ? one.service_types : [one.service_type]} />
    ),
  },
  {
    header: "Carer",
    cell: (one) => (
      <>
        <Person id={one.employee_id} name={one.employee_name} />
        {one.override_reason !== null && (
          <PassedRule reason={one.override_reason} rules={one.overridden.map(({ rule }) => rule)} />
        )}
      </>
    ),
  },
  {
    header: "Length",
    fit: "number",
    cell: ({ duration }) => (duration === 0 ? "Not recorded" : hoursInWords(duration)),
  },
];

/** What the old system booked without a day: it has no place on the rota, and the rules pass it by. */
export function WithoutDay({ assignments }: { assignments: AssignmentForPrograms[] }) {
  if (assignments.length === 0) return null;
  return (
    <Section
      title="No date recorded"
      lead="The old system recorded only a time for these. Request each visit again with its date."
    >
      <Table
        caption="Assignments without a date"
        columns={COLUMNS}
        rows={assignments}
        keyOf={({ id }) => id}
      />
    </Section>
  );
}
