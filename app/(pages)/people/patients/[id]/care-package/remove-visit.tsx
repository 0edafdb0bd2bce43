"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { RadioGroup } from "@/app/_components/radio-group";
import { Section } from "@/app/_components/section";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import { effectsInWords } from "./effects-in-words";
import type { PackageChanging } from "./use-package-change";
import type { RegularVisitLine } from "./visit-words";

interface RemoveVisitProps {
  line: RegularVisitLine;
  today: string;
  changing: PackageChanging;
  onDone: (answer: PackageAnswer | null) => void;
}

type Apply = "this" | "from" | "all";

/** Removes a regular visit for one day, from a day on, or altogether; what that cancels is shown first. */
export function RemoveVisit({ line, today, changing, onDone }: RemoveVisitProps) {
  const id = useId();
  const [apply, setApply] = useState<Apply>("this");
  const [date, setDate] = useState(today);
  const [preview, setPreview] = useState<PackageAnswer | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const body = { apply, ...(apply === "all" ? {} : { date }) };
    const request = { method: "DELETE" as const, path: `/regular-visits/${line.id}`, body };
    if (preview === null) {
      const looked = await changing.ask(request, true);
      if (looked.ok) setPreview(looked.value);
      return;
    }
    const answer = await changing.ask(request, false);
    if (answer.ok) onDone(answer.value);
  }

  const effects = preview ? effectsInWords(preview.effects) : [];
  return (
    <Section title={`Remove ${line.name}`} isDesk>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {changing.problem && <Notice kind="problem">{changing.problem.detail}</Notice>}
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          <RadioGroup
            legend="Which visits?"
            name={`${id}-apply`}
            value={apply}
            onChange={(value) => {
              setPreview(null);
              setApply(value);
            }}
            options={[
              { value: "this", label: "One visit only" },
              { value: "from", label: "Visits from a date on" },
              { value: "all", label: "All visits to come" },
            ]}
          />
          {apply !== "all" && (
            <Field id={`${id}-date`} label={apply === "this" ? "On" : "From"}>
              <Input
                id={`${id}-date`}
                type="date"
                min={today}
                required
                value={date}
                onChange={({ target }) => {
                  setPreview(null);
                  setDate(target.value);
                }}
              />
            </Field>
          )}
        </div>
        {preview && (
          <Notice kind="warn">
            {effects.length === 0
              ? "No visit in the rota is touched."
              : `In the rota: ${effects.join(", ")}.`}{" "}
            Nothing is removed yet.
          </Notice>
        )}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind={preview ? "danger" : "primary"} isBusy={changing.isBusy}>
            {preview ? "Remove" : "Show what it changes"}
          </Button>
          <Button
            onClick={() => {
              changing.clear();
              onDone(null);
            }}
          >
            Keep regular visit
          </Button>
        </div>
      </form>
    </Section>
  );
}
