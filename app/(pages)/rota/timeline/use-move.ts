"use client";

import { useMemo, useState } from "react";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { clockOf, SHORTEST } from "./axis";
import { type Intent, startMoved } from "./changes";
import { carerOf, type RowVisit } from "./rows";
import { useVerdicts } from "./use-verdicts";
import type { VerdictQuestion } from "./verdicts";

/** A carer with what the rules say of the move that is chosen so far; null while they are asked. */
export interface ListedCarer {
  carer: TimelineDay["carers"][number];
  verdict: CarerVerdict | null;
}

/** What is chosen in the dialog of a move, what the rules say of it, and what it comes to. */
export function useMove(items: readonly RowVisit[], day: TimelineDay) {
  const lead = items[0] as RowVisit;
  const isOne = items.length === 1;
  const present = carerOf(lead);
  const [start, setStart] = useState(clockOf(lead.visit.from));
  const [duration, setDuration] = useState(String(lead.visit.duration));
  const [chosen, setChosen] = useState<string | null>(isOne ? present : null);
  const [reason, setReason] = useState("");
  const questions = useMemo(() => questionsOf(items, start, duration), [items, start, duration]);
  const verdicts = useVerdicts(questions);
  const carers = useMemo(() => listed(day, verdicts?.byCarer ?? null), [day, verdicts]);
  const verdict = chosen === null ? null : (verdicts?.byCarer.get(chosen) ?? null);
  const needsReason = verdict?.standing === "override";
  const isAllowed =
    verdicts !== null && verdicts.refused === null && (verdict === null || verdict.standing !== "may not");
  const canMove = questions !== null && isAllowed && (!needsReason || reason.trim() !== "");
  return {
    isOne,
    present,
    start,
    setStart,
    duration,
    setDuration,
    chosen,
    setChosen,
    reason,
    setReason,
    carers,
    refused: verdicts?.refused ?? null,
    needsReason,
    canMove,
    /** Each visit with what changes of it. */
    intents: (): Intent[] =>
      (questions ?? []).map((question, index) => intentOf(question, items[index], chosen)),
  };
}

export type Move = ReturnType<typeof useMove>;

/** What the rules are asked; null while what is typed is no time or no length. */
function questionsOf(
  items: readonly RowVisit[],
  start: string,
  duration: string,
): readonly VerdictQuestion[] | null {
  const shift = shiftOf(start, items[0] as RowVisit);
  const length = Number(duration);
  const isLengthRight = Number.isInteger(length) && length >= SHORTEST && length <= 1440;
  if (shift === null || !isLengthRight) return null;
  return items.map(({ visit, assignmentId }) => ({
    visitId: visit.id,
    assignmentId,
    start: startMoved(visit.start, shift),
    duration: items.length === 1 ? length : visit.duration,
  }));
}

function intentOf(question: VerdictQuestion, item: RowVisit | undefined, chosen: string | null): Intent {
  const { visitId, assignmentId, start, duration } = question;
  return {
    visitId,
    assignmentId,
    ...(chosen === null || (item && chosen === carerOf(item)) ? {} : { employeeId: chosen }),
    ...(start === item?.visit.start ? {} : { start }),
    ...(duration === item?.visit.duration ? {} : { duration }),
  };
}

/** Minutes by which the visits move; null while no time is typed. A night keeps its own day. */
function shiftOf(start: string, { visit }: RowVisit): number | null {
  if (!/^\d{2}:\d{2}$/.test(start)) return null;
  const minute = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  const own = Number(visit.start.slice(11, 13)) * 60 + Number(visit.start.slice(14, 16));
  return minute - own;
}

const ORDER: CarerVerdict["standing"][] = ["may", "override", "may not"];

/** Those who may first, with the least travel that is added. */
function listed(day: TimelineDay, verdicts: ReadonlyMap<string, CarerVerdict> | null): ListedCarer[] {
  const rank = (verdict: CarerVerdict | null) => (verdict === null ? 3 : ORDER.indexOf(verdict.standing));
  return day.carers
    .map((carer) => ({ carer, verdict: verdicts?.get(carer.id) ?? null }))
    .sort(
      (a, b) =>
        rank(a.verdict) - rank(b.verdict) ||
        (a.verdict?.extra_travel ?? 999) - (b.verdict?.extra_travel ?? 999) ||
        a.carer.name.localeCompare(b.carer.name),
    );
}
