"use client";

import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import type { PersonChoice } from "@/lib/services/people/people-choices";

interface PersonFilterProps {
  name: string;
  label: string;
  /** What choosing nobody is called. */
  all: string;
  people: PersonChoice[];
  chosen: string | undefined;
}

/**
 * Chooses one person to narrow the rota to. Made in the browser as well as on the server: there may be a thousand
 * patients in it, and sending their names costs less than sending their options.
 */
export function PersonFilter({ name, label, all, people, chosen }: PersonFilterProps) {
  const listed = people.find(({ id }) => id.toLowerCase() === chosen?.toLowerCase());
  return (
    <Field id={name} label={label}>
      <Select id={name} name={name} defaultValue={listed?.id ?? chosen ?? ""}>
        <option value="">{all}</option>
        {chosen && !listed && <option value={chosen}>{chosen}</option>}
        {people.map(({ id, name: called }) => (
          <option key={id} value={id}>{`${called} (${id})`}</option>
        ))}
      </Select>
    </Field>
  );
}
