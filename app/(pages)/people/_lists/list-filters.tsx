"use client";

import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Select } from "@/app/_components/select";

export interface Choice {
  name: string;
  label: string;
  /** What stands for every row. */
  all: string;
  options: [value: string, label: string][];
}

interface ListFiltersProps {
  filters: Record<string, string>;
  choices: Choice[];
  onFilter: (name: string, value: string) => void;
}

/** Narrows a list by what is typed and chosen, at once. */
export function ListFilters({ filters, choices, onFilter }: ListFiltersProps) {
  return (
    <search className="grid gap-x-4 gap-y-2 sm:grid-cols-2 lg:grid-cols-4 print:hidden">
      <div className="lg:col-span-2">
        <Field id="search" label="Name, ID or postcode">
          <Input
            id="search"
            type="search"
            autoComplete="off"
            value={filters.q ?? ""}
            onChange={({ target }) => onFilter("q", target.value)}
          />
        </Field>
      </div>
      {choices.map(({ name, label, all, options }) => (
        <Field key={name} id={name} label={label}>
          <Select
            id={name}
            value={filters[name] ?? ""}
            onChange={({ target }) => onFilter(name, target.value)}
          >
            <option value="">{all}</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </search>
  );
}

/** Those on the list, unless somebody asks for others. */
export const STATUS_CHOICE: Choice = {
  name: "status",
  label: "Status",
  all: "Active and inactive",
  options: [
    ["Active", "Active"],
    ["Inactive", "Inactive"],
    ["Archived", "Archived"],
  ],
};
