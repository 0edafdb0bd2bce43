"use client";

import { type FormEvent, useState } from "react";
import type { PickablePerson } from "@/app/_client/person-picker";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { Role } from "@/lib/auth/roles";
import { EmployeeField } from "./employee-field";
import { OneTimeSecret } from "./one-time-secret";
import { RoleField } from "./role-field";

const EMPTY = { name: "", email: "", role: "coordinator" as Role, employee_id: "" };

/** Adds a person; the code that comes back lets them choose a password. */
export function AddUser({ employees }: { employees: readonly PickablePerson[] }) {
  const [typed, setTyped] = useState(EMPTY);
  const [added, setAdded] = useState("");
  const { answer, serial, isBusy, send } = usePost<{ code: string }>("/users");

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const came = await send({ ...typed, employee_id: typed.employee_id || null });
    if (!came.ok) return;
    setAdded(typed.name);
    setTyped(EMPTY);
  }

  return (
    <Section isDesk title="Add a person">
      <form className="flex flex-col gap-5" onSubmit={submit}>
        {answer?.ok && (
          <OneTimeSecret
            key={serial}
            lead={`${added} is added. Give them this code:`}
            secret={answer.value.code}
          >
            They enter it on the page /new-password and choose a password. It works once, for a week, and is
            not shown again.
          </OneTimeSecret>
        )}
        {answer && !answer.ok && (
          <Notice key={serial} kind="problem">
            {answer.problem.errors?.[0]?.message ?? answer.problem.detail}
          </Notice>
        )}
        <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
          <Field id="user-name" label="Name">
            <Input
              id="user-name"
              required
              maxLength={80}
              autoComplete="off"
              value={typed.name}
              onChange={({ target }) => setTyped({ ...typed, name: target.value })}
            />
          </Field>
          <Field id="user-email" label="E-mail address">
            <Input
              id="user-email"
              required
              type="email"
              maxLength={200}
              autoComplete="off"
              value={typed.email}
              onChange={({ target }) => setTyped({ ...typed, email: target.value })}
            />
          </Field>
          <RoleField id="user-role" value={typed.role} onChange={(role) => setTyped({ ...typed, role })} />
          {typed.role === "carer" && (
            <EmployeeField
              id="user-employee"
              value={typed.employee_id}
              employees={employees}
              onChange={(employee_id) => setTyped({ ...typed, employee_id })}
            />
          )}
        </div>
        <div>
          <Button type="submit" kind="primary" isBusy={isBusy}>
            {isBusy ? "Adding…" : "Add person"}
          </Button>
        </div>
      </form>
    </Section>
  );
}
