import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { Written } from "@/app/_components/written";

interface ColumnQuestionProps {
  id: string;
  sheet: string;
  header: string;
  /** Columns that the sheet does not have yet. */
  fields: string[];
  answer: string;
  onAnswer: (field: string) => void;
}

/** A column that is not recognised: which one it is, if any. */
export function ColumnQuestion({ id, sheet, header, fields, answer, onAnswer }: ColumnQuestionProps) {
  return (
    <Field
      id={id}
      label={
        <>
          Which column is <Written text={header} /> of {sheet}?
        </>
      }
    >
      <Select id={id} value={answer} onChange={({ target }) => onAnswer(target.value)}>
        <option value="">None: do not use this column</option>
        {fields.map((field) => (
          <option key={field}>{field}</option>
        ))}
      </Select>
    </Field>
  );
}
