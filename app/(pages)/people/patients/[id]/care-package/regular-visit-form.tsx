"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { RadioGroup } from "@/app/_components/radio-group";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { effectsInWords } from "./effects-in-words";
import { bodyOf, changesOf, draftOf, EMPTY_DRAFT } from "./regular-visit-draft";
import type { PackageChanging, PackageRequest } from "./use-package-change";
import { VisitBasics } from "./visit-basics";
import { VisitDetails } from "./visit-details";
import type { RegularVisitLine } from "./visit-words";

interface RegularVisitFormProps {
  /** The stored line, or null for a new one. */
  line: RegularVisitLine | null;
  today: string;
  employees: PersonChoice[];
  changing: PackageChanging;
  /** What was done, or null when nothing was. */
  onDone: (answer: PackageAnswer | null) => void;
}

type Apply = "this" | "from" | "all";

/**
 * Adds or changes a regular visit. A change that touches visits in the rota is shown first, with what it does to
 * them, and saved by a second press.
 */
export function RegularVisitForm({ line, today, employees, changing, onDone }: RegularVisitFormProps) {
  const id = useId();
  const [opened] = useState(() => (line ? draftOf(line) : EMPTY_DRAFT));
  const [draft, setDraft] = useState(opened);
  const [apply, setApply] = useState<Apply>("all");
  const [date, setDate] = useState(today);
  const [preview, setPreview] = useState<PackageAnswer | null>(null);
  const errorOf = (key: string) =>
    changing.problem?.errors?.find(({ field }) => field === key || field?.endsWith(`.${key}`))?.message;

  const set = (part: Partial<typeof draft>) => {
    setPreview(null);
    setDraft({ ...draft, ...part });
  };

  async function submit(event: FormEvent) {
    event.preventDefault();
    const changes = line ? changesOf(opened, draft) : bodyOf(draft);
    if (Object.keys(changes).length === 0) return onDone(null);
    const request: PackageRequest = line
      ? {
          method: "PATCH",
          path: `/regular-visits/${line.id}`,
          body: { ...changes, apply, ...(apply === "all" ? {} : { date }) },
        }
      : { method: "POST", path: "/regular-visits", body: changes };
    if (line && preview === null) {
      const looked = await changing.ask(request, true);
      if (!looked.ok) return;
      if (effectsInWords(looked.value.effects).length > 0) return setPreview(looked.value);
    }
    const answer = await changing.ask(request, false);
    if (answer.ok) onDone(answer.value);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      {changing.problem && <Notice kind="problem">{changing.problem.detail}</Notice>}
      <VisitBasics id={id} draft={draft} set={set} errorOf={errorOf} />
      <VisitDetails id={id} draft={draft} set={set} errorOf={errorOf} employees={employees} />
      {line && (
        <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
          <div className="w-full max-w-2xl">
            <RadioGroup
              legend="Apply this change to"
              name={`${id}-apply`}
              value={apply}
              onChange={(value) => {
                setPreview(null);
                setApply(value as Apply);
              }}
              options={[
                { value: "this", label: "One visit only" },
                { value: "from", label: "Visits from a date on" },
                { value: "all", label: "All visits to come" },
              ]}
            />
          </div>
          {apply !== "all" && (
            <Field id={`${id}-date`} label={apply === "this" ? "On" : "From"} error={errorOf("date")}>
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
      )}
      {preview && (
        <Notice kind="warn">
          In the rota: {effectsInWords(preview.effects).join(", ")}. Nothing is saved yet.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={changing.isBusy}>
          {changing.isBusy ? "Saving…" : preview ? "Save and change the rota" : "Save regular visit"}
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
