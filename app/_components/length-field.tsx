import { Field } from "./field";
import { Input } from "./input";

interface LengthFieldProps {
  id: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
}

/** How long a visit is. */
export function LengthField({ id, value, onChange, error }: LengthFieldProps) {
  return (
    <Field id={id} label="Length in minutes" error={error}>
      <Input
        id={id}
        type="number"
        min={5}
        max={1440}
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
