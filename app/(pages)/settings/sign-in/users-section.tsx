"use client";

import { useState } from "react";
import { send } from "@/app/_client/api";
import type { PickablePerson } from "@/app/_client/person-picker";
import { useRequest } from "@/app/_client/use-request";
import { Badge } from "@/app/_components/badge";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Table } from "@/app/_components/table";
import { ROLE_WORDS } from "@/lib/auth/roles";
import type { UserForPrograms } from "@/lib/auth/users";
import { EditUser } from "./edit-user";
import { OneTimeSecret } from "./one-time-secret";

interface UsersSectionProps {
  users: UserForPrograms[];
  employees: readonly PickablePerson[];
  /** The one who looks. */
  ownId: string | null;
}

/** Everybody who signs in, with what a manager can do about each. */
export function UsersSection({ users, employees, ownId }: UsersSectionProps) {
  const [edited, setEdited] = useState<string | null>(null);
  const [coded, setCoded] = useState("");
  const {
    answer,
    serial,
    isBusy,
    send: ask,
  } = useRequest((user: UserForPrograms) => {
    setCoded(user.name);
    return send<{ code: string }>("POST", `/users/${user.id}/password-code`);
  });
  const user = users.find(({ id }) => id === edited);
  return (
    <Section title="People">
      <div className="flex flex-col gap-5">
        {answer?.ok && (
          <OneTimeSecret key={serial} lead={`Code for ${coded}:`} secret={answer.value.code}>
            They enter it on the page /new-password and choose a password. It works once, for a week, and is
            not shown again.
          </OneTimeSecret>
        )}
        {answer && !answer.ok && (
          <Notice key={serial} kind="problem">
            {answer.problem.detail}
          </Notice>
        )}
        <Table
          caption="People who sign in"
          isStacked
          rows={users}
          keyOf={({ id }) => id}
          columns={[
            {
              header: "Name",
              isName: true,
              cell: ({ name, email }) => (
                <>
                  {name} <span className="block font-normal text-muted text-small">{email}</span>
                </>
              ),
            },
            {
              header: "Role",
              cell: ({ role, employee_id }) => (
                <>
                  {ROLE_WORDS[role].name} {employee_id && <span className="text-muted">{employee_id}</span>}
                </>
              ),
            },
            { header: "Status", cell: (one) => <Standing user={one} /> },
            {
              header: "Change",
              cell: (one) => (
                <div className="flex flex-wrap gap-2">
                  <Button onClick={() => setEdited(one.id)} aria-label={`Change ${one.name}`}>
                    Change
                  </Button>
                  <Button
                    isBusy={isBusy}
                    onClick={() => ask(one)}
                    aria-label={`Make a password code for ${one.name}`}
                  >
                    Password code
                  </Button>
                </div>
              ),
            },
          ]}
        />
        {user && (
          <EditUser
            key={user.id}
            user={user}
            employees={employees}
            isOneself={user.id === ownId}
            onDone={() => setEdited(null)}
          />
        )}
      </div>
    </Section>
  );
}

function Standing({ user }: { user: UserForPrograms }) {
  return (
    <div className="flex flex-wrap gap-2">
      {user.suspended && <Badge kind="bad">Suspended</Badge>}
      {!user.has_password && <Badge kind="care">No password yet</Badge>}
      {user.second_step && <Badge kind="good">Second step</Badge>}
      {!user.suspended && user.has_password && !user.second_step && <Badge kind="plain">Password only</Badge>}
    </div>
  );
}
