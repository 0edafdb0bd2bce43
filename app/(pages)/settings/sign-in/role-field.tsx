"use client";

import { Field, hintIdOf } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { ROLE_WORDS, ROLES, type Role } from "@/lib/auth/roles";

interface RoleFieldProps {
  id: string;
  value: Role;
  /** Whether a carer can be chosen: a program is none. */
  withCarer?: boolean;
  onChange: (role: Role) => void;
}

/** One of the roles, with what it may do. */
export function RoleField({ id, value, withCarer = true, onChange }: RoleFieldProps) {
  return (
    <Field id={id} label="Role" hint={ROLE_WORDS[value].may}>
      <Select
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value as Role)}
        aria-describedby={hintIdOf(id)}
      >
        {ROLES.filter((role) => withCarer || role !== "carer").map((role) => (
          <option key={role} value={role}>
            {ROLE_WORDS[role].name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
