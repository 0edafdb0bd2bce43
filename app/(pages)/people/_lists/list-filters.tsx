"use client";

import { SlidersHorizontal } from "lucide-react";
import { useId, useState } from "react";
import { nextSort, type Sort } from "@/app/_client/sort-rows";
import { buttonStyle } from "@/app/_components/button-style";
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
  /** Of the columns that sort the rows. */
  headers: string[];
  sort: Sort | null;
  onSort: (sort: Sort | null) => void;
}

/**
 * Narrows a list by what is typed and chosen, at once. Where there is little room one line is left, the search and a button
 * for the rest.
 */
export function ListFilters({ filters, choices, onFilter, headers, sort, onSort }: ListFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <search className="grid gap-x-4 gap-y-2 max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-end max-md:gap-x-2 md:grid-cols-2 lg:grid-cols-4 print:hidden">
      <div className="md:max-lg:col-span-2 lg:col-span-2">
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
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        className={`${buttonStyle("quiet")} md:hidden`}
      >
        <SlidersHorizontal aria-hidden className="size-4" />
        Filter
        {choices.some(({ name }) => filters[name]) && (
          <span className="size-2 rounded-pill bg-accent">
            <span className="sr-only">(some rows are left out)</span>
          </span>
        )}
      </button>
      <div
        id={id}
        className={`md:contents ${isOpen ? "col-span-full grid grid-cols-2 gap-x-4 gap-y-2" : "max-md:hidden"}`}
      >
        {choices.map((choice) => (
          <ChoiceField
            key={choice.name}
            {...choice}
            value={filters[choice.name] ?? ""}
            onChange={(value) => onFilter(choice.name, value)}
          />
        ))}
        {/* Where the rows are stacked there are no heads to press. */}
        <div className="sm:hidden">
          <ChoiceField
            name="sort"
            label="Sort by"
            all="Order added"
            options={headers.map((header) => [header, header])}
            value={sort?.header ?? ""}
            onChange={(header) => onSort(header === "" ? null : nextSort(null, header))}
          />
        </div>
      </div>
    </search>
  );
}

interface ChoiceFieldProps extends Choice {
  value: string;
  onChange: (value: string) => void;
}

function ChoiceField({ name, label, all, options, value, onChange }: ChoiceFieldProps) {
  return (
    <Field id={name} label={label}>
      <Select id={name} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{all}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
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
