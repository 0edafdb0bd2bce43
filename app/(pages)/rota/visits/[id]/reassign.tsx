"use client";

import { useState } from "react";
import { CandidatePicker } from "@/app/_client/candidates/candidate-picker";
import { useGet } from "@/app/_client/use-get";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import type { CandidatesAnswer } from "@/lib/services/rota/patient-candidates";
import type { VisitRecord } from "@/lib/services/rota/visit-record";
import { candidatesPath } from "./candidates-path";
import { SendChosen } from "./send-chosen";
import type { VisitChanging } from "./use-visit-change";

interface ReassignProps {
  record: VisitRecord;
  assignment: AssignmentForPrograms;
  changing: VisitChanging;
  onDone: () => void;
}

/** Every other carer for the visit, to assign one in the place of this one. */
export function Reassign({ record, assignment, changing, onDone }: ReassignProps) {
  // As it was when the list was opened: who was faster must not be overwritten.
  const [opened] = useState(assignment);
  const [chosen, setChosen] = useState<string[]>([]);
  const answer = useGet<CandidatesAnswer>(candidatesPath(record.visit));
  if (answer === null) return <p role="status">Looking for carers…</p>;
  if (!answer.ok) return <p role="alert">{answer.problem.detail}</p>;
  const { candidates } = answer.value;
  return (
    <div className="flex flex-col gap-4">
      <SendChosen
        candidates={candidates}
        chosen={chosen}
        wanted={1}
        label={(who) => `Assign ${who} instead of ${opened.employee_name}`}
        isBusy={changing.isBusy}
        onLeave={onDone}
        onSend={async (ids, overrideReason) => {
          const isDone = await changing.change({
            method: "PATCH",
            path: `/assignments/${opened.id}`,
            body: { employee_id: ids[0], ...(overrideReason ? { override_reason: overrideReason } : {}) },
            version: opened.version,
          });
          if (isDone) onDone();
        }}
      >
        <CandidatePicker candidates={candidates} wanted={1} chosen={chosen} onChoose={setChosen} />
      </SendChosen>
    </div>
  );
}
