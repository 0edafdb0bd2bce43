"use client";

import { type FormEvent, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { FieldsOf } from "@/app/_client/rights";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Section } from "@/app/_components/section";
import { Select } from "@/app/_components/select";
import { NATIONS } from "@/lib/domain/care-package/nation";
import type { NeedSettings } from "@/lib/services/care-package/need-settings";

/** What the hours of the workbook count, and whose bank holidays the branch keeps. */
export function NeedSection({ settings }: { settings: NeedSettings }) {
  const [draft, setDraft] = useState(settings);
  const {
    answer,
    serial,
    isBusy,
    send: save,
  } = useRequest((body: object) => send<NeedSettings>("PATCH", "/care-package-settings", { body }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const came = await save(draft);
    if (came.ok) setDraft(came.value);
  }

  return (
    <Section
      isDesk
      title="Care packages"
      lead="Proposals that are not confirmed yet are worked out again from the next week on."
    >
      <form className="flex flex-col gap-5" onSubmit={submit}>
        <AnswerNotice key={serial} answer={answer}>
          {() => "Saved."}
        </AnswerNotice>
        <FieldsOf act="PATCH /care-package-settings">
          <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
            <Field id="hours-per" label="Hours of support in the workbook are">
              <Select
                id="hours-per"
                value={draft.hours_of_support_per}
                onChange={({ target }) =>
                  setDraft({
                    ...draft,
                    hours_of_support_per: target.value as NeedSettings["hours_of_support_per"],
                  })
                }
              >
                <option value="day">Hours a day</option>
                <option value="week">Hours a week</option>
              </Select>
            </Field>
            <Field
              id="nation"
              label="Nation"
              hint="Decides the bank holidays, the rule for short visits and the questions of the inspection pack."
            >
              <Select
                id="nation"
                aria-describedby={hintIdOf("nation")}
                value={draft.nation}
                onChange={({ target }) =>
                  setDraft({ ...draft, nation: target.value as NeedSettings["nation"] })
                }
              >
                {NATIONS.map((nation) => (
                  <option key={nation}>{nation}</option>
                ))}
              </Select>
            </Field>
          </div>
        </FieldsOf>
        <div className="empty:hidden">
          <Button act="PATCH /care-package-settings" type="submit" isBusy={isBusy}>
            {isBusy ? "Saving…" : "Save care package settings"}
          </Button>
        </div>
      </form>
    </Section>
  );
}
