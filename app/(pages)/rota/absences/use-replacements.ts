"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Answer, post, send } from "@/app/_client/api";
import type { AbsenceAnswer, Replacement } from "@/lib/services/rota/absences";
import type { MoveOutcome } from "@/lib/services/rota/move-visits";

export interface Applied {
  message: string;
  outcomes: MoveOutcome[];
}

/** The assignments inside an absence as they stand, which of them are chosen, and what came of those given away. */
export function useReplacements(first: AbsenceAnswer) {
  const router = useRouter();
  const [shown, setShown] = useState(first);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [answer, setAnswer] = useState<{ came: Answer<Applied>; serial: number } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const path = `/absences/${first.absence.id}`;

  function choose(assignmentId: number, isChosen: boolean) {
    const next = new Set(chosen);
    if (isChosen) next.add(assignmentId);
    else next.delete(assignmentId);
    setChosen(next);
  }

  /** Gives each to the carer who is shown beside it: what was looked at is what is done. */
  const give = (replacements: readonly Replacement[]) =>
    change("replacements", {
      assignments: replacements.map(({ assignment, best }) => ({
        assignment_id: assignment.id,
        employee_id: best?.employee_id ?? null,
      })),
    });

  /** Gives visits back to the carer of the absence. */
  const giveBack = (assignments: readonly number[]) => change("returns", { assignments });

  /** Undoes the last of these, all of its visits at once. */
  const undo = () => change("undo", {});

  async function change(what: "replacements" | "returns" | "undo", body: object) {
    setBusy(true);
    const came = await post<Applied>(`${path}/${what}`, body);
    setAnswer((last) => ({ came, serial: (last?.serial ?? 0) + 1 }));
    const now = await send<AbsenceAnswer>("GET", path);
    if (now.ok) setShown(now.value);
    setChosen(new Set());
    setBusy(false);
    router.refresh();
  }

  return { shown, chosen, choose, answer, isBusy, give, giveBack, undo };
}
