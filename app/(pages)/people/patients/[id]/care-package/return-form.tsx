"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import { effectsInWords } from "./effects-in-words";
import type { PackageChanging } from "./use-package-change";

interface ReturnFormProps {
  stay: CarePackageForPrograms["suspensions"][number];
  /** What is filled in: when the patient is back, as a local date and time. */
  back: string;
  changing: PackageChanging;
  onDone: (answer: PackageAnswer | null) => void;
}

/** When a patient is back from a stay. Which visits that restores is shown before it is saved. */
export function ReturnForm({ stay, back, changing, onDone }: ReturnFormProps) {
  const id = useId();
  const [until, setUntil] = useState(back);
  const [preview, setPreview] = useState<PackageAnswer | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const request = {
      method: "PATCH" as const,
      path: `/suspensions/${stay.id}`,
      body: { return_date: until },
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
      <div className="max-w-xs">
        <Field id={id} label="Back from" hint="The first day or time at which visits take place again.">
          <Input
            id={id}
            type="datetime-local"
            required
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
          In the rota: {effectsInWords(preview.effects).join(", ")}. Nothing is saved yet.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={changing.isBusy}>
          {changing.isBusy ? "Saving…" : preview ? "Save and change the rota" : "Save return date"}
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
