"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import type { ProblemBody } from "@/lib/http/problem";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";

/** One request to the JSON side about a package. */
export interface PackageRequest {
  method: "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/patients/{id}`. */
  path: string;
  body?: object;
}

/** Asks for changes of one package, looks ahead at what they would do, and keeps the last refusal. */
export function usePackageChange(patientId: string, version: string) {
  const router = useRouter();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemBody | null>(null);

  async function ask(request: PackageRequest, dryRun: boolean): Promise<Answer<PackageAnswer>> {
    setBusy(true);
    const { method, path, body } = request;
    const address = `/patients/${encodeURIComponent(patientId)}${path}${dryRun ? "?dry_run=true" : ""}`;
    const answer = await send<PackageAnswer>(method, address, {
      body,
      headers: { "if-match": `"${version}"` },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!dryRun) router.refresh();
    return answer;
  }

  return { ask, isBusy, problem, clear: () => setProblem(null) };
}

export type PackageChanging = ReturnType<typeof usePackageChange>;
