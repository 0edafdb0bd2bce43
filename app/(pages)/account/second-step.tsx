"use client";

import { type FormEvent, useState } from "react";
import { encode } from "uqr";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { usePost } from "@/app/_client/use-post";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Section } from "@/app/_components/section";

interface Begun {
  uri: string;
  backup_codes: string[];
}

/** The code of an authenticator app as a second step of signing in: on after its first code, off with the password. */
export function SecondStep({ isOn }: { isOn: boolean }) {
  const [present, setPresent] = useState("");
  const begin = usePost<Begun>("/account/second-step");
  const end = useRequest((body: object) =>
    send<{ message: string }>("DELETE", "/account/second-step", { body }),
  );
  const begun = begin.answer?.ok && !isOn ? begin.answer.value : null;
  const { answer, serial, isBusy } = isOn ? end : begin;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const came = isOn ? await end.send({ present }) : await begin.send({ present });
    if (came.ok) setPresent("");
  }

  return (
    <Section
      isDesk
      title="Second step"
      lead="A code of an authenticator app on your phone, asked for after the password. A stolen password alone is then no use."
    >
      {begun ? (
        <ConfirmSecondStep begun={begun} />
      ) : (
        <form className="flex max-w-md flex-col gap-5" onSubmit={submit}>
          <p>{isOn ? "It is on." : "It is off."}</p>
          {answer && !answer.ok && (
            <AnswerNotice key={serial} answer={answer}>
              {() => ""}
            </AnswerNotice>
          )}
          <Field id="second-step-present" label="Current password">
            <Input
              id="second-step-present"
              required
              type="password"
              autoComplete="current-password"
              value={present}
              onChange={({ target }) => setPresent(target.value)}
            />
          </Field>
          <div>
            <Button type="submit" isBusy={isBusy}>
              {isOn ? "Turn second step off" : "Set up second step"}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}

function ConfirmSecondStep({ begun }: { begun: Begun }) {
  const [code, setCode] = useState("");
  const {
    answer,
    serial,
    isBusy,
    send: confirm,
  } = usePost<{ message: string }>("/account/second-step/confirm");
  const secret = new URL(begun.uri).searchParams.get("secret") ?? "";
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void confirm({ code });
      }}
    >
      <AnswerNotice key={serial} answer={answer}>
        {({ message }) => message}
      </AnswerNotice>
      <p className="max-w-measure">
        Scan this with your authenticator app, or type the key:{" "}
        <code className="[overflow-wrap:anywhere]">{secret}</code>
      </p>
      <QrCode text={begun.uri} />
      <div>
        <p className="max-w-measure">
          Print these codes for the day on which the phone is lost. Each works once.
        </p>
        <ul className="tabular mt-2 grid max-w-md grid-cols-2 gap-1">
          {begun.backup_codes.map((one) => (
            <li key={one}>
              <code>{one}</code>
            </li>
          ))}
        </ul>
      </div>
      <div className="max-w-md">
        <Field
          id="first-code"
          label="Code in the app"
          hint="Six figures. The second step is on once this is right."
        >
          <Input
            id="first-code"
            required
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            value={code}
            onChange={({ target }) => setCode(target.value)}
            aria-describedby={hintIdOf("first-code")}
          />
        </Field>
      </div>
      <div>
        <Button type="submit" kind="primary" isBusy={isBusy}>
          Turn second step on
        </Button>
      </div>
    </form>
  );
}

/** Drawn here: the secret in it goes nowhere. */
function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label="Picture to scan with an authenticator app"
      viewBox={`0 0 ${size} ${size}`}
      className="size-56 rounded-control"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
