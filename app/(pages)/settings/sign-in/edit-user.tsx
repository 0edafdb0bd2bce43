"use client";

import { type FormEvent, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import type { PickablePerson } from "@/app/_client/person-picker";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Checkbox } from "@/app/_components/checkbox";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import type { UserForPrograms } from "@/lib/auth/users";
import { EmployeeField } from "./employee-field";
import { RoleField } from "./role-field";

interface EditUserProps {
  user: UserForPrograms;
  employees: readonly PickablePerson[];
  isOneself: boolean;
  onDone: () => void;
}

/** Another name or role, suspended or let in again, the second step turned off for a lost phone, signed out everywhere. */
export function EditUser({ user, employees, isOneself, onDone }: EditUserProps) {
  const [typed, setTyped] = useState({
    name: user.name,
    role: user.role,
    employee_id: user.employee_id ?? "",
    suspended: user.suspended,
    withoutSecondStep: false,
  });
  const path = `/users/${user.id}`;
  const save = useRequest((body: object) => send<{ message: string }>("PATCH", path, { body }));
  const end = useRequest(() => send<{ sessions: number }>("DELETE", `${path}/sessions`));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isBusy) return;
    const { withoutSecondStep, employee_id, ...rest } = typed;
    const second = withoutSecondStep ? { second_step: false } : {};
    await save.send({ ...rest, employee_id: employee_id || null, ...second });
  }

  return (
    <form
      aria-label={`Change ${user.name}`}
      className="flex flex-col gap-5 rounded-card border border-line p-5"
      onSubmit={submit}
    >
      <AnswerNotice key={`saved ${save.serial}`} answer={save.answer}>
        {({ message }) => message}
      </AnswerNotice>
      <AnswerNotice key={`ended ${end.serial}`} answer={end.answer}>
        {({ sessions }) => `Sessions ended: ${sessions}.`}
      </AnswerNotice>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        <Field id="edit-name" label="Name">
          <Input
            id="edit-name"
            required
            maxLength={80}
            value={typed.name}
            onChange={({ target }) => setTyped({ ...typed, name: target.value })}
          />
        </Field>
        <RoleField id="edit-role" value={typed.role} onChange={(role) => setTyped({ ...typed, role })} />
        {typed.role === "carer" && (
          <EmployeeField
            id="edit-employee"
            value={typed.employee_id}
            employees={employees}
            onChange={(employee_id) => setTyped({ ...typed, employee_id })}
          />
        )}
      </div>
      {!isOneself && (
        <Checkbox
          label="Suspended: cannot sign in, and is signed out at once"
          checked={typed.suspended}
          onChange={(isOn) => setTyped({ ...typed, suspended: isOn })}
        />
      )}
      {user.second_step && (
        <Checkbox
          label="Turn the second step off, because the phone is lost"
          checked={typed.withoutSecondStep}
          onChange={(isOn) => setTyped({ ...typed, withoutSecondStep: isOn })}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={save.isBusy}>
          {save.isBusy ? "Saving…" : "Save person"}
        </Button>
        <Button isBusy={end.isBusy} onClick={() => end.send()}>
          Sign out everywhere
        </Button>
        <Button onClick={onDone}>Close</Button>
      </div>
    </form>
  );
}
