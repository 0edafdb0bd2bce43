"use client";

import { useId, useState } from "react";
import { Checks } from "@/app/_components/checks";
import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { WEEKDAYS, type Weekday } from "@/lib/domain/time";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import { PreviewedForm } from "./previewed-form";
import { bodyOf, draftOf } from "./regular-visit-draft";
import { usePackageChange } from "./use-package-change";
import { usePreviewedChange } from "./use-previewed-change";

interface CopyDayProps {
  carePackage: CarePackageForPrograms;
  onDone: (answer: PackageAnswer | null) => void;
}

/** Gives other weekdays the visits of one. What it changes in the rota is shown before it is saved. */
export function CopyDay({ carePackage, onDone }: CopyDayProps) {
  const id = useId();
  const [from, setFrom] = useState<Weekday>("Mon");
  const [to, setTo] = useState<Weekday[]>([]);
  const changing = usePackageChange(carePackage.patient_id, carePackage.version);
  const change = usePreviewedChange(changing, onDone);

  function send() {
    if (to.length === 0) return onDone(null);
    const lines = carePackage.regular_visits.map((line) => ({
      id: line.id,
      ...bodyOf(draftOf({ ...line, weekdays: copied(line.weekdays, from, to) })),
    }));
    const body = { regular_visits: lines.filter(({ weekdays }) => weekdays.length > 0) };
    change.send({ method: "PUT", path: "/care-package", body });
  }

  return (
    <PreviewedForm
      change={change}
      onSend={send}
      save="Copy the day"
      saveWithEffects="Copy and change the rota"
      onLeave={() => onDone(null)}
    >
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <Field id={`${id}-from`} label="Copy the visits of">
          <Select
            id={`${id}-from`}
            value={from}
            onChange={({ target }) => {
              change.forget();
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
            change.forget();
            setTo(chosen);
          }}
        />
      </div>
    </PreviewedForm>
  );
}

/** The weekdays of a line when the days `to` take over what `from` has. */
const copied = (weekdays: readonly Weekday[], from: Weekday, to: readonly Weekday[]): Weekday[] =>
  WEEKDAYS.filter((weekday) => (to.includes(weekday) ? weekdays.includes(from) : weekdays.includes(weekday)));
