import { errorIdOf, Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";

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
            <Input
              id={`${id}-${end}`}
              type="time"
              aria-invalid={error !== undefined}
              aria-describedby={error ? errorIdOf(id) : undefined}
              value={span[end]}
              onChange={({ target }) => onChange({ ...span, [end]: target.value })}
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
