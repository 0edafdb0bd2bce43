import type { ReactNode } from "react";

interface RadioGroupProps<Value extends string> {
  legend: ReactNode;
  /** One for each group of the page. */
  name: string;
  value: Value;
  onChange: (value: Value) => void;
  options: { value: Value; label: ReactNode; hint?: ReactNode }[];
}

/** One of two or three, all of them in sight. The whole line of an option is its target. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-medium">{props.legend}</legend>
      <div className={`grid gap-2 ${props.options.length === 3 ? "sm:grid-cols-3" : "sm:grid-cols-2"}`}>
        {props.options.map(({ value, label, hint }) => (
          <label
            key={value}
            className="relative flex min-h-touch min-w-0 cursor-pointer items-start gap-3 rounded-control border border-edge px-3 py-2 has-[:checked]:border-accent has-[:checked]:bg-accent-soft has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-focus has-[:focus-visible]:outline-offset-2"
          >
            <input
              type="radio"
              className="peer absolute -inset-px size-[calc(100%+2px)] cursor-pointer appearance-none rounded-control outline-none"
              name={props.name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <span
              aria-hidden
              className="mt-1 grid size-4 shrink-0 place-items-center rounded-pill border border-edge bg-surface peer-checked:border-accent peer-checked:[&>span]:bg-accent"
            >
              <span className="size-2 rounded-pill" />
            </span>
            <span className="min-w-0">
              <span className="block">{label}</span>
              {hint && <span className="block text-muted text-small">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
