"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { namesOf } from "@/app/_client/candidates/names-of";
import type { ShownCandidate } from "@/app/_client/candidates/shown-candidate";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { RuleFindings } from "@/app/_components/rule-findings";

interface SendChosenProps {
  candidates: readonly ShownCandidate[];
  chosen: readonly string[];
  /** How many have to be chosen. */
  wanted: number;
  /** The words of the button, for who goes. */
  label: (who: string) => string;
  isBusy: boolean;
  /** Whether the box for a reason takes the focus: whoever was chosen elsewhere needs one. */
  focusReason?: boolean;
  onSend: (ids: string[], overrideReason: string | null) => void;
  onLeave?: () => void;
  /** The list to choose from. */
  children: ReactNode;
}

/** Assigns those who are chosen; where a rule asks for a reason, with that reason. */
export function SendChosen(props: SendChosenProps) {
  const { candidates, chosen, wanted, label, isBusy, focusReason, onSend, onLeave, children } = props;
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const found = candidates.filter(({ employee_id }) => chosen.includes(employee_id));
  const passed = found.flatMap(({ standing, findings }) =>
    standing === "override" ? findings.filter(({ severity }) => severity === "override") : [],
  );
  useEffect(() => {
    if (focusReason) takeFocus(box);
  }, [focusReason]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) onSend([...chosen], passed.length > 0 ? reason.trim() : null);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {children}
      {passed.length > 0 && (
        <div className="flex flex-col gap-3 rounded-control border border-care/40 bg-care-soft px-4 py-3">
          <p className="font-medium">This choice needs a reason. It will be saved with the assignment:</p>
          <RuleFindings findings={passed} />
          <Field id={id} label="Reason for the override">
            <Input
              ref={box}
              id={id}
              required
              pattern=".*\S.*"
              maxLength={500}
              autoComplete="off"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
        </div>
      )}
      {(onLeave || found.length >= wanted) && (
        <div
          data-stays-in-sight
          className="sticky bottom-[calc(var(--spacing-foot)+0.5rem)] z-10 flex flex-wrap gap-3 rounded-card border border-edge bg-surface px-4 py-3 shadow-floating print:hidden"
        >
          {found.length >= wanted && (
            <Button type="submit" kind="primary" isBusy={isBusy}>
              {isBusy ? "Assigning…" : label(namesOf(found, candidates).join(" and "))}
            </Button>
          )}
          {onLeave && <Button onClick={onLeave}>Discard changes</Button>}
        </div>
      )}
    </form>
  );
}
