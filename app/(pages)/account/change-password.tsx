"use client";

import { type FormEvent, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Section } from "@/app/_components/section";
import { PASSWORD_HINT } from "./password-hint";

/** Another password; the present one is asked for, and every other session ends. */
export function ChangePassword() {
  const [typed, setTyped] = useState({ present: "", password: "" });
  const { answer, serial, isBusy, send } = usePost<{ message: string }>("/account/password");

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy && (await send(typed)).ok) setTyped({ present: "", password: "" });
  }

  return (
    <Section isDesk title="Password">
      <form className="flex max-w-md flex-col gap-5" onSubmit={submit}>
        <AnswerNotice key={serial} answer={answer}>
          {({ message }) => message}
        </AnswerNotice>
        <Field id="present" label="Current password">
          <Input
            id="present"
            required
            type="password"
            autoComplete="current-password"
            value={typed.present}
            onChange={({ target }) => setTyped({ ...typed, present: target.value })}
          />
        </Field>
        <Field id="password" label="New password" hint={PASSWORD_HINT}>
          <Input
            id="password"
            required
            type="password"
            autoComplete="new-password"
            value={typed.password}
            onChange={({ target }) => setTyped({ ...typed, password: target.value })}
            aria-describedby={hintIdOf("password")}
          />
        </Field>
        <div>
          <Button type="submit" isBusy={isBusy}>
            {isBusy ? "Saving…" : "Change password"}
          </Button>
        </div>
      </form>
    </Section>
  );
}
