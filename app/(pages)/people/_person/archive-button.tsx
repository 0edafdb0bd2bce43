"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { send } from "@/app/_client/api";
import { ConfirmDialog } from "@/app/_components/confirm-dialog";
import { Notice } from "@/app/_components/notice";
import type { ArchiveAnswer } from "@/lib/services/people/archive-person";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { personPath } from "./person-path";

interface ArchiveButtonProps {
  record: PersonRecord;
  onDone: (answer: ArchiveAnswer) => void;
}

/** Takes a person off the list, or puts them back on it; asked about first. */
export function ArchiveButton({ record, onDone }: ArchiveButtonProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isArchived = record.archivedAt !== null;

  async function act() {
    setBusy(true);
    const answer = await send<ArchiveAnswer>(
      "POST",
      `${personPath(record)}/${isArchived ? "restore" : "archive"}`,
      {
        headers: { "if-match": `"${record.version}"` },
      },
    );
    setBusy(false);
    router.refresh();
    if (!answer.ok) return setRefusal(answer.problem.detail);
    setOpen(false);
    onDone(answer.value);
  }

  return (
    <ConfirmDialog
      act={record.kind === "employee" ? "POST /employees/{id}/archive" : "POST /patients/{id}/archive"}
      trigger={isArchived ? "Put back" : "Archive"}
      title={isArchived ? `Put ${record.name} back on the list?` : `Archive ${record.name}?`}
      description={<p>{consequence(record, isArchived)}</p>}
      action={isBusy ? "Saving…" : isArchived ? "Put back" : "Archive"}
      canAct={!isBusy}
      open={open}
      onOpenChange={(shown) => {
        setRefusal(null);
        setOpen(shown);
      }}
      onAct={act}
    >
      {refusal && <Notice kind="problem">{refusal}</Notice>}
    </ConfirmDialog>
  );
}

function consequence({ kind }: PersonRecord, isArchived: boolean): string {
  if (isArchived) {
    return kind === "employee"
      ? "The record is as it was. Visits that were removed by archiving are assigned to them again where they are still uncovered."
      : "The record is as it was. New visits can be booked again.";
  }
  return kind === "employee"
    ? "They are removed from the list and get no visits. Their record and history stay. Their coming visits will need another carer."
    : "They are removed from the list and get no new visits. Their record and history stay. Booked visits stay until you cancel them.";
}
