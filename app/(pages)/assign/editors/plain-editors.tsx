"use client";

import { useId, useState } from "react";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Textarea } from "@/app/_components/textarea";
import { ChipForm } from "../chip-form";

/** How long, in minutes; empty for as long as the services usually take. */
export function LengthEditor(props: { value: number | null; onApply: (minutes: number | null) => void }) {
  const id = useId();
  const [minutes, setMinutes] = useState(props.value === null ? "" : String(props.value));
  return (
    <ChipForm onApply={() => props.onApply(minutes === "" ? null : Number(minutes))}>
      <Field id={id} label="How many minutes?" hint="Left empty: as long as it usually takes.">
        <Input
          id={id}
          type="number"
          inputMode="numeric"
          min={5}
          max={1440}
          step={1}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </Field>
    </ChipForm>
  );
}

const LONGEST_NOTE = 1000;

/** What the carer should know. */
export function NotesEditor(props: { value: string | null; onApply: (notes: string | null) => void }) {
  const id = useId();
  const [notes, setNotes] = useState(props.value ?? "");
  return (
    <ChipForm onApply={() => props.onApply(notes.trim() || null)}>
      <Field id={id} label="Notes for the carer">
        <Textarea
          id={id}
          rows={3}
          maxLength={LONGEST_NOTE}
          value={notes}
          onChange={(event) => setNotes(event.target.value)}
        />
      </Field>
    </ChipForm>
  );
}
