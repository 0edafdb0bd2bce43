import { CheckLine } from "./check-line";

interface ChecksProps<Value extends string> {
  legend: string;
  options: readonly (readonly [Value, string])[];
  chosen: readonly Value[];
  error?: string;
  onChange: (chosen: Value[]) => void;
}

/** Several of a few. */
export function Checks<Value extends string>(props: ChecksProps<Value>) {
  const { legend, options, chosen, error, onChange } = props;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">{legend}</legend>
      {error && <p className="text-bad text-small">{error}</p>}
      <div className="flex flex-wrap gap-x-2">
        {options.map(([value, label]) => (
          <CheckLine
            key={value}
            checked={chosen.includes(value)}
            onChange={(isChecked) =>
              onChange(isChecked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          >
            {label}
          </CheckLine>
        ))}
      </div>
    </fieldset>
  );
}
