import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { formatDate } from "@/lib/domain/time";
import type { ToldRun, ToldVisit } from "./patient-sheets";
import { SheetTable } from "./sheet-table";

/** The week of one carer as it was told. */
export function CarerSheet({ run, monday }: { run: ToldRun; monday: string }) {
  return (
    <div className="break-after-page">
      <Section
        title={<Person id={run.employee_id} name={run.employee_name} />}
        lead={`Week of ${formatDate(monday)}, ${run.visits.length} visits`}
      >
        <SheetTable
          caption={`Visits of ${run.employee_name}`}
          whoHeader="Patient"
          rows={run.visits.map((visit) => ({ visit, who: whoOf(visit) }))}
        />
      </Section>
    </div>
  );
}

const whoOf = (visit: ToldVisit): string =>
  visit.with.length === 0 ? visit.patient_name : `${visit.patient_name}, with ${visit.with.join(" and ")}`;
