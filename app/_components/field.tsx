import type { ReactNode } from "react";

/** The id of a field's hint, for the control's `aria-describedby`. */
export const hintIdOf = (id: string) => `${id}-hint`;
/** The id of what is wrong with a field, for the same. */
export const errorIdOf = (id: string) => `${id}-error`;

interface FieldProps {
  /** The id of the control within. */
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the value, and what to do about it. */
  error?: string;
  children: ReactNode;
}

/** A control with its label and, where the label does not say all, a hint. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      {hint && (
        <p id={hintIdOf(id)} className="max-w-measure text-muted text-small">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={errorIdOf(id)} className="max-w-measure text-bad text-small">
          {error}
        </p>
      )}
    </div>
  );
}
