"use client";

import { useState } from "react";
import { type Answer, post } from "@/app/_client/api";
import { ConfirmDialog } from "@/app/_components/confirm-dialog";
import { Notice } from "@/app/_components/notice";
import { type Column, Table } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import { inFigures } from "@/lib/domain/in-figures";
import { formatLocal } from "@/lib/domain/time";
import type { ListedBackup } from "@/lib/services/backups/list-backups";
import type { RestoreAnswer, RestorePreview } from "@/lib/services/backups/restore-backup";
import { byImportance, tableInWords } from "./backups-words";

interface BackupsRestoreProps {
  backup: ListedBackup;
  isBusy: boolean;
  onRestore: (name: string) => Promise<Answer<RestoreAnswer>>;
}

/** Shows what restoring a backup would change, and restores it once confirmed. */
export function BackupsRestore({ backup, isBusy, onRestore }: BackupsRestoreProps) {
  const [open, setOpen] = useState(false);
  const [preview, setPreview] = useState<Answer<RestorePreview> | null>(null);

  async function show(shown: boolean) {
    setOpen(shown);
    setPreview(null);
    if (shown)
      setPreview(await post<RestorePreview>("/database/restore?dry_run=true", { backup: backup.name }));
  }

  async function restore() {
    const came = await onRestore(backup.name);
    if (came.ok) setOpen(false);
    else setPreview(came);
  }

  return (
    <ConfirmDialog
      act="POST /database/restore"
      trigger={
        <>
          Restore… <span className="sr-only">the backup of {formatLocal(backup.taken_at)}</span>
        </>
      }
      title="Restore this backup?"
      description={
        <p>
          All data goes back to how it was on <Time at={backup.taken_at} />. A backup is taken first, so that
          you can undo this in the same way.
        </p>
      }
      action={isBusy ? "Restoring…" : "Restore backup"}
      canAct={preview?.ok === true && !isBusy}
      open={open}
      onOpenChange={show}
      onAct={restore}
    >
      <div aria-live="polite" className="flex flex-col gap-4">
        {preview === null && <p className="text-muted">Reading the backup…</p>}
        {preview?.ok === false && <Notice kind="problem">{preview.problem.detail}</Notice>}
        {preview?.ok && <WhatChanges preview={preview.value} />}
      </div>
    </ConfirmDialog>
  );
}

type Row = RestorePreview["tables"][number];

const COLUMNS: Column<Row>[] = [
  { header: "What", isName: true, cell: ({ table }) => tableInWords(table) },
  { header: "Now", fit: "number", cell: ({ now }) => inFigures(now) },
  { header: "Afterwards", fit: "number", cell: ({ after }) => inFigures(after) },
];

function WhatChanges({ preview }: { preview: RestorePreview }) {
  const changed = preview.tables
    .filter(({ now, after }) => now !== after)
    .sort((a, b) => byImportance(a.table, b.table));
  return (
    <>
      <p>
        {preview.message}
        {preview.needs_upgrade && " It is from an earlier version and will be upgraded."}
      </p>
      {changed.length === 0 ? (
        <p>It holds the same number of everything as now.</p>
      ) : (
        <Table caption="What would change" columns={COLUMNS} rows={changed} keyOf={({ table }) => table} />
      )}
      {preview.newest_lost.length > 0 && (
        <div>
          <h3 className="font-semibold">Done since then, and no longer in the log after restoring</h3>
          <ul className="mt-1 flex list-disc flex-col gap-1 pl-5">
            {preview.newest_lost.map(({ id, description }) => (
              <li key={id}>{description}</li>
            ))}
          </ul>
          {preview.log_entries_lost > preview.newest_lost.length && (
            <p className="mt-1">
              And {inFigures(preview.log_entries_lost - preview.newest_lost.length)} earlier entries.
            </p>
          )}
        </div>
      )}
    </>
  );
}
