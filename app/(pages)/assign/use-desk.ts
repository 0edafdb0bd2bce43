"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import { useIdempotencyKeys } from "@/app/_client/use-idempotency-keys";
import type { ProblemBody } from "@/lib/http/problem";
import type { AssignmentAnswer } from "@/lib/services/assign-employee/assignment-answer";
import type { DryRunAnswer } from "@/lib/services/assign-employee/dry-run";
import { bookingBody, keepingBody, requestBody } from "./booking-body";
import { type Draft, isReady, questionsOf } from "./draft";
import { keptVisits, type Outcome } from "./outcome";
import { answeredBy, fieldsOf, NOTHING_SAID, type VisitFields } from "./visit-fields";

const PATH = "/assign-employee";

const look = (body: object) => send<DryRunAnswer>("POST", `${PATH}?dry_run=true`, { body });

/** The visits on the desk: what was understood of them, what is changed by hand, and what came of booking them. */
export function useDesk(hasLanguageModel: boolean) {
  const router = useRouter();
  const keys = useIdempotencyKeys();
  const lastKey = useRef(0);
  const asked = useRef(new Map<number, number>());
  /** The sentence that the drafts are from; null once they are from fields. */
  const [sentence, setSentence] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [problem, setProblem] = useState<ProblemBody | null>(null);
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [busy, setBusy] = useState<"looking" | "booking" | null>(null);

  const change = (key: number, patch: Partial<Draft>) =>
    setDrafts((all) => all.map((draft) => (draft.key === key ? { ...draft, ...patch } : draft)));

  function newDraft(fields: VisitFields): Draft {
    lastKey.current += 1;
    return {
      key: lastKey.current,
      fields,
      look: null,
      open: [],
      problem: null,
      isLooking: false,
      isEdited: false,
      picked: null,
      overrideReason: "",
    };
  }

  async function lookAtSentence(words: string): Promise<Draft[]> {
    setBusy("looking");
    setOutcomes([]);
    const answer = await look({ prompt: words });
    setBusy(null);
    setProblem(answer.ok ? null : answer.problem);
    const read = answer.ok
      ? answer.value.understood.map((one) => ({
          ...newDraft(fieldsOf(one)),
          look: one,
          open: one.questions,
        }))
      : [];
    setSentence(words);
    setDrafts(read);
    return read;
  }

  async function lookAtFields(draft: Draft): Promise<void> {
    const serial = (asked.current.get(draft.key) ?? 0) + 1;
    asked.current.set(draft.key, serial);
    change(draft.key, { ...draft, isLooking: true });
    const answer = await look(requestBody(draft.fields));
    // Changed again meanwhile: that answer is on its way.
    if (asked.current.get(draft.key) !== serial) return;
    change(draft.key, {
      isLooking: false,
      look: answer.ok ? (answer.value.understood[0] ?? null) : draft.look,
      problem: answer.ok ? null : answer.problem,
    });
  }

  /** Changes fields of a visit, and looks again. */
  function edit(draft: Draft, patch: Partial<VisitFields>) {
    const answered = answeredBy(patch);
    return lookAtFields({
      ...draft,
      fields: { ...draft.fields, ...patch },
      open: draft.open.filter(({ field }) => !answered.includes(field)),
      isEdited: true,
      picked: null,
    });
  }

  function startForm(filledIn: Partial<VisitFields> = {}) {
    setOutcomes([]);
    setProblem(null);
    setSentence(null);
    const draft = { ...newDraft({ ...NOTHING_SAID, ...filledIn }), isEdited: true };
    setDrafts([draft]);
    return lookAtFields(draft);
  }

  /** All or none as the sentence, where it is the sentence still; else one by one. */
  async function book(): Promise<void> {
    setBusy("booking");
    const isSentence =
      sentence !== null &&
      drafts.length > 1 &&
      drafts.every((draft) => isReady(draft) && !draft.isEdited && draft.picked === null);
    const done = isSentence ? [await bookOne({ prompt: sentence }, drafts)] : await bookEach();
    setOutcomes(done);
    setBusy(null);
    const left = done.find((outcome) => outcome.kind === "failed")?.left ?? 0;
    setDrafts(left === 0 ? [] : drafts.slice(-left));
    router.refresh();
  }

  async function bookEach(): Promise<Outcome[]> {
    const done: Outcome[] = [];
    for (const [index, draft] of drafts.entries()) {
      const body = isReady(draft) ? bookingBody(draft) : keepingBody(draft);
      const outcome = await bookOne(body, drafts.slice(index), [draft]);
      done.push(outcome);
      if (outcome.kind === "failed") break;
    }
    return done;
  }

  async function bookOne(body: object, left: Draft[], planned = left): Promise<Outcome> {
    const headers = { "idempotency-key": keys.keyFor(body) };
    const answer: Answer<AssignmentAnswer> = await send("POST", PATH, { body, headers });
    if (answer.ok) {
      keys.isAnswered(body);
      return { kind: "booked", answer: answer.value, planned };
    }
    const { status } = answer.problem;
    if (status >= 400 && status < 500) keys.isAnswered(body);
    const visitIds = keptVisits(answer.problem);
    return visitIds.length > 0
      ? { kind: "kept", problem: answer.problem, visitIds }
      : { kind: "failed", problem: answer.problem, left: left.length };
  }

  return {
    /** The sentence to ask the language model about; null where there is none, or nothing to ask. */
    sentenceToAsk: (draft: Draft) =>
      hasLanguageModel && drafts.length === 1 && !draft.isEdited && questionsOf(draft).length > 0
        ? sentence
        : null,
    drafts,
    problem,
    outcomes,
    busy,
    lookAtSentence,
    startForm,
    edit,
    book,
    pick: (key: number, picked: string[]) => change(key, { picked }),
    giveReason: (key: number, overrideReason: string) => change(key, { overrideReason }),
    leaveOut(key: number) {
      setSentence(null);
      setDrafts((all) => all.filter((draft) => draft.key !== key));
    },
    clear() {
      setDrafts([]);
      setProblem(null);
      setOutcomes([]);
    },
  };
}

export type Desk = ReturnType<typeof useDesk>;
