import Form from "next/form";
import { Button } from "@/app/_components/button";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { PersonFilter } from "./person-filter";
import { type RotaQuery, rotaAddress } from "./rota-query";

interface RotaFiltersProps {
  query: RotaQuery;
  employees: PersonChoice[];
  patients: PersonChoice[];
}

/** Another day, and whom and what to narrow it to. Works without JavaScript. */
export function RotaFilters({ query, employees, patients }: RotaFiltersProps) {
  const { span, first, employee, patient, service, state } = query;
  return (
    <search className="print:hidden">
      <Form
        action="/rota/list"
        key={rotaAddress(query)}
        className="grid grid-cols-2 items-end gap-x-4 gap-y-3 sm:grid-cols-3 lg:grid-cols-[repeat(5,minmax(0,1fr))_max-content]"
      >
        <Field id={span} label={span === "week" ? "Week of" : "Day"}>
          <DateInput id={span} name={span} required defaultValue={first} />
        </Field>
        <PersonFilter name="employee" label="Carer" all="All carers" people={employees} chosen={employee} />
        <PersonFilter name="patient" label="Patient" all="All patients" people={patients} chosen={patient} />
        <Field id="service" label="Service">
          <Select id="service" name="service" defaultValue={service ?? ""}>
            <option value="">All services</option>
            {SERVICES.map((each) => (
              <option key={each} value={each}>
                {SERVICE_LABELS[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="state" label="State">
          <Select id="state" name="state" defaultValue={state ?? ""}>
            <option value="">All but cancelled</option>
            <option value="unassigned">Uncovered</option>
            <option value="assigned">Assigned</option>
            <option value="cancelled">Cancelled</option>
          </Select>
        </Field>
        <div>
          <Button type="submit">Show</Button>
        </div>
      </Form>
    </search>
  );
}
