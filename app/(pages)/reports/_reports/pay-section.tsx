"use client";

import { type FormEvent, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { FieldsOf } from "@/app/_client/rights";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Section } from "@/app/_components/section";
import { Table } from "@/app/_components/table";
import { formatDate } from "@/lib/domain/time";
import type { PaySettingsForPrograms } from "@/lib/services/reports/pay-settings";

/** What an hour is paid, and the minimum wage of each day that it is compared with. */
export function PaySection({ settings }: { settings: PaySettingsForPrograms }) {
  const [draft, setDraft] = useState({
    visit: textOf(settings.visit_rate),
    travel: textOf(settings.travel_rate),
  });
  const {
    answer,
    serial,
    isBusy,
    send: save,
  } = useRequest((body: object) => send<PaySettingsForPrograms>("PATCH", "/pay-settings", { body }));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isBusy) void save({ visit_rate: poundsOf(draft.visit), travel_rate: poundsOf(draft.travel) });
  }

  return (
    <Section
      isDesk
      title="Pay settings"
      lead="With these, the effective hourly rate is compared with the National Living Wage."
    >
      <form className="flex flex-col gap-5" onSubmit={submit}>
        <AnswerNotice key={serial} answer={answer}>
          {() => "Saved."}
        </AnswerNotice>
        <FieldsOf act="PATCH /pay-settings">
          <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
            <Field id="visit-rate" label="Pounds an hour of visits" hint="Leave empty when not recorded.">
              <Input
                id="visit-rate"
                inputMode="decimal"
                aria-describedby={hintIdOf("visit-rate")}
                value={draft.visit}
                onChange={({ target }) => setDraft({ ...draft, visit: target.value })}
              />
            </Field>
            <Field
              id="travel-rate"
              label="Pounds an hour of travel between visits"
              hint="Leave empty when travel is not paid apart."
            >
              <Input
                id="travel-rate"
                inputMode="decimal"
                aria-describedby={hintIdOf("travel-rate")}
                value={draft.travel}
                onChange={({ target }) => setDraft({ ...draft, travel: target.value })}
              />
            </Field>
          </div>
        </FieldsOf>
        <div className="empty:hidden">
          <Button act="PATCH /pay-settings" type="submit" isBusy={isBusy}>
            {isBusy ? "Saving…" : "Save pay settings"}
          </Button>
        </div>
      </form>
      <div className="mt-6 max-w-measure">
        <Table
          caption="Minimum wage by day"
          showCaption
          columns={[
            { header: "From", isName: true, cell: ({ from }) => formatDate(from) },
            { header: "An hour", fit: "number", cell: ({ pounds }) => `£${pounds.toFixed(2)}` },
          ]}
          rows={settings.minimum_wage}
          keyOf={({ from }) => from}
        />
        <p className="mt-2 text-muted text-small">
          Defaults: GOV.UK, National Minimum Wage and National Living Wage rates, for workers aged 21 and over
          (23 and over before April 2024). Ages are not looked at.
        </p>
      </div>
    </Section>
  );
}

const textOf = (pounds: number | null): string => (pounds === null ? "" : pounds.toFixed(2));

/** What is not a number goes to the server as it is, which says so. */
function poundsOf(text: string): number | string | null {
  const trimmed = text.trim().replace(/^£/, "");
  if (trimmed === "") return null;
  const value = Number(trimmed);
  return Number.isNaN(value) ? text : value;
}
