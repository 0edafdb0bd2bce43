"use client";

import { type FormEvent, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { TextLink } from "@/app/_components/text-link";
import { PASSWORD_HINT } from "../account/password-hint";

/** A printed code, exchanged for a password of one's own. */
export function NewPasswordForm() {
  const [typed, setTyped] = useState({ code: "", password: "" });
  const { answer, serial, isBusy, send } = usePost<{ email: string }>("/password-codes");

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy && (await send(typed)).ok) setTyped({ code: "", password: "" });
  }

  const isDone = answer?.ok === true;
  return (
    <form className="flex flex-col gap-5" onSubmit={submit}>
      <AnswerNotice key={serial} answer={answer}>
        {({ email }) => (
          <>
            The password is saved. <TextLink href="/sign-in">Sign in</TextLink> as {email}.
          </>
        )}
      </AnswerNotice>
      {!isDone && (
        <>
          <Field id="code" label="Code" hint="Four groups of four, such as ABCD-EFGH-JKMN-PQRS.">
            <Input
              id="code"
              required
              autoComplete="off"
              maxLength={40}
              value={typed.code}
              onChange={({ target }) => setTyped({ ...typed, code: target.value })}
              aria-describedby={hintIdOf("code")}
            />
          </Field>
          <Field id="password" label="New password" hint={PASSWORD_HINT}>
            <Input
              id="password"
              required
              type="password"
              autoComplete="new-password"
              maxLength={500}
              value={typed.password}
              onChange={({ target }) => setTyped({ ...typed, password: target.value })}
              aria-describedby={hintIdOf("password")}
            />
          </Field>
          <div>
            <Button type="submit" kind="primary" isBusy={isBusy}>
              {isBusy ? "Saving…" : "Save password"}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}
