"use client";

import { useState } from "react";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { withNames } from "./changes";
import type { ListedCarer, Move } from "./use-move";
import { STANDING_WORDS, travelAdded } from "./words";

/** More names than these are found by typing. */
const SHOWN = 30;

interface MoveCarersProps {
  /** Begins the ids of the controls. */
  id: string;
  move: Move;
  day: TimelineDay;
}

/** To whom a visit may go, each with what the rules say: those who may first. */
export function MoveCarers({ id, move, day }: MoveCarersProps) {
  const [find, setFind] = useState("");
  const shown = move.carers.filter(({ carer }) => isFoundBy(carer, find, (text) => text.toLowerCase()));
  return (
    <>
      <div className="px-5 pt-3">
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
        {move.refused && <p className="py-1 text-bad">{withNames(move.refused, day)}</p>}
        {shown.slice(0, SHOWN).map((listed) => (
          <CarerChoice key={listed.carer.id} name={`${id}-carer`} listed={listed} move={move} day={day} />
        ))}
        {shown.length > SHOWN && (
          <p className="py-1 text-muted text-small">{shown.length - SHOWN} more: type a name to find them.</p>
        )}
        {shown.length === 0 && <p className="py-1 text-muted">No carer of that name.</p>}
      </fieldset>
    </>
  );
}

interface CarerChoiceProps {
  name: string;
  listed: ListedCarer;
  move: Move;
  day: TimelineDay;
}

function CarerChoice({ name, listed: { carer, verdict }, move, day }: CarerChoiceProps) {
  const isPresent = carer.id === move.present;
  return (
    <label className="flex min-h-touch cursor-pointer flex-wrap items-baseline gap-x-2 rounded-control px-1 py-1 has-checked:bg-accent-soft">
      <input
        type="radio"
        name={name}
        className="translate-y-0.5"
        checked={move.chosen === carer.id}
        disabled={verdict?.standing === "may not" && !isPresent}
        onChange={() => move.setChosen(carer.id)}
      />
      <span className="w-44 shrink-0 truncate font-medium">
        {carer.name}
        {isPresent && <span className="font-normal text-muted"> (now)</span>}
      </span>
      <span className="min-w-0 flex-1 basis-48 text-small">
        {verdict ? <VerdictWords verdict={verdict} day={day} /> : "…"}
      </span>
    </label>
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
