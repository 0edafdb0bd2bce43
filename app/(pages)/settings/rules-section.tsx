"use client";

import { useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { FieldsOf } from "@/app/_client/rights";
import { takeFocus } from "@/app/_client/take-focus";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import type { RuleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";
import { changesOf, type RulesDraft } from "./rules-draft";
import { RulesMedication } from "./rules-medication";
import { RulesTable } from "./rules-table";

const saveWords = (count: number) =>
  count === 0 ? "Save changes" : count === 1 ? "Save 1 change" : `Save ${count} changes`;

const NOTHING_CHANGED: RulesDraft = { severities: {}, trained: null };

/** How strict each finding of each rule is, to read and to change. */
export function RulesSection({ settings }: { settings: RuleSettingsForPrograms }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState(NOTHING_CHANGED);
  const {
    answer,
    serial,
    isBusy,
    send: save,
  } = useRequest((body: object) => send<RuleSettingsForPrograms>("PATCH", "/rules", { body }));
  const { count, body } = changesOf(draft, settings);
  const trained = draft.trained ?? settings.trained_carers_may_administer;

  async function store() {
    const came = await save(body);
    if (came.ok) setDraft(NOTHING_CHANGED);
    takeFocus(heading);
  }

  return (
    <Section
      title="Rules"
      lead="Block: the carer cannot be assigned. Ask for a reason: the carer can be assigned with a reason, which is saved. Warn: a note is shown. Off: the rule is not checked. A change applies from the next assignment; existing assignments stay as they are."
      headingRef={heading}
    >
      <div className="flex flex-col gap-5">
        <AnswerNotice key={serial} answer={answer}>
          {() => "The rules have been changed. The change is in the audit log."}
        </AnswerNotice>
        <FieldsOf act="PATCH /rules">
          <RulesMedication isOn={trained} onChange={(isOn) => setDraft({ ...draft, trained: isOn })} />
          <RulesTable
            settings={settings}
            chosen={draft.severities}
            onChoose={(key, severity) =>
              setDraft({ ...draft, severities: { ...draft.severities, [key]: severity } })
            }
          />
        </FieldsOf>
        <div className="flex flex-wrap items-center gap-3 empty:hidden">
          <Button act="PATCH /rules" kind="primary" isBusy={isBusy} disabled={count === 0} onClick={store}>
            {isBusy ? "Saving…" : saveWords(count)}
          </Button>
          {count > 0 && <Button onClick={() => setDraft(NOTHING_CHANGED)}>Discard changes</Button>}
        </div>
      </div>
    </Section>
  );
}
