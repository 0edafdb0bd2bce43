import { Check } from "lucide-react";
import type { ReactNode } from "react";

interface CheckLineProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
}

/** Something that is so or is not. The whole line is its target. */
export function CheckLine({ checked, onChange, children }: CheckLineProps) {
  return (
    <label className="relative flex min-h-touch cursor-pointer items-center gap-3 rounded-control px-2 hover:bg-sunken has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-focus">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
      />
      <span
        aria-hidden
        className={`grid size-5 shrink-0 place-items-center rounded-control border ${checked ? "border-accent bg-accent text-on-accent" : "border-edge bg-surface"}`}
      >
        {checked && <Check className="size-4" />}
      </span>
      <span className="min-w-0">{children}</span>
    </label>
  );
}
