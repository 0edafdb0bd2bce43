"use client";

import { useEffect, useRef, useState } from "react";
import { send } from "@/app/_client/api";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import type { VerdictsAnswer } from "@/lib/services/timeline/visit-verdicts";
import { verdictsWithNames } from "./changes";
import type { DragStore } from "./drag-store";
import { questionsOf } from "./drop";
import { joined, type VerdictQuestion, type Verdicts, verdictsPath } from "./verdicts";

/** Milliseconds for which a pointer rests before another time is asked about. */
const REST = 80;

/** The verdicts, or the sentence that says why there are none. */
export type Ask = (questions: readonly VerdictQuestion[]) => Promise<Verdicts | string>;

/**
 * Asks what the rules say of all carers for visits as they are thought of: at once when that begins, and again when the
 * time has changed and rested. `ask` waits for the answer to the very question.
 */
function createVerdictsDesk(onFound: (verdicts: Verdicts) => void) {
  const known = new Map<string, Promise<Verdicts | string>>();
  let present: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask: Ask = (questions) => {
    const name = JSON.stringify(questions);
    const answered = known.get(name) ?? fetchVerdicts(questions);
    known.set(name, answered);
    return answered;
  };

  /** Null when nothing is thought of any more. */
  function follow(questions: readonly VerdictQuestion[] | null): void {
    const key = questions === null ? null : JSON.stringify(questions);
    if (key === present) return;
    // What was true of one drag may not be of the next.
    if (present === null) known.clear();
    clearTimeout(timer);
    const look = async (asked: readonly VerdictQuestion[]) => {
      const found = await ask(asked);
      if (present === key && typeof found !== "string") onFound(found);
    };
    if (questions !== null) timer = setTimeout(() => void look(questions), present === null ? 0 : REST);
    present = key;
  }

  return { ask, follow };
}

/** The verdicts on what is chosen in a dialog; null until they are known. */
export function useVerdicts(questions: readonly VerdictQuestion[] | null): Verdicts | null {
  const [verdicts, setVerdicts] = useState<Verdicts | null>(null);
  const [desk] = useState(() => createVerdictsDesk(setVerdicts));
  useEffect(() => {
    desk.follow(questions);
    if (questions === null) setVerdicts(null);
  }, [desk, questions]);
  useEffect(() => () => desk.follow(null), [desk]);
  return questions === null ? null : verdicts;
}

/** Puts the verdicts on what is dragged beside it, in names; returns how to ask about what is dropped. */
export function useDragVerdicts(store: DragStore, day: TimelineDay): Ask {
  const latest = useRef(day);
  useEffect(() => {
    latest.current = day;
  });
  const [desk] = useState(() =>
    createVerdictsDesk((found) => store.judge(verdictsWithNames(found, latest.current))),
  );
  useEffect(
    () =>
      store.subscribe(() => {
        const { drag } = store.get();
        desk.follow(drag?.kind === "visits" ? questionsOf(drag) : null);
      }),
    [store, desk],
  );
  return desk.ask;
}

async function fetchVerdicts(questions: readonly VerdictQuestion[]): Promise<Verdicts | string> {
  const answers = await Promise.all(
    questions.map((question) => send<VerdictsAnswer>("GET", verdictsPath(question))),
  );
  const values: VerdictsAnswer[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer.problem.detail;
    values.push(answer.value);
  }
  return joined(values);
}
