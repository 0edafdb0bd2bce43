"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { send } from "@/app/_client/api";
import { ConfirmDialog } from "@/app/_components/confirm-dialog";
import { Notice } from "@/app/_components/notice";
import type { EditAnswer } from "@/lib/services/people/edit-person";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { personPath } from "./person-path";

interface StatusButtonProps {
  record: PersonRecord;
  onDone: (answer: EditAnswer | null) => void;
}

/** Takes somebody off the rota, or puts them back on it; asked about first, for visits hang on it. */
export function StatusButton({ record, onDone }: StatusButtonProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isActive = record.status === "Active";
  const does = isActive ? "Deactivate" : "Activate";

  async function act() {
    setBusy(true);
    const answer = await send<EditAnswer>("PATCH", personPath(record), {
      body: { Status: isActive ? "Inactive" : "Active" },
      headers: { "if-match": `"${record.version}"` },
    });
    setBusy(false);
    router.refresh();
    if (!answer.ok) return setRefusal(answer.problem.detail);
    setOpen(false);
    onDone(answer.value);
  }

  return (
    <ConfirmDialog
      act={record.kind === "employee" ? "PATCH /employees/{id}" : "PATCH /patients/{id}"}
      trigger={does}
      title={`${does} ${record.name}?`}
      description={<p>{consequence(record.kind, isActive)}</p>}
      action={isBusy ? "Saving…" : does}
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

function consequence(kind: PersonRecord["kind"], isActive: boolean): string {
  if (!isActive) return "They can be given visits again from now on.";
  return kind === "employee"
    ? "They stay on the list and get no visits. Their coming visits need another carer; they are listed under Today."
    : "They stay on the list and get no new visits. Visits that are booked stay until you cancel them.";
}
