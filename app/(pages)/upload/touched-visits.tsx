import { Notice } from "@/app/_components/notice";
import { Person } from "@/app/_components/person";
import { type Column, Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { ReopenedVisit, StillBooked } from "@/lib/services/rota/reopen-visits";

const COLUMNS: Column<StillBooked>[] = [
  { header: "When", fit: "tight", isName: true, cell: ({ start_time }) => <Time at={start_time} /> },
  { header: "Length", fit: "tight", cell: ({ duration }) => hoursInWords(duration) },
  { header: "Patient", cell: ({ patient_id: id, patient_name: name }) => <Person id={id} name={name} /> },
  { header: "Carer", cell: ({ employee_id: id, employee_name: name }) => <Person id={id} name={name} /> },
];

interface TouchedVisitsProps {
  reopened: ReopenedVisit[];
  kept: StillBooked[];
  /** Whether the upload is only planned yet. */
  isPlan?: boolean;
}

/** The coming visits that an upload puts in question. */
export function TouchedVisits({ reopened, kept, isPlan = false }: TouchedVisitsProps) {
  return (
    <>
      {reopened.length > 0 && (
        <div className="flex flex-col gap-3">
          <Notice kind="warn" announced={!isPlan}>
            {reopened.length} coming {visits(reopened)} {isPlan ? "would have" : has(reopened)} no carer any
            more, because the workbook no longer lists the carer as active.
          </Notice>
          <Visits caption="Visits that lose their carer" visits={reopened} />
          {!isPlan && <TextLink href="/">See them under Today</TextLink>}
        </div>
      )}
      {kept.length > 0 && (
        <div className="flex flex-col gap-3">
          <Notice kind="warn" announced={!isPlan}>
            {kept.length} coming {visits(kept)} {kept.length === 1 ? "is" : "are"} booked for patients who are
            no longer active in the workbook. They are not changed. If a patient was left out by mistake, put
            them back and upload again.
          </Notice>
          <Visits caption="Visits of patients who are removed from the list" visits={kept} />
        </div>
      )}
    </>
  );
}

const visits = (some: readonly unknown[]) => (some.length === 1 ? "visit" : "visits");
const has = (some: readonly unknown[]) => (some.length === 1 ? "has" : "have");

const Visits = ({ caption, visits }: { caption: string; visits: StillBooked[] }) => (
  <Table caption={caption} columns={COLUMNS} rows={visits} keyOf={({ assignment_id }) => assignment_id} />
);
