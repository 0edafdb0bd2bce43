import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { inFigures } from "@/lib/domain/in-figures";
import type { PeopleChangeCounts } from "@/lib/domain/people-changes-in-words";
import type { Review } from "@/lib/services/import/review";

/** Lists side by side, so that the counts fit a phone. */
type Count = [what: string, employees: number, patients: number];

const COLUMNS: Column<Count>[] = [
  { header: "People", isName: true, cell: ([what]) => what },
  { header: "Carers", fit: "number", cell: ([, employees]) => inFigures(employees) },
  { header: "Patients", fit: "number", cell: ([, , patients]) => inFigures(patients) },
];

/** Said even of no one: that is what a coordinator looks for first. */
const ARCHIVED = "To be archived";

const CHANGES: [keyof PeopleChangeCounts, string][] = [
  ["added", "New"],
  ["changed", "Changed"],
  ["restored", "Back on the list"],
  ["archived", ARCHIVED],
  ["unchanged", "Unchanged"],
];

const countsOf = ({ employees_count, patients_count, counts }: Review): Count[] => [
  ["In the workbook", employees_count, patients_count],
  ...CHANGES.map(([change, what]): Count => [what, counts.employees[change], counts.patients[change]]).filter(
    ([what, carers, patients]) => carers + patients > 0 || what === ARCHIVED,
  ),
];

/** What the workbook would do to the lists, in figures. Who stays as they are is a count and no list. */
export function ReviewCounts({ review }: { review: Review }) {
  return (
    <Section title="What changes">
      <div className="max-w-lg">
        <Table
          caption="What it does to the lists"
          columns={COLUMNS}
          rows={countsOf(review)}
          keyOf={([what]) => what}
        />
      </div>
    </Section>
  );
}
