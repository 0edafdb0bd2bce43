"use client";

import { FileDown } from "lucide-react";
import { useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import { LongTable } from "@/app/_client/long-table";
import { Badge } from "@/app/_components/badge";
import { CellChanges } from "@/app/_components/cell-changes";
import { Dialog } from "@/app/_components/dialog";
import { FileLink } from "@/app/_components/file-link";
import { Notice } from "@/app/_components/notice";
import { PersonLink } from "@/app/_components/person-link";
import type { Column } from "@/app/_components/table";
import type { UploadChanges, UploadedChange } from "@/lib/services/import/upload-changes";

const COLUMNS: Column<UploadedChange>[] = [
  { header: "Who", isName: true, cell: (change) => <PersonLink {...change} /> },
  { header: "Change", fit: "tight", cell: ({ change }) => <Badge>{change}</Badge> },
  {
    header: "Cells, old → new",
    fit: "wide",
    cell: ({ fields }) => (fields.length === 0 ? "—" : <CellChanges changes={fields} />),
  },
];

/** What one upload did, person by person, fetched when it is asked for. */
export function UploadEffects({ id }: { id: number }) {
  const [open, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Answer<UploadChanges> | null>(null);

  async function show(shown: boolean) {
    setOpen(shown);
    if (!shown) return;
    setAnswer(null);
    setAnswer(await send<UploadChanges>("GET", `/upload-data/${id}`));
  }

  return (
    <Dialog
      trigger={
        <>
          What it changed <span className="sr-only">: upload {id}</span>
        </>
      }
      title={`What upload ${id} changed`}
      open={open}
      onOpenChange={show}
    >
      {answer === null && <p role="status">Looking it up…</p>}
      {answer && !answer.ok && <Notice kind="problem">{answer.problem.detail}</Notice>}
      {answer?.ok && <Changes upload={answer.value} />}
    </Dialog>
  );
}

function Changes({ upload }: { upload: UploadChanges }) {
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap gap-x-6">
        {upload.files.map((name, index) => (
          <FileLink key={name} href={`/upload-data/${upload.upload_id}/file?part=${index + 1}`} isDownload>
            <FileDown aria-hidden className="size-4 shrink-0" />
            {name}
          </FileLink>
        ))}
      </div>
      <LongTable
        caption="People whom it changed"
        columns={COLUMNS}
        rows={upload.changes}
        empty="It changed no records."
      />
    </div>
  );
}
