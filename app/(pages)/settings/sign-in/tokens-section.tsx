"use client";

import { type FormEvent, useState } from "react";
import { send } from "@/app/_client/api";
import { usePost } from "@/app/_client/use-post";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Checkbox } from "@/app/_components/checkbox";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Select } from "@/app/_components/select";
import { Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import type { TokenForPrograms } from "@/lib/auth/access-tokens";
import { ROLE_WORDS, type Role } from "@/lib/auth/roles";
import { OneTimeSecret } from "./one-time-secret";
import { RoleField } from "./role-field";

/** What programs sign in with: listed, made, ended. */
export function TokensSection({ tokens }: { tokens: TokenForPrograms[] }) {
  const {
    answer,
    serial,
    isBusy,
    send: end,
  } = useRequest((id: number) => send<{ message: string }>("DELETE", `/access-tokens/${id}`));
  return (
    <Section
      title="Access tokens for programs"
      aside={<TextLink href="/programs">Paths for programs</TextLink>}
      lead="A program sends its token in the header Authorization: Bearer."
    >
      <div className="flex flex-col gap-6">
        {answer && (
          <Notice key={serial} kind={answer.ok ? "success" : "problem"}>
            {answer.ok ? answer.value.message : answer.problem.detail}
          </Notice>
        )}
        {tokens.length === 0 ? (
          <p>No program has a token yet.</p>
        ) : (
          <Table
            caption="Access tokens"
            isStacked
            rows={tokens}
            keyOf={({ id }) => id}
            columns={[
              { header: "Program", isName: true, cell: ({ name }) => name },
              {
                header: "Role",
                cell: ({ role, acts_for_others }) =>
                  `${ROLE_WORDS[role].name}${acts_for_others ? ", acts for others" : ""}`,
              },
              { header: "Until", fit: "tight", cell: ({ expires_on }) => <Time at={expires_on} /> },
              {
                header: "Last used",
                cell: ({ last_used_on }) => (last_used_on ? <Time at={last_used_on} /> : "Never"),
              },
              {
                header: "End",
                cell: ({ id, name, counts }) =>
                  counts ? (
                    <Button isBusy={isBusy} aria-label={`End the token of ${name}`} onClick={() => end(id)}>
                      End token
                    </Button>
                  ) : (
                    "Ended"
                  ),
              },
            ]}
          />
        )}
        <MakeToken />
      </div>
    </Section>
  );
}

const EMPTY = { name: "", role: "viewer" as Role, days: 365, acts_for_others: false };

function MakeToken() {
  const [typed, setTyped] = useState(EMPTY);
  const { answer, serial, isBusy, send: make } = usePost<{ secret: string }>("/access-tokens");

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy && (await make(typed)).ok) setTyped(EMPTY);
  }

  return (
    <form aria-label="Make a token" className="flex flex-col gap-5" onSubmit={submit}>
      {answer?.ok && (
        <OneTimeSecret key={serial} lead="The token:" secret={answer.value.secret}>
          Copy it into the program now. It is not shown again.
        </OneTimeSecret>
      )}
      {answer && !answer.ok && (
        <Notice key={serial} kind="problem">
          {answer.problem.detail}
        </Notice>
      )}
      <div className="grid gap-x-6 gap-y-5 sm:grid-cols-3">
        <Field id="token-name" label="Program">
          <Input
            id="token-name"
            required
            maxLength={80}
            autoComplete="off"
            value={typed.name}
            onChange={({ target }) => setTyped({ ...typed, name: target.value })}
          />
        </Field>
        <RoleField
          id="token-role"
          withCarer={false}
          value={typed.role}
          onChange={(role) => setTyped({ ...typed, role })}
        />
        <Field id="token-days" label="Valid for">
          <Select
            id="token-days"
            value={typed.days}
            onChange={({ target }) => setTyped({ ...typed, days: Number(target.value) })}
          >
            <option value={30}>30 days</option>
            <option value={90}>90 days</option>
            <option value={365}>One year</option>
            <option value={730}>Two years</option>
          </Select>
        </Field>
      </div>
      <Checkbox
        label="May name the person it acts for, in the header X-Actor"
        checked={typed.acts_for_others}
        onChange={(isOn) => setTyped({ ...typed, acts_for_others: isOn })}
      />
      <div>
        <Button type="submit" isBusy={isBusy}>
          {isBusy ? "Making…" : "Make token"}
        </Button>
      </div>
    </form>
  );
}
