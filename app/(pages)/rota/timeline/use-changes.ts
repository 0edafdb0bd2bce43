"use client";

import { useRef, useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import type { ProblemBody } from "@/lib/http/problem";
import type { TimelineDay, TimelineVisit } from "@/lib/services/timeline/timeline-day";
import { type ChangeRequest, dayAfter, doneInWords, type Intent, requestsFor, withNames } from "./changes";
import {
  type History,
  type HistoryStep,
  NO_HISTORY,
  withoutLast,
  withoutRedo,
  withRedone,
  withStep,
  withUndone,
} from "./history";
import type { DayInSight } from "./use-timeline-day";

/** What came of the last thing that was done. */
export interface Outcome {
  kind: "done" | "refused";
  sentence: string;
  /** Rises, so that the same sentence is read out again. */
  serial: number;
}

/** What has to be said before something can be done. */
export interface Asked {
  intents: readonly Intent[];
  /** `override`: why a rule is passed; `remove`, `cancel`: why a carer is taken off, or the visit cancelled. */
  kind: "override" | "remove" | "cancel";
  sentence: string;
}

interface Performed {
  visits: HistoryStep["visits"];
  problem: ProblemBody | null;
}

/** Changes of the rota through the paths that every other page uses, each with the version that was looked at. */
export function useChanges({ day, show, reload }: Pick<DayInSight, "day" | "show" | "reload">) {
  const [history, setHistory] = useState<History>(NO_HISTORY);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const isBusy = useRef(false);

  const say = (kind: Outcome["kind"], sentence: string) =>
    setOutcome((before) => ({ kind, sentence, serial: (before?.serial ?? 0) + 1 }));

  /** Does it at once on the screen, then on the server; what is refused goes back to how it was. */
  async function perform(intents: readonly Intent[], reason: string | null): Promise<Performed | null> {
    if (isBusy.current || intents.length === 0) return null;
    isBusy.current = true;
    show(dayAfter(day, intents));
    const performed = await performAll(intents, day, reason);
    await reload();
    isBusy.current = false;
    return performed;
  }

  async function run(intents: readonly Intent[], reason: string | null): Promise<boolean> {
    const performed = await perform(intents, reason);
    if (!performed) return false;
    const { visits, problem } = performed;
    if (visits.length > 0) {
      const done = intents.slice(0, visits.length);
      const step = { label: doneInWords(done, day), intents: done, reason, visits };
      setHistory((before) => withStep(before, step));
      if (problem === null) say("done", step.label);
    }
    if (problem === null) return true;
    const sentence = withNames(problem.detail, day);
    // Another rule than those that were seen: the same is asked once more, with what the server says.
    if (mayOverride(problem)) setAsked({ intents: intents.slice(visits.length), kind: "override", sentence });
    else {
      const first = visits.length > 0 ? `${visits.length} of ${intents.length} visits are changed. ` : "";
      say("refused", `${first}${sentence}`);
    }
    return false;
  }

  async function undo(): Promise<void> {
    const step = history.done.at(-1);
    if (!step || isBusy.current) return;
    isBusy.current = true;
    const { problem, versions } = await undoAll(step);
    await reload();
    isBusy.current = false;
    setHistory((before) => (problem === null ? withUndone(before, versions) : withoutLast(before)));
    if (problem === null) say("done", `Undone: ${step.label}`);
    else say("refused", `Not undone: ${withNames(problem.detail, day)}`);
  }

  async function redo(): Promise<void> {
    const step = history.undone.at(-1);
    if (!step) return;
    const performed = await perform(step.intents.map(fresh(day)), step.reason);
    if (!performed) return;
    const { visits, problem } = performed;
    setHistory((before) =>
      problem === null ? withRedone(before, { ...step, visits }) : withoutRedo(before),
    );
    if (problem === null) say("done", `Done again: ${step.label}`);
    else say("refused", `Not done again: ${withNames(problem.detail, day)}`);
  }

  return {
    outcome,
    say,
    asked,
    ask: setAsked,
    run,
    undo: { label: history.done.at(-1)?.label ?? null, run: () => void undo() },
    redo: { label: history.undone.at(-1)?.label ?? null, run: () => void redo() },
  };
}

export type Changes = ReturnType<typeof useChanges>;

/** A carer who was added and taken off again is added anew: the assignment of then has ended. */
const fresh =
  (day: TimelineDay) =>
  (intent: Intent): Intent => {
    const visit = day.visits.find(({ id }) => id === intent.visitId);
    const stands = visit?.carers.some(({ id }) => id === intent.assignmentId) ?? false;
    const { seen: _, ...anew } = intent;
    return stands || intent.assignmentId === null ? anew : { ...anew, assignmentId: null };
  };

const mayOverride = (problem: ProblemBody): boolean =>
  (problem as ProblemBody & { may_override?: boolean }).may_override === true;

interface VersionedAnswer {
  visit?: { version: number };
}

async function sendChange({ method, path, body, version }: ChangeRequest): Promise<Answer<VersionedAnswer>> {
  const headers = { "if-match": `"${version}"` };
  const answer = await send<VersionedAnswer>(method, path, { body, headers });
  return !answer.ok && answer.problem.status === PASSED.status ? { ok: false, problem: PASSED } : answer;
}

/** While it was thought about, somebody else was faster: nothing of theirs is overwritten. */
const PASSED: ProblemBody = {
  type: "about:blank",
  title: "",
  status: 412,
  detail: "This visit was changed since you opened it. Look at it as it is now, then change it again.",
};

/** One after the other, each by the versions that the one before has left; the first that is refused ends it. */
async function performAll(
  intents: readonly Intent[],
  day: TimelineDay,
  reason: string | null,
): Promise<Performed> {
  const visits: { id: number; version: number; changes: number }[] = [];
  for (const intent of intents) {
    const visit = day.visits.find(({ id }) => id === intent.visitId);
    if (!visit || (intent.seen !== undefined && intent.seen !== visit.version))
      return { visits, problem: PASSED };
    const requests = requestsFor(intent, visit, reason);
    let version = visit.version;
    for (const [index, request] of requests.entries()) {
      const answer = await sendChange(request);
      if (!answer.ok) {
        if (index > 0) visits.push({ id: visit.id, version, changes: index });
        return { visits, problem: answer.problem };
      }
      version = answer.value.visit?.version ?? version + 1;
    }
    visits.push({ id: visit.id, version, changes: requests.length });
  }
  return { visits, problem: null };
}

/** The last first; with the versions that this leaves behind. */
async function undoAll(
  step: HistoryStep,
): Promise<{ problem: ProblemBody | null; versions: ReadonlyMap<number, number> }> {
  const versions = new Map<number, number>();
  for (const { id, version, changes } of [...step.visits].reverse()) {
    let seen = version;
    for (let left = changes; left > 0; left -= 1) {
      const answer = await sendChange({ method: "POST", path: `/visits/${id}/undo`, version: seen });
      if (!answer.ok) return { problem: answer.problem, versions };
      seen = answer.value.visit?.version ?? seen + 1;
    }
    versions.set(id, seen);
  }
  return { problem: null, versions };
}

/** The visit as it is in the day that is shown. */
export const visitIn = (day: TimelineDay, id: number): TimelineVisit | null =>
  day.visits.find((visit) => visit.id === id) ?? null;
