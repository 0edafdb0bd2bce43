"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { type Answer, post, send } from "@/app/_client/api";
import type { OpenFinding } from "@/lib/services/people/contradictions";

/** More of them at once are no list that anybody works off. */
const MORE = 200;

type Named = Pick<OpenFinding, "kind" | "personId" | "finding" | "valuesKey">;

/** The findings shown: the first few come with the page, the others are fetched when they are asked for. */
export function useToDo(first: OpenFinding[], total: number) {
  const router = useRouter();
  const [all, setAll] = useState<OpenFinding[] | null>(null);
  const [wanted, setWanted] = useState(first.length);
  const [answer, setAnswer] = useState<{ came: Answer<{ message: string }>; serial: number } | null>(null);
  const say = (came: Answer<{ message: string }>) =>
    setAnswer((last) => ({ came, serial: (last?.serial ?? 0) + 1 }));
  const shown = all ? all.slice(0, wanted) : first;
  const count = all?.length ?? total;

  async function showMore() {
    if (all === null) {
      const came = await send<{ findings: OpenFinding[] }>("GET", "/import-findings");
      if (!came.ok) return say(came);
      setAll(came.value.findings);
    }
    setWanted(shown.length + MORE);
  }

  async function settle({ kind, personId, finding, valuesKey }: OpenFinding) {
    const body = { kind, id: personId, finding, valuesKey };
    const came = await post<{ message: string }>("/import-findings", body);
    say(came);
    const settled = { kind, personId, finding, valuesKey };
    if (came.ok) setAll((now) => now?.filter((one) => !isSame(one, settled)) ?? null);
    router.refresh();
  }

  return { shown, count, more: Math.min(MORE, count - shown.length), answer, showMore, settle };
}

const isSame = (one: Named, other: Named): boolean =>
  one.kind === other.kind &&
  one.personId === other.personId &&
  one.finding === other.finding &&
  one.valuesKey === other.valuesKey;
