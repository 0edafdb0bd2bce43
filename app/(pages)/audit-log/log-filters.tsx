import Form from "next/form";
import { Button } from "@/app/_components/button";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Select } from "@/app/_components/select";
import { TextLink } from "@/app/_components/text-link";
import type { LogQuery } from "@/lib/services/read-log";
import { kindOf } from "./operation-kinds";

/** Narrows the log to one type of entry, one day, one person, or several of these. Works without JavaScript. */
export function LogFilters({ query, operationTypes }: { query: LogQuery; operationTypes: string[] }) {
  const { operationType = "", day = "", person = "" } = query;
  return (
    <search className="print:hidden">
      <Form
        action="/audit-log"
        key={`${operationType} ${day} ${person}`}
        className="flex flex-wrap items-end gap-4"
      >
        <div className="w-full sm:w-64">
          <Field id="type" label="Type of entry">
            <Select id="type" name="type" defaultValue={operationType}>
              <option value="">All types</option>
              {operationTypes.map((type) => (
                <option key={type} value={type}>
                  {kindOf(type).name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <div className="w-full sm:w-48">
          <Field id="day" label="Day">
            <DateInput id="day" name="day" defaultValue={day} />
          </Field>
        </div>
        <div className="w-full sm:w-56">
          <Field id="person" label="Carer or patient">
            <Input
              id="person"
              name="person"
              type="search"
              autoComplete="off"
              placeholder="Name or ID"
              defaultValue={person}
            />
          </Field>
        </div>
        <Button type="submit">Show</Button>
        {(operationType || day || person) && <TextLink href="/audit-log">Show everything</TextLink>}
      </Form>
    </search>
  );
}
