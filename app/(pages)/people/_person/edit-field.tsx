import { DateInput } from "@/app/_components/date-input";
import { errorIdOf, Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Select } from "@/app/_components/select";
import { Textarea } from "@/app/_components/textarea";
import { columnLabel, factInWords } from "@/lib/domain/fact-labels";
import { controlOf } from "./field-controls";

interface EditFieldProps {
  field: string;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** One cell, in the control that suits its column. */
export function EditField({ field, value, error, onChange }: EditFieldProps) {
  const { choices, hint, isLong, type } = controlOf(field);
  const described = [hint && hintIdOf(field), error && errorIdOf(field)].filter(Boolean).join(" ");
  const shared = {
    id: field,
    value,
    "aria-invalid": error !== undefined,
    "aria-describedby": described === "" ? undefined : described,
    onChange: ({ target }: { target: { value: string } }) => onChange(target.value),
  };
  return (
    <Field id={field} label={columnLabel(field)} hint={hint} error={error}>
      {choices ? (
        <Select {...shared}>
          <option value="">Not recorded</option>
          {[...new Set([...choices, ...(value === "" ? [] : [value])])].map((choice) => (
            <option key={choice} value={choice}>
              {factInWords(field, choice)}
            </option>
          ))}
        </Select>
      ) : isLong ? (
        <Textarea rows={3} {...shared} />
      ) : type === "date" ? (
        <DateInput {...shared} onChange={onChange} />
      ) : (
        <Input type={type} autoComplete="off" {...shared} />
      )}
    </Field>
  );
}
