"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { useState } from "react";
import { post } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";

type RequestOptions = Parameters<typeof startAuthentication>[0]["optionsJSON"];

/** Signing in without a password: with a passkey, or with another service. */
export function OtherWays({ next, provider }: { next: string; provider: string | null }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  /** A problem to be shown; null when the browser is on its way to another page. */
  async function run(work: () => Promise<string | null>) {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    const found = await work();
    setProblem(found);
    if (found !== null) setBusy(false);
  }

  return (
    <div className="mt-5 flex flex-col gap-3 border-line border-t pt-5">
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div className="flex flex-wrap gap-3">
        <Button isBusy={isBusy} onClick={() => run(() => withPasskey(next))}>
          Sign in with a passkey
        </Button>
        {provider && (
          <Button isBusy={isBusy} onClick={() => run(() => withProvider(next))}>
            Sign in with {provider}
          </Button>
        )}
      </div>
    </div>
  );
}

async function withPasskey(next: string): Promise<string | null> {
  const asked = await post<{ options: RequestOptions }>("/sessions/passkey-options");
  if (!asked.ok) return asked.problem.detail;
  try {
    const response = await startAuthentication({ optionsJSON: asked.value.options });
    const answer = await post("/sessions/passkey", { response });
    if (!answer.ok) return answer.problem.detail;
  } catch {
    return "No passkey was used. Try again, or sign in with your password.";
  }
  window.location.assign(next);
  return null;
}

async function withProvider(next: string): Promise<string | null> {
  const begun = await post<{ address: string }>("/sessions/provider", { next });
  if (!begun.ok) return begun.problem.detail;
  window.location.assign(begun.value.address);
  return null;
}
