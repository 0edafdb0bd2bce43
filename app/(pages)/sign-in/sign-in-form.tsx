"use client";

import { type FormEvent, useState } from "react";
import { post } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";

interface SignedIn {
  signed_in: boolean;
  needs_code: boolean;
}

/** The password, then, where a person has one, the code of the authenticator app. */
export function SignInForm({ next }: { next: string }) {
  const [typed, setTyped] = useState({ email: "", password: "", code: "" });
  const [needsCode, setNeedsCode] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = needsCode
      ? await post<SignedIn>("/sessions/second-step", { code: typed.code })
      : await post<SignedIn>("/sessions", { email: typed.email, password: typed.password });
    // What belongs to the person before is not shown to this one: the whole page is loaded again.
    if (answer.ok && answer.value.signed_in) return window.location.assign(next);
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem.detail);
    if (answer.ok) setNeedsCode(true);
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
      {needsCode ? (
        <Field
          id="code"
          label="Code"
          hint="The six figures in your authenticator app, or one of the codes that you printed."
        >
          <Input
            {...control("code")}
            autoFocus
            autoComplete="one-time-code"
            maxLength={40}
            aria-describedby={hintIdOf("code")}
          />
        </Field>
      ) : (
        <>
          <Field id="email" label="E-mail address">
            <Input {...control("email")} type="email" autoComplete="username" maxLength={200} />
          </Field>
          <Field id="password" label="Password">
            <Input {...control("password")} type="password" autoComplete="current-password" maxLength={500} />
          </Field>
        </>
      )}
      <div>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? "Signing in…" : "Sign in"}
        </Button>
      </div>
    </form>
  );
}
