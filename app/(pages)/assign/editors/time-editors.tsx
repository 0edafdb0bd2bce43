"use client";

import { useId, useState } from "react";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Select } from "@/app/_components/select";
import { ChipForm } from "../chip-form";
import type { VisitFields } from "../visit-fields";

/** The day; empty for the next possible. */
export function DayEditor(props: { value: string | null; onApply: (date: string | null) => void }) {
  const id = useId();
  const [date, setDate] = useState(props.value ?? "");
  return (
    <ChipForm onApply={() => props.onApply(date || null)}>
      <Field id={id} label="Which day?" hint="Left empty: the next possible.">
        <Input id={id} type="date" value={date} onChange={(event) => setDate(event.target.value)} />
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
          <Input
            id={`${id}-start`}
            type="time"
            required
            value={start}
            onChange={(event) => setStart(event.target.value)}
          />
        </Field>
      )}
      {kind === "window" && (
        <Field id={`${id}-until`} label="To" hint="By then the visit is over.">
          <Input
            id={`${id}-until`}
            type="time"
            required
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </Field>
      )}
    </ChipForm>
  );
}
