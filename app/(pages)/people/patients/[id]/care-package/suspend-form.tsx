"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { Select } from "@/app/_components/select";
import { SUSPENSION_REASONS, type SuspensionReason } from "@/lib/domain/care-package/regular-visit";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import { effectsInWords } from "./effects-in-words";
import type { PackageChanging } from "./use-package-change";

export const REASON_WORDS: Record<SuspensionReason, string> = {
  hospital: "In hospital",
  respite: "Respite care",
  holiday: "On holiday",
  family: "With family",
  other: "Away",
};

interface SuspendFormProps {
  today: string;
  changing: PackageChanging;
  onDone: (answer: PackageAnswer | null) => void;
}

/** A stay elsewhere from a day and time on. What it cancels is shown before it is saved. */
export function SuspendForm({ today, changing, onDone }: SuspendFormProps) {
  const id = useId();
  const [reason, setReason] = useState<SuspensionReason>("hospital");
  const [from, setFrom] = useState(`${today}T00:00`);
  const [until, setUntil] = useState("");
  const [preview, setPreview] = useState<PackageAnswer | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const request = {
      method: "POST" as const,
      path: "/suspensions",
      body: { reason, from, return_date: until || null },
    };
    if (preview === null) {
      const looked = await changing.ask(request, true);
      if (!looked.ok) return;
      if (effectsInWords(looked.value.effects).length > 0) return setPreview(looked.value);
    }
    const answer = await changing.ask(request, false);
    if (answer.ok) onDone(answer.value);
  }

  return (
    <form onSubmit={submit} className="flex w-full flex-col gap-4">
      {changing.problem && <Notice kind="problem">{changing.problem.detail}</Notice>}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        <Field id={`${id}-reason`} label="Reason">
          <Select
            id={`${id}-reason`}
            value={reason}
            onChange={({ target }) => setReason(target.value as SuspensionReason)}
          >
            {SUSPENSION_REASONS.map((one) => (
              <option key={one} value={one}>
                {REASON_WORDS[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field id={`${id}-from`} label="Away from">
          <Input
            id={`${id}-from`}
            type="datetime-local"
            required
            value={from}
            onChange={({ target }) => {
              setPreview(null);
              setFrom(target.value);
            }}
          />
        </Field>
        <Field id={`${id}-until`} label="Back from" hint="Leave it empty until the date is known.">
          <Input
            id={`${id}-until`}
            type="datetime-local"
            value={until}
            onChange={({ target }) => {
              setPreview(null);
              setUntil(target.value);
            }}
          />
        </Field>
      </div>
      {preview && (
        <Notice kind="warn">
          In the rota: {effectsInWords(preview.effects).join(", ")}. {gapsInWords(preview)} Nothing is saved
          yet.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={changing.isBusy}>
          {changing.isBusy ? "Saving…" : preview ? "Save stay and cancel its visits" : "Save stay"}
        </Button>
        <Button
          onClick={() => {
            changing.clear();
            onDone(null);
          }}
        >
          Discard changes
        </Button>
      </div>
    </form>
  );
}

/** Which carers have time free again, by name. */
function gapsInWords({ effects }: PackageAnswer): string {
  const names = [...new Set(effects.gaps.map(({ employee_name }) => employee_name))];
  if (names.length === 0) return "";
  return names.length === 1 ? `${names[0]} then has time free.` : `Then free: ${names.join(", ")}.`;
}
