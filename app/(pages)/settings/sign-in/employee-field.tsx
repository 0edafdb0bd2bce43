"use client";

import type { PickablePerson } from "@/app/_client/person-picker";
import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";

interface EmployeeFieldProps {
  id: string;
  value: string;
  employees: readonly PickablePerson[];
  onChange: (employeeId: string) => void;
}

/** The employee that a carer who signs in is. */
export function EmployeeField({ id, value, employees, onChange }: EmployeeFieldProps) {
  return (
    <Field id={id} label="Which carer this is">
      <Select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">Choose a carer</option>
        {employees.map((employee) => (
          <option key={employee.id} value={employee.id}>
            {employee.name} {employee.id}
          </option>
        ))}
      </Select>
    </Field>
  );
}
