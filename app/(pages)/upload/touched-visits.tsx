import { Notice } from "@/app/_components/notice";
import { type Column, Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import type { UploadAnswer } from "@/lib/services/import/upload-data";

type Booking = UploadAnswer["visits_of_archived_patients"][number];

const COLUMNS: Column<Booking>[] = [
  { header: "When", fit: "tight", isName: true, cell: ({ start_time }) => <Time at={start_time} /> },
  { header: "Length", fit: "tight", cell: ({ duration }) => `${duration} min` },
  { header: "Patient", fit: "tight", cell: ({ patient_id }) => patient_id },
  { header: "Employee", fit: "tight", cell: ({ employee_id }) => employee_id },
];

/** The coming visits that the upload put in question. */
export function TouchedVisits({ upload }: { upload: UploadAnswer }) {
  const { reopened_visits: reopened, visits_of_archived_patients: kept } = upload;
  return (
    <>
      {reopened.length > 0 && (
        <div className="flex flex-col gap-3">
          <Notice kind="warn">
            {reopened.length} coming {reopened.length === 1 ? "visit has" : "visits have"} no carer any more,
            because the workbook no longer lists the carer as active.
          </Notice>
          <Visits caption="Visits that lost their carer" visits={reopened} />
          <TextLink href="/">Assign them from the overview</TextLink>
        </div>
      )}
      {kept.length > 0 && (
        <div className="flex flex-col gap-3">
          <Notice kind="warn">
            {kept.length} coming {kept.length === 1 ? "visit is" : "visits are"} booked for patients whom the
            workbook no longer lists as active. They stand. If a patient was left out by mistake, put them
            back and upload again.
          </Notice>
          <Visits caption="Visits of patients who left the list" visits={kept} />
        </div>
      )}
    </>
  );
}

const Visits = ({ caption, visits }: { caption: string; visits: Booking[] }) => (
  <Table caption={caption} columns={COLUMNS} rows={visits} keyOf={({ assignment_id }) => assignment_id} />
);
