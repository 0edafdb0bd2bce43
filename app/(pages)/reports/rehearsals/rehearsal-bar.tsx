import Form from "next/form";
import { PrintButton } from "@/app/_client/print-button";
import { Button } from "@/app/_components/button";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import type { CivilDate } from "@/lib/domain/time";
import type { RehearsalName } from "@/lib/reports/rehearsal";

interface RehearsalBarProps {
  rehearsal: RehearsalName;
  from: CivilDate;
  employeeId: string | undefined;
  /** Who can be chosen to leave. */
  employees: readonly { id: string; name: string }[];
}

/** From which day on, and who leaves; works without JavaScript. */
export function RehearsalBar({ rehearsal, from, employeeId, employees }: RehearsalBarProps) {
  return (
    <search className="print:hidden">
      <Form
        action="/reports/rehearsals"
        key={`${rehearsal} ${from} ${employeeId}`}
        className="flex flex-wrap items-end gap-x-4 gap-y-3"
      >
        <input type="hidden" name="rehearsal" value={rehearsal} />
        {rehearsal === "leaver" && (
          <div className="w-64 max-w-full">
            <Field id="employee" label="Carer who leaves">
              <Select id="employee" name="employee" defaultValue={employeeId ?? ""} required>
                <option value="">Choose a carer</option>
                {employees.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name} ({id})
                  </option>
                ))}
              </Select>
            </Field>
          </div>
        )}
        <div className="w-44 pointer-coarse:w-52">
          <Field id="from" label={rehearsal === "leaver" ? "First day without" : "Next from"}>
            <DateInput id="from" name="from" defaultValue={from} required />
          </Field>
        </div>
        <Button type="submit">Show</Button>
        <div className="sm:ml-auto">
          <PrintButton />
        </div>
      </Form>
    </search>
  );
}
