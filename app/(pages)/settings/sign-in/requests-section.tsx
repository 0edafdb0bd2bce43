"use client";

import { useState } from "react";
import { send } from "@/app/_client/api";
import type { PickablePerson } from "@/app/_client/person-picker";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { Role } from "@/lib/auth/roles";
import type { SignInRequestForPrograms } from "@/lib/auth/sign-in-requests";
import { EmployeeField } from "./employee-field";
import { RoleField } from "./role-field";

interface RequestsSectionProps {
  requests: SignInRequestForPrograms[];
  employees: readonly PickablePerson[];
}

/** Who has signed in at another service, and waits for a role. */
export function RequestsSection({ requests, employees }: RequestsSectionProps) {
  return (
    <Section
      isUrgent
      title="Waiting for a role"
      lead="They have signed in with the other service, and can open nothing until you give them a role."
    >
      <ul className="flex flex-col gap-6">
        {requests.map((request) => (
          <li key={request.id}>
            <OneRequest request={request} employees={employees} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OneRequest({
  request,
  employees,
}: {
  request: SignInRequestForPrograms;
  employees: readonly PickablePerson[];
}) {
  const { id, name, email } = request;
  const [given, setGiven] = useState<{ role: Role; employee_id: string; email: string }>({
    ...{ role: "viewer", employee_id: "", email: email ?? "" },
  });
  const {
    answer,
    serial,
    isBusy,
    send: answerIt,
  } = useRequest((isGiven: boolean) =>
    isGiven
      ? send("POST", `/sign-in-requests/${id}`, { body: given })
      : send("DELETE", `/sign-in-requests/${id}`),
  );
  return (
    <form
      aria-label={`Give ${name} a role`}
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void answerIt(true);
      }}
    >
      {answer && !answer.ok && (
        <Notice key={serial} kind="problem">
          {answer.problem.detail}
        </Notice>
      )}
      <p>
        <span className="font-medium">{name}</span> <span className="text-muted">{email}</span>
      </p>
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
        {email === null && (
          <Field id={`request-email-${id}`} label="E-mail address">
            <Input
              id={`request-email-${id}`}
              type="email"
              required
              maxLength={200}
              value={given.email}
              onChange={({ target }) => setGiven({ ...given, email: target.value })}
            />
          </Field>
        )}
        <RoleField
          id={`request-role-${id}`}
          value={given.role}
          onChange={(role) => setGiven({ ...given, role })}
        />
        {given.role === "carer" && (
          <EmployeeField
            id={`request-employee-${id}`}
            employees={employees}
            value={given.employee_id}
            onChange={(employee_id) => setGiven({ ...given, employee_id })}
          />
        )}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" isBusy={isBusy}>
          Give role
        </Button>
        <Button isBusy={isBusy} onClick={() => answerIt(false)}>
          Refuse
        </Button>
      </div>
    </form>
  );
}
