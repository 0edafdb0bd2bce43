"use client";

import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { CandidatePicker } from "@/app/_client/candidates/candidate-picker";
import { Button } from "@/app/_components/button";
import { HelpList } from "@/app/_components/help-list";
import { Section } from "@/app/_components/section";
import { UnassignedWhy } from "@/app/_components/unassigned-why";
import type { Help } from "@/lib/domain/what-would-help";
import type { VisitRecord } from "@/lib/services/rota/visit-record";
import { ChangeAnswer } from "./change-answer";
import { SendChosen } from "./send-chosen";
import { useVisitChange } from "./use-visit-change";

/** A visit that lacks a carer: who could go, why nobody can, and what would help. */
export function VisitCover({ record }: { record: VisitRecord }) {
  const { visit, candidates, lacking, reasons, help } = record;
  const changing = useVisitChange();
  const may = candidates.filter(({ standing }) => standing === "may").length;
  const [chosen, setChosen] = useState<string[]>([]);
  const [focusReason, setFocusReason] = useState(false);
  const path = `/visits/${visit.id}`;
  const cover = (body: object) =>
    changing.change({ method: "POST", path: `${path}/assignments`, body, version: null });

  async function apply({ kind, startTime, employeeId }: Help) {
    if (kind === "override" && employeeId !== null) {
      setChosen([employeeId]);
      setFocusReason(true);
    }
    if (kind !== "start" || startTime === null) return;
    const body = { date: startTime.slice(0, 10), start_time: startTime.slice(11), window: null };
    const isMoved = await changing.change({ method: "PATCH", path, body, version: visit.version });
    // Whoever is named could come then; of a double-up whoever fits best.
    if (isMoved) await cover(lacking === 1 && employeeId !== null ? { employee_id: employeeId } : {});
  }

  return (
    <Section
      title={lacking === 2 ? "Find two carers" : "Find a carer"}
      lead={`${may} of ${candidates.length} carers can be assigned.`}
    >
      <div className="flex flex-col gap-5">
        <ChangeAnswer changing={changing} />
        {may >= lacking && (
          <div>
            <Button kind="primary" isBusy={changing.isBusy} onClick={() => cover({})}>
              <UserRoundPlus aria-hidden className="size-4" />
              {changing.isBusy
                ? "Looking…"
                : lacking === 2
                  ? "Find the two best carers"
                  : "Find the best carer"}
            </Button>
          </div>
        )}
        {may < lacking && (
          <UnassignedWhy reasons={reasons} candidates={candidates}>
            <HelpList
              // Nobody takes a demand back from a stored visit: it is asked for anew.
              help={help.map((one) => (one.kind === "demand" ? { ...one, kind: "anybody" } : one))}
              lacking={lacking}
              isBusy={changing.isBusy}
              onApply={(one) => void apply(one)}
            />
          </UnassignedWhy>
        )}
        <SendChosen
          candidates={candidates}
          chosen={chosen}
          wanted={lacking}
          label={(who) => `Assign ${who}`}
          isBusy={changing.isBusy}
          focusReason={focusReason}
          onSend={(ids, overrideReason) =>
            cover({
              employee_ids: ids,
              asked_by_name: [],
              ...(overrideReason ? { override_reason: overrideReason } : {}),
            })
          }
        >
          <CandidatePicker candidates={candidates} wanted={lacking} chosen={chosen} onChoose={setChosen} />
        </SendChosen>
      </div>
    </Section>
  );
}
