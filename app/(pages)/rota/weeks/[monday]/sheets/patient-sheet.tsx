import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { formatDate } from "@/lib/domain/time";
import type { PatientSheetRows } from "./patient-sheets";
import { SheetTable } from "./sheet-table";

/** The week of one patient as the carers were told. */
export function PatientSheet({ sheet, monday }: { sheet: PatientSheetRows; monday: string }) {
  return (
    <div className="break-after-page">
      <Section
        title={<Person id={sheet.id} name={sheet.name} />}
        lead={`Week of ${formatDate(monday)}, ${sheet.visits.length} visits`}
      >
        <SheetTable
          caption={`Visits to ${sheet.name}`}
          whoHeader="Carer"
          rows={sheet.visits.map(({ visit, carers }) => ({ visit, who: carers.join(" and ") }))}
        />
      </Section>
    </div>
  );
}
