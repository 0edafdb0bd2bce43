import { Badge } from "@/app/_components/badge";
import { ExportLinks } from "@/app/_components/export-links";
import { Person } from "@/app/_components/person";
import { carePackageAddress } from "@/app/_components/rota-addresses";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { packageList } from "@/lib/services/care-package/package-list";

type ListedPackage = ReturnType<typeof packageList>["care_packages"][number];

const COLUMNS: Column<ListedPackage>[] = [
  {
    header: "Patient",
    isName: true,
    cell: ({ patient_id, patient_name }) => (
      <TextLink href={carePackageAddress(patient_id)}>
        <Person id={patient_id} name={patient_name} />
      </TextLink>
    ),
  },
  {
    header: "Hours of support",
    fit: "tight",
    cell: ({ hours_in_words }) => hours_in_words ?? "Not recorded",
  },
  {
    header: "Regular visits",
    cell: ({ regular_visits, proposal }) =>
      regular_visits.length === 0
        ? (proposal ?? "None")
        : regular_visits.map(({ name, wished_start }) => `${name} ${wished_start}`).join(", "),
  },
  {
    header: "A week",
    fit: "number",
    cell: ({ planned_minutes_a_week }) => hoursInWords(planned_minutes_a_week),
  },
  {
    header: "State",
    fit: "tight",
    cell: ({ proposed, regular_visits, suspensions }) => (
      <span className="inline-flex flex-wrap gap-1">
        {regular_visits.length > 0 && (
          <Badge kind={proposed ? "care" : "good"}>{proposed ? "Proposed" : "Confirmed"}</Badge>
        )}
        {suspensions.length > 0 && <Badge>Away</Badge>}
      </span>
    ),
  },
];

/** Every patient with the regular visits of a week, those that wait for a coordinator first. */
export function PackagesTable({ packages }: { packages: readonly ListedPackage[] }) {
  const rows = packages.toSorted((a, b) => Number(b.proposed) - Number(a.proposed));
  return (
    <Section
      title="Patients"
      aside={rows.length > 0 && <ExportLinks path="/exports/care-packages" what="the care packages" />}
    >
      <Table
        caption="Care packages"
        columns={COLUMNS}
        rows={rows}
        keyOf={({ patient_id }) => patient_id}
        isStacked
      />
    </Section>
  );
}
