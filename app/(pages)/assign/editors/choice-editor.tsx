"use client";

import { useId, useState } from "react";
import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { ChipForm } from "../chip-form";

interface ChoiceEditorProps {
  label: string;
  /** The value and its words. */
  choices: [value: string, words: string][];
  value: string;
  onApply: (value: string) => void;
}

/** One of a few. */
export function ChoiceEditor({ label, choices, value, onApply }: ChoiceEditorProps) {
  const id = useId();
  const [chosen, setChosen] = useState(value);
  return (
    <ChipForm onApply={() => onApply(chosen)}>
      <Field id={id} label={label}>
        <Select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {choices.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
    </ChipForm>
  );
}
