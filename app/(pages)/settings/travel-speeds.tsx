"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { FieldsOf } from "@/app/_client/rights";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import { TRANSPORT_MODES, type TransportMode } from "@/lib/domain/employee";
import {
  differingModes,
  type ModeSettings,
  type TravelSettings,
  type TravelSettingsChange,
} from "@/lib/domain/travel/travel-settings";
import type { TravelSettingsAnswer } from "@/lib/services/travel/travel-settings";
import { type ModeFigures, TravelMode } from "./travel-mode";

interface TravelSpeedsProps {
  settings: TravelSettings;
  shipped: TravelSettings;
}

type Figures = Record<TransportMode, ModeFigures>;

/** How fast people travel: what every estimate of minutes between two visits is made with. */
export function TravelSpeeds({ settings, shipped }: TravelSpeedsProps) {
  const form = useRef<HTMLFormElement>(null);
  const [figures, setFigures] = useState(() => figuresOf(settings));
  const {
    answer,
    serial,
    isBusy,
    send: change,
  } = useRequest((body: TravelSettingsChange) =>
    send<TravelSettingsAnswer & { message: string }>("PATCH", "/travel-settings", { body }),
  );
  const problem = answer && !answer.ok ? answer.problem : null;
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem]);

  async function save(body: TravelSettingsChange) {
    const came = await change(body);
    if (came.ok) setFigures(figuresOf(came.value.settings));
  }
  const errorOf = (field: string) => problem?.errors?.find((error) => error.field === field)?.message;

  return (
    <Section
      isDesk
      title="Travel"
      lead="Travel time between two visits is the distance at the average speed, plus the extra minutes per trip: parking, waiting, locking the bicycle. For cars and public transport, the speed is the one in town; long trips are estimated at twice that speed, and motorways at about three times."
    >
      <form
        ref={form}
        noValidate
        className="flex flex-col gap-5"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          if (!isBusy) save(changeOf(figures));
        }}
      >
        <AnswerNotice key={serial} answer={answer}>
          {({ message }) => message}
        </AnswerNotice>
        <FieldsOf act="PATCH /travel-settings">
          <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
            {TRANSPORT_MODES.map((mode) => (
              <TravelMode
                key={mode}
                mode={mode}
                figures={figures[mode]}
                shipped={shipped[mode]}
                errorOf={errorOf}
                onChange={(changed) => setFigures({ ...figures, [mode]: changed })}
              />
            ))}
          </div>
        </FieldsOf>
        <div className="flex flex-wrap gap-3 empty:hidden">
          <Button act="PATCH /travel-settings" type="submit" isBusy={isBusy}>
            {isBusy ? "Saving…" : "Save speeds"}
          </Button>
          {differingModes(settings, shipped).length > 0 && (
            <Button act="PATCH /travel-settings" isBusy={isBusy} onClick={() => save(defaults())}>
              Reset to defaults
            </Button>
          )}
        </div>
      </form>
    </Section>
  );
}

const figuresOf = (settings: TravelSettings): Figures =>
  byMode((mode) => ({ kmh: String(settings[mode].kmh), overhead: String(settings[mode].overhead) }));

/** An empty box is nought: the server says what it must be. */
const changeOf = (figures: Figures): Record<TransportMode, ModeSettings> =>
  byMode((mode) => ({ kmh: Number(figures[mode].kmh), overhead: Number(figures[mode].overhead) }));

const defaults = (): TravelSettingsChange => byMode(() => null);

const byMode = <Value,>(ofMode: (mode: TransportMode) => Value) =>
  Object.fromEntries(TRANSPORT_MODES.map((mode) => [mode, ofMode(mode)])) as Record<TransportMode, Value>;
