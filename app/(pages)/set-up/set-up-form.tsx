"use client";

import { type FormEvent, useState } from "react";
import { post } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { PASSWORD_HINT } from "../account/password-hint";

/** Name, address and password of the first manager; where others can reach the server, the code of its terminal too. */
export function SetUpForm({ needsCode }: { needsCode: boolean }) {
  const [typed, setTyped] = useState({ code: "", name: "", email: "", password: "" });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const { code, ...entry } = typed;
    const answer = await post("/sign-in-set-up", needsCode ? { ...entry, code } : entry);
    if (answer.ok) return window.location.assign("/");
    setBusy(false);
    setProblem(answer.problem.errors?.[0]?.message ?? answer.problem.detail);
  }

  const control = (name: keyof typeof typed) => ({
    id: name,
    value: typed[name],
    required: true,
    onChange: ({ target }: { target: HTMLInputElement }) => setTyped({ ...typed, [name]: target.value }),
  });
  return (
    <form className="flex flex-col gap-5" onSubmit={submit}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {needsCode && (
        <Field
          id="code"
          label="Code of the server"
          hint="It is in the terminal in which the server was started."
        >
          <Input {...control("code")} autoComplete="off" maxLength={40} aria-describedby={hintIdOf("code")} />
        </Field>
      )}
      <Field id="name" label="Your name" hint="Shown beside every change you make, in the audit log.">
        <Input {...control("name")} autoComplete="name" maxLength={80} aria-describedby={hintIdOf("name")} />
      </Field>
      <Field id="email" label="E-mail address" hint="You sign in with it. No mail comes to it.">
        <Input
          {...control("email")}
          type="email"
          autoComplete="username"
          maxLength={200}
          aria-describedby={hintIdOf("email")}
        />
      </Field>
      <Field id="password" label="Password" hint={PASSWORD_HINT}>
        <Input
          {...control("password")}
          type="password"
          autoComplete="new-password"
          maxLength={500}
          aria-describedby={hintIdOf("password")}
        />
      </Field>
      <div>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? "Turning on…" : "Turn sign-in on"}
        </Button>
      </div>
    </form>
  );
}
