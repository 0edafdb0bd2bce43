import { ArrowUp, X } from "lucide-react";
import { useId } from "react";
import { Button } from "@/app/_components/button";
import { Person } from "@/app/_components/person";
import { Select } from "@/app/_components/select";
import type { PersonChoice } from "@/lib/services/people/people-choices";

interface RegularCarersProps {
  /** Employee ids, the first choice first. */
  chosen: readonly string[];
  employees: PersonChoice[];
  onChange: (chosen: string[]) => void;
}

/** The carers who usually come, in the order in which they are asked. */
export function RegularCarers({ chosen, employees, onChange }: RegularCarersProps) {
  const id = useId();
  const nameOf = (carer: string) => employees.find((one) => one.id === carer)?.name ?? carer;
  const left = employees.filter((one) => !chosen.includes(one.id));
  return (
    <fieldset className="flex min-w-0 flex-col items-start gap-2">
      <legend className="mb-1 font-medium">Regular carers</legend>
      <ol className="flex w-full flex-col gap-1">
        {chosen.map((carer, index) => (
          <li key={carer} className="flex flex-wrap items-center gap-2">
            <span className="min-w-40">
              <Person id={carer} name={nameOf(carer)} />
            </span>
            {index > 0 && (
              <Button onClick={() => onChange(moved(chosen, index))}>
                <ArrowUp aria-hidden className="size-4" />
                Ask earlier <span className="sr-only">: {nameOf(carer)}</span>
              </Button>
            )}
            <Button onClick={() => onChange(chosen.filter((one) => one !== carer))}>
              <X aria-hidden className="size-4" />
              Remove <span className="sr-only">{nameOf(carer)}</span>
            </Button>
          </li>
        ))}
      </ol>
      <label htmlFor={id} className="sr-only">
        Add a regular carer
      </label>
      <div className="w-full max-w-xs">
        <Select id={id} value="" onChange={({ target }) => onChange([...chosen, target.value])}>
          <option value="">Add a regular carer …</option>
          {left.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name} ({one.id})
            </option>
          ))}
        </Select>
      </div>
    </fieldset>
  );
}

/** One place further up. */
function moved(chosen: readonly string[], index: number): string[] {
  const next = [...chosen];
  const [carer] = next.splice(index, 1);
  next.splice(index - 1, 0, carer as string);
  return next;
}
