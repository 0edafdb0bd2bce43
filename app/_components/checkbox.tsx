import type { ReactNode } from "react";

interface CheckboxProps {
  label: ReactNode;
  /** Extra text for screen readers, where the label is the same in every row. */
  about?: string;
  hint?: ReactNode;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. The whole line is its target. */
export function Checkbox({ label, about, hint, checked, disabled, onChange }: CheckboxProps) {
  return (
    <label className="inline-flex min-h-touch min-w-touch cursor-pointer items-start gap-3 has-[:disabled]:cursor-not-allowed">
      <span className="relative inline-grid size-touch shrink-0 place-items-center -mx-cell">
        <input
          type="checkbox"
          className="peer absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-control -outline-offset-4 disabled:cursor-not-allowed"
          checked={checked}
          disabled={disabled}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span
          aria-hidden
          className="pointer-events-none grid size-5 place-items-center border border-edge bg-surface text-transparent peer-checked:border-accent peer-checked:bg-accent peer-checked:text-on-accent peer-disabled:opacity-60"
        >
          <svg viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-2" aria-hidden="true">
            <path d="M3.5 8.5 6.5 11.5 12.5 4.5" />
          </svg>
        </span>
      </span>
      <span className="min-w-0 py-cell">
        <span className="block">
          {label}
          {about && <span className="sr-only">{about}</span>}
        </span>
        {hint && <span className="block text-muted text-small">{hint}</span>}
      </span>
    </label>
  );
}
