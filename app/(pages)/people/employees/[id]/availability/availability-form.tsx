"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState } from "react";
import { send } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { CheckLine } from "@/app/_components/check-line";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import type { AvailabilityForPrograms } from "@/lib/services/availability/availability-record";
import { bodyOf, draftOf } from "./availability-draft";
import { ExceptionsFields } from "./exceptions-fields";
import { WeekFields } from "./week-fields";

interface AvailabilityFormProps {
  record: AvailabilityForPrograms;
  today: string;
  onDone: (isSaved: boolean) => void;
}

/** Records windows for each weekday, hours a week and single days that differ. */
export function AvailabilityForm({ record, today, onDone }: AvailabilityFormProps) {
  const id = useId();
  const router = useRouter();
  const [opened] = useState(record);
  const [draft, setDraft] = useState(() => draftOf(record));
  const [isPatternChanged, setPatternChanged] = useState(record.source === "recorded");
  const [refusal, setRefusal] = useState<{ detail: string; serial: number } | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const answer = await send("PUT", `/employees/${encodeURIComponent(opened.employee_id)}/availability`, {
      body: bodyOf(draft, isPatternChanged),
      headers: { "if-match": `"${opened.version}"` },
    });
    setBusy(false);
    if (!answer.ok) {
      return setRefusal((last) => ({ detail: answer.problem.detail, serial: (last?.serial ?? 0) + 1 }));
    }
    router.refresh();
    onDone(true);
  }

  const hours = [
    { key: "contractedHours", label: "Contracted hours a week" },
    { key: "preferredHours", label: "Preferred hours a week" },
    { key: "mostHours", label: "Most hours a week" },
  ] as const;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {refusal && (
        <Notice key={refusal.serial} kind="problem">
          {refusal.detail}
        </Notice>
      )}
      <WeekFields
        windows={draft.windows}
        onChange={(windows) => {
          setPatternChanged(true);
          setDraft({ ...draft, windows });
        }}
      />
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-3">
        {hours.map(({ key, label }) => (
          <Field key={key} id={`${id}-${key}`} label={label}>
            <Input
              id={`${id}-${key}`}
              type="number"
              min={0}
              max={168}
              step="0.5"
              value={draft[key]}
              onChange={({ target }) => setDraft({ ...draft, [key]: target.value })}
            />
          </Field>
        ))}
      </div>
      <CheckLine checked={draft.optedOut} onChange={(optedOut) => setDraft({ ...draft, optedOut })}>
        Opted out of the 48-hour week in writing
      </CheckLine>
      <ExceptionsFields
        exceptions={draft.exceptions}
        today={today}
        onChange={(exceptions) => setDraft({ ...draft, exceptions })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? "Saving…" : "Save availability"}
        </Button>
        <Button onClick={() => onDone(false)}>Discard changes</Button>
      </div>
    </form>
  );
}
