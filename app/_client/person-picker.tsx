"use client";

import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { CONTROL } from "../_components/control-style";
import { Person } from "../_components/person";
import { useFoldName } from "./use-fold-name";

/** Somebody who can be chosen. */
export interface PickablePerson {
  id: string;
  name: string;
}

interface PersonPickerProps {
  label: string;
  people: readonly PickablePerson[];
  /** The id of the one chosen now; null for none. */
  value: string | null;
  onPick: (id: string) => void;
}

/** More than these are not read by anybody: typing finds the others. */
const SHOWN = 8;

/** One person out of hundreds: typing any part of a name or an id narrows the list, arrows go through it. */
export function PersonPicker({ label, people, value, onPick }: PersonPickerProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [marked, setMarked] = useState(0);
  const names = useMemo(() => people.map(({ name }) => name), [people]);
  const fold = useFoldName(names, typed);
  const fitting = people.filter((person) => isFoundBy(person, typed.trim(), fold));
  const shown = fitting.slice(0, SHOWN);

  function onKeyDown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setMarked((marked + step + shown.length) % shown.length);
    }
    if (event.key === "Enter") {
      event.preventDefault();
      const chosen = shown[marked];
      if (chosen) onPick(chosen.id);
    }
  }

  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[marked] ? `${id}-${marked}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder="Name or id"
        className={CONTROL}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="flex flex-col">
        {shown.map((person, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box above, which keeps the focus.
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={person.id === value}
            onClick={() => onPick(person.id)}
            className={`flex min-h-touch cursor-pointer items-center rounded-control px-3 ${index === marked ? "bg-accent-soft" : "hover:bg-sunken"}`}
          >
            <Person id={person.id} name={person.name} />
          </div>
        ))}
      </div>
      <p role="status" className="text-muted text-small">
        {fitting.length === 0
          ? "No one on the list has that name or id."
          : fitting.length > shown.length
            ? `${fitting.length - shown.length} more: type to find them.`
            : ""}
      </p>
    </div>
  );
}
