"use client";

import { startRegistration } from "@simplewebauthn/browser";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { post, send } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Table } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import type { OwnPasskey } from "@/lib/auth/passkeys";

/** What a person signs in with in place of a password. */
export function Passkeys({ passkeys, hasPassword }: { passkeys: OwnPasskey[]; hasPassword: boolean }) {
  const end = useRequest((id: string) =>
    send<{ message: string }>("DELETE", `/passkeys/${encodeURIComponent(id)}`),
  );
  return (
    <Section
      title="Passkeys"
      lead="A passkey signs you in with your finger, face or PIN, on this device or with a phone. It cannot be guessed or told to anyone."
    >
      <div className="flex flex-col gap-5">
        {end.answer && (
          <Notice key={end.serial} kind={end.answer.ok ? "success" : "problem"}>
            {end.answer.ok ? end.answer.value.message : end.answer.problem.detail}
          </Notice>
        )}
        {passkeys.length > 0 && (
          <Table
            caption="Passkeys"
            isStacked
            rows={passkeys}
            keyOf={({ id }) => id}
            columns={[
              { header: "Name", isName: true, cell: ({ name }) => name },
              { header: "Added", fit: "tight", cell: ({ created_on }) => <Time at={created_on} /> },
              {
                header: "Last used",
                cell: ({ last_used_on }) => (last_used_on ? <Time at={last_used_on} /> : "Never"),
              },
              {
                header: "Remove",
                cell: ({ id, name }) => (
                  <Button isBusy={end.isBusy} aria-label={`Remove ${name}`} onClick={() => end.send(id)}>
                    Remove
                  </Button>
                ),
              },
            ]}
          />
        )}
        <AddPasskey hasPassword={hasPassword} />
      </div>
    </Section>
  );
}

type CreationOptions = Parameters<typeof startRegistration>[0]["optionsJSON"];

async function makePasskey(name: string, present: string): Promise<string | null> {
  const asked = await post<{ options: CreationOptions }>("/passkeys/options", { present });
  if (!asked.ok) return asked.problem.detail;
  try {
    const response = await startRegistration({ optionsJSON: asked.value.options });
    const saved = await post("/passkeys", { name, response });
    return saved.ok ? null : saved.problem.detail;
  } catch {
    return "No passkey was made. Try again, or use another device.";
  }
}

function AddPasskey({ hasPassword }: { hasPassword: boolean }) {
  const router = useRouter();
  const [typed, setTyped] = useState({ name: "", present: "" });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const found = await makePasskey(typed.name, typed.present);
    setBusy(false);
    setProblem(found);
    if (found === null) setTyped({ name: "", present: "" });
    router.refresh();
  }

  return (
    <form aria-label="Add a passkey" className="flex flex-col gap-5" onSubmit={submit}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Field id="passkey-name" label="Name of the passkey" hint="Such as Work laptop.">
        <Input
          id="passkey-name"
          required
          maxLength={80}
          autoComplete="off"
          aria-describedby={hintIdOf("passkey-name")}
          value={typed.name}
          onChange={({ target }) => setTyped({ ...typed, name: target.value })}
        />
      </Field>
      {hasPassword && (
        <Field id="passkey-present" label="Your password">
          <Input
            id="passkey-present"
            type="password"
            required
            maxLength={500}
            autoComplete="current-password"
            value={typed.present}
            onChange={({ target }) => setTyped({ ...typed, present: target.value })}
          />
        </Field>
      )}
      <div>
        <Button type="submit" isBusy={isBusy}>
          {isBusy ? "Waiting for your device…" : "Add passkey"}
        </Button>
      </div>
    </form>
  );
}
