"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { FieldsOf } from "@/app/_client/rights";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Section } from "@/app/_components/section";
import { MEAL_NAMES, type MealName } from "@/lib/domain/meal-times";
import { NAMED_SHIFTS } from "@/lib/domain/shift-hours";
import type { RuleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";
import { TimeSpanFields } from "./time-span-fields";

const MEAL_LABELS: Record<MealName, string> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  tea: "Tea",
  bed: "Bed",
};

type Times = Pick<RuleSettingsForPrograms, "home_travel" | "meal_times" | "shift_hours">;

/** When visits at meals start, when the named shifts of the workbook are, and how far carers travel from home. */
export function TimesSection({ settings }: { settings: RuleSettingsForPrograms }) {
  const form = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState<Times>(() => timesOf(settings));
  const {
    answer,
    serial,
    isBusy,
    send: save,
  } = useRequest((body: object) => send<RuleSettingsForPrograms>("PATCH", "/rules", { body }));
  const problem = answer && !answer.ok ? answer.problem : null;
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem]);
  const errorOf = (field: string) => problem?.errors?.find((error) => error.field === field)?.message;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const came = await save(times);
    if (came.ok) setTimes(timesOf(came.value));
  }

  return (
    <Section
      isDesk
      title="Meal times, shifts and travel from home"
      lead="Meal times are when visits at a meal start. The named shifts are those of the workbook; where they contradict a carer's working hours, the hours count."
    >
      <form ref={form} noValidate className="flex flex-col gap-5" onSubmit={submit}>
        <AnswerNotice key={serial} answer={answer}>
          {() => "Saved. They count from the next decision on."}
        </AnswerNotice>
        <FieldsOf act="PATCH /rules">
          <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
            {MEAL_NAMES.map((meal) => (
              <TimeSpanFields
                key={meal}
                id={`meal-${meal}`}
                legend={MEAL_LABELS[meal]}
                span={times.meal_times[meal]}
                error={errorOf(`meal_times.${meal}`)}
                onChange={(span) => setTimes({ ...times, meal_times: { ...times.meal_times, [meal]: span } })}
              />
            ))}
            {NAMED_SHIFTS.map((shift) => (
              <TimeSpanFields
                key={shift}
                id={`shift-${shift}`}
                legend={`${shift} shift`}
                span={times.shift_hours[shift]}
                error={errorOf(`shifts.${shift}`)}
                onChange={(span) =>
                  setTimes({ ...times, shift_hours: { ...times.shift_hours, [shift]: span } })
                }
              />
            ))}
          </div>
          <HomeTravelFields
            limits={times.home_travel}
            error={errorOf("home_travel")}
            onChange={(home_travel) => setTimes({ ...times, home_travel })}
          />
        </FieldsOf>
        <div className="empty:hidden">
          <Button act="PATCH /rules" type="submit" isBusy={isBusy}>
            {isBusy ? "Saving…" : "Save the times"}
          </Button>
        </div>
      </form>
    </Section>
  );
}

interface HomeTravelProps {
  limits: Times["home_travel"];
  error: string | undefined;
  onChange: (limits: Times["home_travel"]) => void;
}

function HomeTravelFields({ limits, error, onChange }: HomeTravelProps) {
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      {(["warn", "reason"] as const).map((limit) => (
        <Field
          key={limit}
          id={`home-${limit}`}
          label={
            limit === "warn"
              ? "Travel from home that warns, minutes"
              : "Travel from home that needs a reason, minutes"
          }
          hint={limit === "warn" ? "Default 45" : "Default 90; a carer's own limit counts instead."}
          error={error}
        >
          <Input
            id={`home-${limit}`}
            type="number"
            inputMode="numeric"
            min={1}
            autoComplete="off"
            aria-invalid={error !== undefined}
            value={limits[limit] === 0 ? "" : limits[limit]}
            onChange={({ target }) => onChange({ ...limits, [limit]: Number(target.value) })}
          />
        </Field>
      ))}
    </div>
  );
}

const timesOf = ({ home_travel, meal_times, shift_hours }: RuleSettingsForPrograms): Times => ({
  home_travel,
  meal_times,
  shift_hours,
});
