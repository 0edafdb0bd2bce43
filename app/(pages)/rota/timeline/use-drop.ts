"use client";

import { useRouter } from "next/navigation";
import { at } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { clockOf } from "./axis";
import { type Intent, nameOf, withNames } from "./changes";
import type { Drag, VisitDrag } from "./drag";
import { changing, intentsOf, newVisitAddress, questionsOf } from "./drop";
import type { Changes } from "./use-changes";
import type { Ask } from "./use-verdicts";

/** What letting go does: it moves the visits, asks why first, or says why it may not. */
export function useDrop(day: TimelineDay, changes: Changes, ask: Ask, onDone: () => void) {
  const router = useRouter();

  async function dropVisits(dropped: VisitDrag, row: string, intents: Intent[]): Promise<void> {
    const found = await ask(questionsOf(dropped));
    if (typeof found === "string") {
      changes.say("refused", withNames(found, day));
      return;
    }
    const verdict = found.byCarer.get(row);
    const sentence = withNames(found.refused ?? verdict?.first ?? "", day);
    if (found.refused !== null || verdict?.standing === "may not")
      changes.say("refused", `Not moved: ${sentence}`);
    else if (verdict?.standing === "override") changes.ask({ intents, kind: "override", sentence });
    else await changes.run(intents, null);
  }

  async function dropInTray({ origin, items }: VisitDrag, intents: Intent[]): Promise<void> {
    if (origin === "tray") {
      await changes.run(intents, null);
      return;
    }
    const who = items.length === 1 ? nameOf(origin, day) : "The carers";
    changes.ask({
      intents,
      kind: "remove",
      sentence: `${who} will no longer give ${items.length === 1 ? "this visit" : "these visits"}. You can undo this.`,
    });
  }

  return async (dropped: Drag): Promise<void> => {
    if (dropped.kind === "draw") {
      router.push(newVisitAddress(dropped.row, at(day.day, clockOf(dropped.from)), dropped.duration));
      return;
    }
    const { row } = dropped;
    const intents = row === null ? [] : changing(intentsOf(dropped, row), day);
    if (row === null || intents.length === 0) return;
    onDone();
    if (row === "tray") await dropInTray(dropped, intents);
    else await dropVisits(dropped, row, intents);
  };
}
