import { errorIdOf, Field } from "@/app/_components/field";
import { TimeInput } from "@/app/_components/time-input";

interface TimeSpanFieldsProps {
  id: string;
  legend: string;
  span: { from: string; to: string };
  error: string | undefined;
  onChange: (span: { from: string; to: string }) => void;
}

/** From one clock time to another. */
export function TimeSpanFields({ id, legend, span, error, onChange }: TimeSpanFieldsProps) {
  return (
    <fieldset className="min-w-0 rounded-control border border-line p-4">
      <legend className="px-1 font-semibold">{legend}</legend>
      <div className="grid grid-cols-2 gap-3">
        {(["from", "to"] as const).map((end) => (
          <Field key={end} id={`${id}-${end}`} label={end === "from" ? "From" : "To"}>
            <TimeInput
              id={`${id}-${end}`}
              aria-invalid={error !== undefined}
              aria-describedby={error ? errorIdOf(id) : undefined}
              value={span[end]}
              onChange={(value) => onChange({ ...span, [end]: value })}
            />
          </Field>
        ))}
      </div>
      {error && (
        <p id={errorIdOf(id)} className="mt-2 text-bad text-small">
          {error}
        </p>
      )}
    </fieldset>
  );
}
