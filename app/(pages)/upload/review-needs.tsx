import { LongTable } from "@/app/_client/long-table";
import { Badge } from "@/app/_components/badge";
import { CellChanges } from "@/app/_components/cell-changes";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import type { Column } from "@/app/_components/table";
import { needLabel } from "@/lib/domain/fact-labels";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { SERVICE_LABELS, type Service } from "@/lib/domain/service";
import { formatLocal } from "@/lib/domain/time";
import type {
  ReviewedAvailability,
  ReviewedLine,
  ReviewedNeeds,
  ReviewedPackage,
  ReviewedVisit,
} from "@/lib/services/import/review-needs";

const PACKAGES: Column<ReviewedPackage>[] = [
  {
    header: "Patient",
    isName: true,
    cell: ({ patient_id, patient_name }) => <Person id={patient_id} name={patient_name} />,
  },
  { header: "Row", fit: "number", cell: ({ row }) => row },
  { header: "Regular visits", fit: "wide", cell: ({ regular_visits }) => <Lines lines={regular_visits} /> },
  { header: "Visits that exist", cell: ({ effects }) => effectsInWords(effects) },
];

const AVAILABILITY: Column<ReviewedAvailability>[] = [
  {
    header: "Carer",
    isName: true,
    cell: ({ employee_id, employee_name }) => <Person id={employee_id} name={employee_name} />,
  },
  { header: "Row", fit: "number", cell: ({ row }) => row },
  { header: "Old → new", fit: "wide", cell: ({ changes }) => <CellChanges changes={labelled(changes)} /> },
];

const VISITS: Column<ReviewedVisit>[] = [
  {
    header: "Patient",
    isName: true,
    cell: ({ patient_id, patient_name }) => <Person id={patient_id} name={patient_name} />,
  },
  { header: "Row", fit: "number", cell: ({ row }) => row },
  {
    header: "Visit",
    cell: ({ service_types }) =>
      service_types.map((service) => SERVICE_LABELS[service as Service]).join(", "),
  },
  {
    header: "When",
    cell: ({ start_time, duration, window }) =>
      `${formatLocal(start_time)}${window ? `, over by ${window.to}` : ""}, ${hoursInWords(duration)}`,
  },
];

/** What the sheets beside those of people would do: care packages by patient, availability by carer, single visits. */
export function ReviewNeeds({ needs: { care_packages, availability, visits } }: { needs: ReviewedNeeds }) {
  return (
    <>
      {care_packages.length > 0 && (
        <Section
          title="Care packages that change"
          lead="Patients without a row in the sheet keep theirs as it is."
        >
          <LongTable
            caption="Care packages that change"
            showCaption={false}
            columns={PACKAGES}
            rows={care_packages}
            empty=""
          />
        </Section>
      )}
      {availability.length > 0 && (
        <Section title="Availability that changes" lead="Carers without a row in the sheet keep theirs.">
          <LongTable
            caption="Availability that changes"
            showCaption={false}
            columns={AVAILABILITY}
            rows={availability}
            empty=""
          />
        </Section>
      )}
      {visits.length > 0 && (
        <Section title="Visits to be added" lead="They wait for a carer until the week is generated.">
          <LongTable
            caption="Visits to be added"
            showCaption={false}
            columns={VISITS}
            rows={visits}
            empty=""
          />
        </Section>
      )}
    </>
  );
}

const labelled = (changes: ReviewedLine["changes"]) =>
  changes.map((one) => ({ ...one, field: needLabel(one.field) }));

const CHANGES = { added: "New", changed: "Changed", removed: "Removed" } as const;
const BADGES = { added: "good", changed: "accent", removed: "care" } as const;

function Lines({ lines }: { lines: ReviewedLine[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {lines.map(({ change, name, when, changes }) => (
        <li key={`${change} ${name} ${when}`}>
          <Badge kind={BADGES[change]}>{CHANGES[change]}</Badge> {name}{" "}
          <span className="text-muted">{when}</span>
          {changes.length > 0 && <CellChanges changes={labelled(changes)} />}
        </li>
      ))}
    </ul>
  );
}

function effectsInWords({
  visits_changed,
  visits_cancelled,
  visits_restored,
  visits_uncovered,
}: ReviewedPackage["effects"]): string {
  const counts: [number, string][] = [
    [visits_changed, "changed"],
    [visits_cancelled, "cancelled"],
    [visits_restored, "back in the rota"],
    [visits_uncovered, "then uncovered"],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return parts.length === 0 ? "None touched" : parts.join(", ");
}
