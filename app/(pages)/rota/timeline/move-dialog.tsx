"use client";

import { Dialog } from "radix-ui";
import { useId, useMemo, useState } from "react";
import { buttonStyle } from "@/app/_components/button-style";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { TimeInput } from "@/app/_components/time-input";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { clockOf, SHORTEST } from "./axis";
import { type Intent, startMoved, withNames } from "./changes";
import type { RowVisit } from "./rows";
import { useVerdicts } from "./use-verdicts";
import { STANDING_WORDS, travelAdded } from "./words";

interface MoveDialogProps {
  items: readonly RowVisit[];
  day: TimelineDay;
  onMove: (intents: Intent[], reason: string | null) => void;
  onClose: () => void;
}

const ORDER: CarerVerdict["standing"][] = ["may", "override", "may not"];
/** More names than these are found by typing. */
const SHOWN = 30;

/** Everything that dragging does, without a pointer: another carer, another time, another length. */
export function MoveDialog({ items, day, onMove, onClose }: MoveDialogProps) {
  const id = useId();
  const lead = items[0] as RowVisit;
  const isOne = items.length === 1;
  const present = lead.visit.carers.find((one) => one.id === lead.assignmentId)?.employeeId ?? null;
  const [start, setStart] = useState(clockOf(lead.visit.from));
  const [duration, setDuration] = useState(String(lead.visit.duration));
  const [chosen, setChosen] = useState<string | null>(isOne ? present : null);
  const [find, setFind] = useState("");
  const [reason, setReason] = useState("");
  const shift = shiftOf(start, lead);
  const length = Number(duration);
  const isLengthRight = Number.isInteger(length) && length >= SHORTEST && length <= 1440;
  const questions = useMemo(
    () =>
      shift === null || !isLengthRight
        ? null
        : items.map(({ visit, assignmentId }) => ({
            visitId: visit.id,
            assignmentId,
            start: startMoved(visit.start, shift),
            duration: isOne ? length : visit.duration,
          })),
    [items, shift, length, isLengthRight, isOne],
  );
  const { verdicts } = useVerdicts(questions);
  const carers = useMemo(() => listed(day, verdicts?.byCarer ?? null), [day, verdicts]);
  const shown = carers.filter(({ carer }) => isFoundBy(carer, find, (text) => text.toLowerCase()));
  const verdict = chosen === null ? null : (verdicts?.byCarer.get(chosen) ?? null);
  const needsReason = verdict?.standing === "override";
  const isAllowed =
    verdicts !== null && verdicts.refused === null && (verdict === null || verdict.standing !== "may not");
  const canMove = questions !== null && isAllowed && (!needsReason || reason.trim() !== "");

  function submit(): void {
    if (!canMove || questions === null) return;
    const intents = questions.map(
      ({ visitId, assignmentId, start: to, duration: minutes }, index): Intent => {
        const { visit } = items[index] as RowVisit;
        const carer = visit.carers.find((one) => one.id === assignmentId)?.employeeId ?? null;
        return {
          visitId,
          assignmentId,
          ...(chosen === null || chosen === carer ? {} : { employeeId: chosen }),
          ...(to === visit.start ? {} : { start: to }),
          ...(minutes === visit.duration ? {} : { duration: minutes }),
        };
      },
    );
    onMove(intents, needsReason ? reason.trim() : null);
  }

  const title = isOne ? `Move the visit of ${lead.visit.patientName}` : `Move ${items.length} visits`;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-6 bottom-6 z-40 mx-auto flex max-w-2xl flex-col rounded-card border border-line bg-surface shadow-floating"
        >
          <Dialog.Title className="border-line border-b px-5 py-3 text-title">{title}</Dialog.Title>
          <form
            className="flex min-h-0 flex-1 flex-col"
            onSubmit={(event) => {
              event.preventDefault();
              submit();
            }}
          >
            <div className="grid grid-cols-[1fr_1fr_2fr] gap-3 px-5 pt-4 max-sm:grid-cols-2">
              <Field id={`${id}-start`} label={isOne ? "Start" : "Start of the first"}>
                <TimeInput id={`${id}-start`} required value={start} onChange={(value) => setStart(value)} />
              </Field>
              {isOne && (
                <Field id={`${id}-length`} label="Minutes">
                  <Input
                    id={`${id}-length`}
                    inputMode="numeric"
                    value={duration}
                    onChange={({ target }) => setDuration(target.value)}
                  />
                </Field>
              )}
              <Field id={`${id}-find`} label="Find a carer">
                <Input
                  id={`${id}-find`}
                  type="search"
                  autoComplete="off"
                  value={find}
                  onChange={({ target }) => setFind(target.value)}
                />
              </Field>
            </div>
            <fieldset className="mt-3 min-h-0 flex-1 overflow-y-auto border-line border-y px-5 py-2">
              <legend className="sr-only">Carer</legend>
              {verdicts?.refused && <p className="py-1 text-bad">{withNames(verdicts.refused, day)}</p>}
              {shown.slice(0, SHOWN).map(({ carer, verdict: own }) => (
                <label
                  key={carer.id}
                  className="flex min-h-9 cursor-pointer items-baseline gap-2 rounded-control px-1 py-1 has-checked:bg-accent-soft"
                >
                  <input
                    type="radio"
                    name={`${id}-carer`}
                    className="translate-y-0.5"
                    checked={chosen === carer.id}
                    disabled={own?.standing === "may not" && carer.id !== present}
                    onChange={() => setChosen(carer.id)}
                  />
                  <span className="w-44 shrink-0 truncate font-medium">
                    {carer.name}
                    {carer.id === present && <span className="font-normal text-muted"> (now)</span>}
                  </span>
                  <span className="min-w-0 text-small">
                    {own ? <VerdictWords verdict={own} day={day} /> : "…"}
                  </span>
                </label>
              ))}
              {shown.length > SHOWN && (
                <p className="py-1 text-muted text-small">
                  {shown.length - SHOWN} more: type a name to find them.
                </p>
              )}
              {shown.length === 0 && <p className="py-1 text-muted">No carer of that name.</p>}
            </fieldset>
            <div className="flex flex-wrap items-end justify-end gap-3 px-5 py-3">
              {needsReason && (
                <div className="min-w-60 flex-1">
                  <Field id={`${id}-reason`} label="Reason">
                    <Input
                      id={`${id}-reason`}
                      autoComplete="off"
                      maxLength={500}
                      value={reason}
                      onChange={({ target }) => setReason(target.value)}
                    />
                  </Field>
                </div>
              )}
              <Dialog.Close className={buttonStyle("quiet")}>Leave it as it was</Dialog.Close>
              <button type="submit" className={buttonStyle("primary")} disabled={!canMove}>
                {needsReason ? "Move with this reason" : "Move"}
              </button>
            </div>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Minutes by which the visits move; null while no time is typed. A night keeps its own day. */
function shiftOf(start: string, { visit }: RowVisit): number | null {
  if (!/^\d{2}:\d{2}$/.test(start)) return null;
  const minute = Number(start.slice(0, 2)) * 60 + Number(start.slice(3));
  const own = Number(visit.start.slice(11, 13)) * 60 + Number(visit.start.slice(14, 16));
  return minute - own;
}

/** Those who may first, with the least travel that is added. */
function listed(day: TimelineDay, verdicts: ReadonlyMap<string, CarerVerdict> | null) {
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

const TONES = { may: "text-good", override: "text-care", "may not": "text-bad" };

function VerdictWords({ verdict, day }: { verdict: CarerVerdict; day: TimelineDay }) {
  const travel = travelAdded(verdict.extra_travel);
  return (
    <>
      <span className={`font-medium ${TONES[verdict.standing]}`}>{STANDING_WORDS[verdict.standing]}</span>
      {verdict.standing !== "may" && verdict.first ? `: ${withNames(verdict.first, day)}` : ""}
      {travel && verdict.standing !== "may not" ? ` · ${travel}` : ""}
    </>
  );
}
