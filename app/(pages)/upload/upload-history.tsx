import { Badge } from "@/app/_components/badge";
import { ExportLinks } from "@/app/_components/export-links";
import { FileLink } from "@/app/_components/file-link";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import { UPLOAD_MODE_WORDS } from "@/lib/domain/sheet-plan";
import type { UploadRecord } from "@/lib/services/read-uploads";
import { RollBack } from "./roll-back";
import { UploadEffects } from "./upload-effects";

const COLUMNS: Column<UploadRecord>[] = [
  { header: "When", fit: "tight", isName: true, cell: ({ at }) => <Time at={at} /> },
  { header: "Outcome", fit: "tight", cell: (upload) => <Outcome upload={upload} /> },
  { header: "File", cell: (upload) => <FileOf upload={upload} /> },
  { header: "Carers", fit: "number", cell: ({ employees, succeeded }) => (succeeded ? employees : "—") },
  { header: "Patients", fit: "number", cell: ({ patients, succeeded }) => (succeeded ? patients : "—") },
  { header: "Who", cell: ({ actor }) => actor },
  { header: "What to do", cell: (upload) => <Deeds upload={upload} /> },
];

/** The uploads so far, stored and refused. */
export function UploadHistory({ uploads }: { uploads: UploadRecord[] }) {
  return (
    <Section
      title="Uploads so far"
      aside={uploads.length > 0 && <ExportLinks path="/exports/uploads" what="all uploads" />}
    >
      {uploads.length === 0 ? (
        <p className="text-muted">Nothing has been uploaded yet.</p>
      ) : (
        <Table
          caption="Uploads, newest first"
          columns={COLUMNS}
          rows={uploads}
          keyOf={({ id }) => id}
          isStacked
        />
      )}
    </Section>
  );
}

/** The old system kept neither the files nor what they changed. */
const isKept = ({ canRollBack, rolledBack }: UploadRecord) => canRollBack || rolledBack;

function Outcome({ upload }: { upload: UploadRecord }) {
  if (upload.rolledBack) return <Badge kind="care">Undone</Badge>;
  if (upload.succeeded) return <Badge kind="good">Saved</Badge>;
  const problems = upload.problems === 1 ? "1 problem" : `${upload.problems} problems`;
  return <Badge kind="bad">{upload.problems === 0 ? "Refused" : `Refused: ${problems}`}</Badge>;
}

/** The file and how it was taken. */
function FileOf({ upload }: { upload: UploadRecord }) {
  const { id, filename, mode } = upload;
  return (
    <div className="min-w-40">
      {isKept(upload) ? (
        <div className="-my-cell">
          <FileLink href={`/upload-data/${id}/file?part=1`} isDownload>
            {filename}
          </FileLink>
        </div>
      ) : (
        <span className="[overflow-wrap:anywhere]">{filename}</span>
      )}
      {mode && <span className="block text-muted text-small">{UPLOAD_MODE_WORDS[mode]}</span>}
    </div>
  );
}

function Deeds({ upload }: { upload: UploadRecord }) {
  if (!isKept(upload)) return <span className="text-muted">Nothing of it was kept</span>;
  return (
    <div className="-my-1 flex min-w-48 flex-wrap gap-2">
      <UploadEffects id={upload.id} />
      <RollBack id={upload.id} filename={upload.filename} canRollBack={upload.canRollBack} />
    </div>
  );
}
