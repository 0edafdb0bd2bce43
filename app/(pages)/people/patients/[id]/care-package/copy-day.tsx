"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Notice } from "@/app/_components/notice";
import { Select } from "@/app/_components/select";
import { WEEKDAYS, type Weekday } from "@/lib/domain/time";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import { effectsInWords } from "./effects-in-words";
import { bodyOf, draftOf } from "./regular-visit-draft";
import { usePackageChange } from "./use-package-change";
import { Checks } from "./visit-basics";

interface CopyDayProps {
  carePackage: CarePackageForPrograms;
  onDone: (answer: PackageAnswer | null) => void;
}

/** Gives other weekdays the visits of one. What it changes in the rota is shown before it is saved. */
export function CopyDay({ carePackage, onDone }: CopyDayProps) {
  const id = useId();
  const [from, setFrom] = useState<Weekday>("Mon");
  const [to, setTo] = useState<Weekday[]>([]);
  const [preview, setPreview] = useState<PackageAnswer | null>(null);
  const changing = usePackageChange(carePackage.patient_id, carePackage.version);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (to.length === 0) return onDone(null);
    const lines = carePackage.regular_visits.map((line) => ({
      id: line.id,
      ...bodyOf(draftOf({ ...line, weekdays: copied(line.weekdays, from, to) })),
    }));
    const body = { regular_visits: lines.filter(({ weekdays }) => weekdays.length > 0) };
    const request = { method: "PUT" as const, path: "/care-package", body };
    if (preview === null) {
      const looked = await changing.ask(request, true);
      if (!looked.ok) return;
      if (effectsInWords(looked.value.effects).length > 0) return setPreview(looked.value);
    }
    const answer = await changing.ask(request, false);
    if (answer.ok) onDone(answer.value);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {changing.problem && <Notice kind="problem">{changing.problem.detail}</Notice>}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <Field id={`${id}-from`} label="Copy the visits of">
          <Select
            id={`${id}-from`}
            value={from}
            onChange={({ target }) => {
              setPreview(null);
              setFrom(target.value as Weekday);
            }}
          >
            {WEEKDAYS.map((weekday) => (
              <option key={weekday}>{weekday}</option>
            ))}
          </Select>
        </Field>
        <Checks
          legend="to"
          options={WEEKDAYS.filter((weekday) => weekday !== from).map((weekday) => [weekday, weekday])}
          chosen={to}
          onChange={(chosen) => {
            setPreview(null);
            setTo(chosen);
          }}
        />
      </div>
      {preview && (
        <Notice kind="warn">
          In the rota: {effectsInWords(preview.effects).join(", ")}. Nothing is saved yet.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={changing.isBusy}>
          {changing.isBusy ? "Saving…" : preview ? "Copy and change the rota" : "Copy the day"}
        </Button>
        <Button onClick={() => onDone(null)}>Discard changes</Button>
      </div>
    </form>
  );
}

/** The weekdays of a line when the days `to` take over what `from` has. */
const copied = (weekdays: readonly Weekday[], from: Weekday, to: readonly Weekday[]): Weekday[] =>
  WEEKDAYS.filter((weekday) => (to.includes(weekday) ? weekdays.includes(from) : weekdays.includes(weekday)));
