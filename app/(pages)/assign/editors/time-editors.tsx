"use client";

import { useId, useState } from "react";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { TimeInput } from "@/app/_components/time-input";
import { ChipForm } from "../chip-form";
import type { VisitFields } from "../visit-fields";

/** The day; empty for the next possible. */
export function DayEditor(props: { value: string | null; onApply: (date: string | null) => void }) {
  const id = useId();
  const [date, setDate] = useState(props.value ?? "");
  return (
    <ChipForm onApply={() => props.onApply(date || null)}>
      <Field id={id} label="Which day?" hint="Left empty: the next possible.">
        <DateInput id={id} value={date} onChange={(value) => setDate(value)} />
      </Field>
    </ChipForm>
  );
}

interface TimeEditorProps {
  fields: Pick<VisitFields, "start_time" | "window">;
  onApply: (patch: Partial<VisitFields>) => void;
}

/** At one time, between two, or whenever it is possible. */
export function TimeEditor({ fields, onApply }: TimeEditorProps) {
  const id = useId();
  const [kind, setKind] = useState(fields.window ? "window" : "start");
  const [start, setStart] = useState(fields.start_time ?? fields.window?.from ?? "");
  const [until, setUntil] = useState(fields.window?.to ?? "");
  function apply() {
    if (kind === "window" && start && until)
      onApply({ window: { from: start, to: until }, start_time: null });
    else if (kind === "start" && start) onApply({ start_time: start, window: null });
    else if (kind === "any") onApply({ start_time: null, window: null });
  }
  return (
    <ChipForm onApply={apply}>
      <Field id={`${id}-kind`} label="When?">
        <Select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="start">At a time</option>
          <option value="window">Between two times</option>
          <option value="any">At any time</option>
        </Select>
      </Field>
      {kind !== "any" && (
        <Field id={`${id}-start`} label={kind === "window" ? "From" : "At"}>
          <TimeInput id={`${id}-start`} required value={start} onChange={(value) => setStart(value)} />
        </Field>
      )}
      {kind === "window" && (
        <Field id={`${id}-until`} label="To" hint="By then the visit is over.">
          <TimeInput id={`${id}-until`} required value={until} onChange={(value) => setUntil(value)} />
        </Field>
      )}
    </ChipForm>
  );
}
