import { Badge } from "@/app/_components/badge";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import type { UploadRecord } from "@/lib/services/read-uploads";

const COLUMNS: Column<UploadRecord>[] = [
  { header: "When", fit: "tight", isName: true, cell: ({ at }) => <Time at={at} /> },
  { header: "Outcome", fit: "tight", cell: (upload) => <Outcome upload={upload} /> },
  {
    header: "File",
    fit: "wide",
    cell: ({ filename }) => <span className="[overflow-wrap:anywhere]">{filename}</span>,
  },
  { header: "Employees", fit: "number", cell: ({ employees, succeeded }) => (succeeded ? employees : "—") },
  { header: "Patients", fit: "number", cell: ({ patients, succeeded }) => (succeeded ? patients : "—") },
  { header: "Who", cell: ({ actor }) => actor },
];

/** The uploads so far, stored and refused. */
export function UploadHistory({ uploads }: { uploads: UploadRecord[] }) {
  return (
    <Section title="Uploads so far">
      {uploads.length === 0 ? (
        <p className="text-muted">Nothing has been uploaded yet.</p>
      ) : (
        <Table caption="Uploads, newest first" columns={COLUMNS} rows={uploads} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}

function Outcome({ upload }: { upload: UploadRecord }) {
  if (upload.succeeded) return <Badge kind="good">Stored</Badge>;
  const problems = upload.problems === 1 ? "1 problem" : `${upload.problems} problems`;
  return <Badge kind="bad">{upload.problems === 0 ? "Refused" : `Refused: ${problems}`}</Badge>;
}
