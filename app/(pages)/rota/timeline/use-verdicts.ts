"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { send } from "@/app/_client/api";
import type { VerdictsAnswer } from "@/lib/services/timeline/visit-verdicts";
import { joined, type VerdictQuestion, type Verdicts, verdictsPath } from "./verdicts";

/** Milliseconds for which a pointer rests before another time is asked about. */
const REST = 80;

/**
 * What the rules say of all carers for visits as they are thought of: asked at once when that begins, and again when
 * the time has changed and rested. `ask` waits for the answer to the very question.
 */
export function useVerdicts(questions: readonly VerdictQuestion[] | null) {
  const known = useRef(new Map<string, Promise<Verdicts | string>>());
  const [verdicts, setVerdicts] = useState<Verdicts | null>(null);
  const key = questions === null ? null : JSON.stringify(questions);
  const hasBegun = useRef(false);

  const ask = useCallback((asked: readonly VerdictQuestion[]): Promise<Verdicts | string> => {
    const name = JSON.stringify(asked);
    const answered = known.current.get(name) ?? fetchVerdicts(asked);
    known.current.set(name, answered);
    return answered;
  }, []);

  useEffect(() => {
    if (key === null) {
      // What was true of one drag may not be of the next.
      known.current.clear();
      hasBegun.current = false;
      setVerdicts(null);
      return;
    }
    let isOver = false;
    const look = () =>
      void ask(JSON.parse(key)).then((found) => {
        if (!isOver && typeof found !== "string") setVerdicts(found);
      });
    const timer = setTimeout(look, hasBegun.current ? REST : 0);
    hasBegun.current = true;
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, ask]);

  return { verdicts: key === null ? null : verdicts, ask };
}

/** The verdicts, or the sentence that says why there are none. */
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
