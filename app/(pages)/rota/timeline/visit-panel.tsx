"use client";

import { useState } from "react";
import { useGet } from "@/app/_client/use-get";
import { visitAddress } from "@/app/_components/rota-addresses";
import type { VisitRecord } from "@/lib/services/rota/visit-record";
import { SidePanel, WhileRead } from "./side-panel";
import type { Changes } from "./use-changes";
import { VisitFacts } from "./visit-facts";
import { watchingInWords } from "./words";

interface VisitPanelProps {
  visitId: number;
  /** Rises with every change of the visit: then it is read again. */
  version: number;
  changes: Changes;
  /** Who else looks at the visit. */
  watchers: readonly string[];
  /** Opens the dialog for another carer or time; null adds a carer. */
  onMove: (assignmentId: number | null) => void;
  /** Shows the patient in the place of the visit. */
  onPatient: (patientId: string) => void;
  onClose: () => void;
}

/** One visit beside the timeline: who, when, why this carer, and what can be done about it. */
export default function VisitPanel(props: VisitPanelProps) {
  const { visitId, version, changes, watchers, onMove, onPatient, onClose } = props;
  const answer = useKept(useGet<VisitRecord>(`/visits/${visitId}?seen=${version}`), visitId);
  return (
    <SidePanel
      label="Visit"
      href={visitAddress(visitId)}
      subject={String(visitId)}
      title={answer?.ok ? answer.value.patient_name : null}
      onClose={onClose}
    >
      <p role="status" className="rounded-control bg-accent-soft px-3 py-2 text-small empty:hidden">
        {watchers.length > 0 && watchingInWords(watchers)}
      </p>
      <WhileRead what="visit" answers={[answer]} />
      {answer?.ok && (
        <VisitFacts record={answer.value} changes={changes} onMove={onMove} onPatient={onPatient} />
      )}
    </SidePanel>
  );
}

/** The last answer for a visit stays while it is read again. */
function useKept<Value>(answer: Value | null, visitId: number): Value | null {
  const [kept, setKept] = useState<{ visitId: number; answer: Value } | null>(null);
  if (answer !== null && (kept?.answer !== answer || kept.visitId !== visitId)) setKept({ visitId, answer });
  return answer ?? (kept?.visitId === visitId ? kept.answer : null);
}
