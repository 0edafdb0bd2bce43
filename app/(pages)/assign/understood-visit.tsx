"use client";

import { X } from "lucide-react";
import { useId } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { RuleFindings } from "@/app/_components/rule-findings";
import { UnassignedWhy } from "@/app/_components/unassigned-why";
import { Chip } from "./chip";
import { ChipEditor } from "./chip-editor";
import { askedChips, CHIP_LABELS, CHIPS, type ChipName, chipValue } from "./chip-values";
import { type Draft, lacksCarers, toPass } from "./draft";
import { HelpButtons } from "./help-buttons";
import type { People } from "./people";
import type { Desk } from "./use-desk";

interface UnderstoodVisitProps {
  draft: Draft;
  desk: Desk;
  people: People;
  /** Its number among several; null when it is the only one. */
  number: number | null;
  /** The chip whose editor is open. */
  openChip: ChipName | null;
  onOpenChip: (chip: ChipName | null) => void;
}

/** What was understood of one visit, as chips that can be changed, and what speaks against it. */
export function UnderstoodVisit({ draft, desk, people, number, openChip, onOpenChip }: UnderstoodVisitProps) {
  const asked = askedChips(draft);
  const problem = draft.problem?.detail ?? draft.look?.problem ?? null;
  return (
    <div className="flex min-w-0 flex-col gap-4" aria-busy={draft.isLooking}>
      {number !== null && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h3 className="font-semibold">Visit {number}</h3>
          <Button onClick={() => desk.leaveOut(draft.key)}>
            <X aria-hidden className="size-4" />
            Leave out visit {number}
          </Button>
        </div>
      )}
      <ul
        aria-label={number === null ? "Understood" : `Understood of visit ${number}`}
        className="flex flex-wrap gap-2"
      >
        {CHIPS.map((chip) => (
          <li key={chip} className="max-w-full min-w-0">
            <Chip
              label={CHIP_LABELS[chip]}
              {...shownValue(chipValue(chip, draft, people))}
              isAsked={asked.has(chip)}
              open={openChip === chip}
              onOpenChange={(open) => onOpenChip(open ? chip : null)}
            >
              <ChipEditor
                chip={chip}
                draft={draft}
                people={people}
                onApply={(patch) => {
                  onOpenChip(null);
                  void desk.edit(draft, patch);
                }}
              />
            </Chip>
          </li>
        ))}
      </ul>
      {problem && !draft.isLooking && <Notice kind="problem">{problem}</Notice>}
      <NamedInVain draft={draft} />
      {lacksCarers(draft) && draft.look && (
        <UnassignedWhy reasons={draft.look.reasons} candidates={draft.look.candidates}>
          <HelpButtons draft={draft} desk={desk} />
        </UnassignedWhy>
      )}
      <OverrideReason draft={draft} desk={desk} />
    </div>
  );
}

const shownValue = ({ text, isSaid }: { text: string; isSaid: boolean }) => ({ value: text, isSaid });

/** Who was asked for by name and may not go at all, and what speaks against it. */
function NamedInVain({ draft }: { draft: Draft }) {
  const { look, fields, picked } = draft;
  if (!look || picked !== null) return null;
  const isNamed = (id: string) =>
    fields.employee_ids.some((named) => named.toLowerCase() === id.toLowerCase());
  return look.candidates
    .filter(({ employee_id, standing }) => standing === "may not" && isNamed(employee_id))
    .map(({ employee_id: id, employee_name: name, findings }) => (
      <Notice key={id} kind="warn">
        <p className="mb-1.5">
          {name} cannot be assigned to this visit. Choose another carer below, or change the visit.
        </p>
        <RuleFindings label={`Rules that ${name} does not meet`} findings={findings} />
      </Notice>
    ));
}

/** What would be passed by sending those who are chosen, and the box for why. */
function OverrideReason({ draft, desk }: { draft: Draft; desk: Desk }) {
  const id = useId();
  const passed = toPass(draft);
  if (passed.length === 0) return null;
  return (
    <div className="flex flex-col gap-3 rounded-control border border-care/40 bg-care-soft px-4 py-3">
      <p className="font-medium">This choice needs a reason. It will be saved with the assignment:</p>
      <RuleFindings findings={passed} />
      <Field id={id} label="Reason for the override">
        <Input
          id={id}
          required
          pattern=".*\S.*"
          maxLength={500}
          data-override-reason
          autoComplete="off"
          value={draft.overrideReason}
          onChange={(event) => desk.giveReason(draft.key, event.target.value)}
        />
      </Field>
    </div>
  );
}
