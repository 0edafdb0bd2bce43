"use client";

import { useId } from "react";

/** The controls above the rows. */
export const SMALL =
  "inline-flex min-h-touch min-w-touch items-center justify-center gap-1.5 whitespace-nowrap rounded-control border border-edge bg-surface px-2 text-small hover:bg-sunken disabled:opacity-50 aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold";

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: Record<Value, string> | Record<string, string>;
  onChange: (value: Value) => void;
}

/** A choice that is as wide as what is chosen. One that narrows the rows is marked. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const id = useId();
  const isPlain = value === Object.keys(options)[0];
  return (
    <div className="flex min-w-0 flex-col gap-0.5">
      {/* In the bar what is chosen says it; in the menu of a phone the choices are below one another. */}
      <label htmlFor={id} className="text-muted text-small md:sr-only">
        {label}
      </label>
      <select
        id={id}
        className={`${SMALL} [field-sizing:content] max-md:w-full md:max-w-40 ${isPlain ? "" : "border-accent bg-accent-soft font-semibold"}`}
        value={value}
        onChange={({ target }) => onChange(target.value as Value)}
      >
        {(Object.entries(options) as [Value, string][]).map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Narrows the rows to names. */
export function SearchBox({ label, value, onChange }: SearchBoxProps) {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      className={`${SMALL} w-48 max-md:col-span-2 max-md:w-full`}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
