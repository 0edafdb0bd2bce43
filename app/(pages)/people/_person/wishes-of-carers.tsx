import { Plus } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/app/_components/button";
import { Select } from "@/app/_components/select";
import type { Strength } from "@/lib/domain/preference";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { type DraftCarer, STRENGTHS } from "./wishes-draft";

interface WishesOfCarersProps {
  legend: string;
  /** What one line is. */
  name: string;
  wished: DraftCarer[];
  employees: PersonChoice[];
  onChange: (wished: DraftCarer[]) => void;
}

/** A list of carers, each with how strong the wish is. */
export function WishesOfCarers({ legend, name, wished, employees, onChange }: WishesOfCarersProps) {
  const add = useRef<HTMLButtonElement>(null);
  const nextKey = Math.max(-1, ...wished.map(({ key }) => key)) + 1;
  const change = (key: number, part: Partial<DraftCarer>) =>
    onChange(wished.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset className="flex min-w-0 flex-col items-start gap-3">
      <legend className="mb-1.5 font-medium">{legend}</legend>
      {wished.map((line, index) => (
        <WishLine
          key={line.key}
          name={`${name} ${index + 1}`}
          line={line}
          employees={employees}
          onChange={(part) => change(line.key, part)}
          onRemove={() => {
            onChange(wished.filter(({ key }) => key !== line.key));
            // The button is gone with its line.
            add.current?.focus();
          }}
        />
      ))}
      <Button
        ref={add}
        onClick={() => onChange([...wished, { key: nextKey, employeeId: "", strength: "prefer" }])}
      >
        <Plus aria-hidden className="size-4" />
        Add a carer <span className="sr-only">to {legend}</span>
      </Button>
    </fieldset>
  );
}

interface WishLineProps {
  name: string;
  line: DraftCarer;
  employees: PersonChoice[];
  onChange: (part: Partial<DraftCarer>) => void;
  onRemove: () => void;
}

function WishLine({ name, line: { employeeId, strength }, employees, onChange, onRemove }: WishLineProps) {
  const isListed = employeeId === "" || employees.some(({ id }) => id === employeeId);
  return (
    <div className="grid w-full gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_max-content]">
      <Select
        aria-label={name}
        required
        value={employeeId}
        onChange={({ target }) => onChange({ employeeId: target.value })}
      >
        <option value="">Choose a carer</option>
        {!isListed && <option value={employeeId}>{employeeId}</option>}
        {employees.map(({ id, name: called }) => (
          <option key={id} value={id}>
            {called} ({id})
          </option>
        ))}
      </Select>
      <Select
        aria-label={`${name}: how strong`}
        value={strength}
        onChange={({ target }) => onChange({ strength: target.value as Strength })}
      >
        {STRENGTHS.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
      <Button onClick={onRemove}>
        Remove<span className="sr-only"> {name}</span>
      </Button>
    </div>
  );
}
