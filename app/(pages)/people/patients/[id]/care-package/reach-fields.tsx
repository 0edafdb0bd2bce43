import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { RadioGroup } from "@/app/_components/radio-group";

/** Which visits of a regular visit a change is for: one, those from a day on, or all to come. */
export interface Reach {
  apply: "this" | "from" | "all";
  /** Of no account for all. */
  date: string;
}

interface ReachFieldsProps {
  id: string;
  legend: string;
  reach: Reach;
  today: string;
  error?: string;
  onChange: (reach: Reach) => void;
}

export function ReachFields({ id, legend, reach, today, error, onChange }: ReachFieldsProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="w-full max-w-2xl">
        <RadioGroup
          legend={legend}
          name={`${id}-apply`}
          value={reach.apply}
          onChange={(apply) => onChange({ ...reach, apply })}
          options={[
            { value: "this", label: "One visit only" },
            { value: "from", label: "Visits from a date on" },
            { value: "all", label: "All visits to come" },
          ]}
        />
      </div>
      {reach.apply !== "all" && (
        <Field id={`${id}-date`} label={reach.apply === "this" ? "On" : "From"} error={error}>
          <DateInput
            id={`${id}-date`}
            min={today}
            required
            value={reach.date}
            onChange={(value) => onChange({ ...reach, date: value })}
          />
        </Field>
      )}
    </div>
  );
}

/** The same in the keys of a request. */
export const reachBody = ({ apply, date }: Reach) => ({ apply, ...(apply === "all" ? {} : { date }) });
