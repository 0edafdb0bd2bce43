"use client";

import { type FormEvent, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { send } from "@/app/_client/api";
import { FieldsOf } from "@/app/_client/rights";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Section } from "@/app/_components/section";
import { Select } from "@/app/_components/select";
import type { readWeights } from "@/lib/services/rota-drafts/rota-weights";

type Weights = ReturnType<typeof readWeights>;

const WEIGHT_LABELS: Record<string, string> = {
  off: "Off",
  low: "Matters little",
  normal: "Matters",
  high: "Matters much",
};

/** What a generated week aims at once every visit that can be covered is covered. */
export function AimsSection({ weights }: { weights: Weights }) {
  const [chosen, setChosen] = useState(() => chosenOf(weights));
  const {
    answer,
    serial,
    isBusy,
    send: save,
  } = useRequest((body: object) => send<Weights>("PATCH", "/rota-weights", { body }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const came = await save(chosen);
    if (came.ok) setChosen(chosenOf(came.value));
  }

  return (
    <Section
      isDesk
      title="Aims of a generated week"
      lead="Covering every visit comes first, medication and visits that must start on time before all others. These decide between rotas that cover the same visits."
    >
      <form className="flex flex-col gap-5" onSubmit={submit}>
        <AnswerNotice key={serial} answer={answer}>
          {() => "Saved. The next week that is generated goes by it."}
        </AnswerNotice>
        <FieldsOf act="PATCH /rota-weights">
          <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
            {weights.weights.map(({ aim, name, sentence, choices }) => (
              <Field key={aim} id={`aim-${aim}`} label={name} hint={sentence}>
                <Select
                  id={`aim-${aim}`}
                  value={chosen[aim]}
                  onChange={({ target }) => setChosen({ ...chosen, [aim]: target.value })}
                >
                  {choices.map((choice) => (
                    <option key={choice} value={choice}>
                      {WEIGHT_LABELS[choice]}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
        </FieldsOf>
        <div className="empty:hidden">
          <Button act="PATCH /rota-weights" type="submit" isBusy={isBusy}>
            {isBusy ? "Saving…" : "Save the aims"}
          </Button>
        </div>
      </form>
    </Section>
  );
}

const chosenOf = ({ weights }: Weights): Record<string, string> =>
  Object.fromEntries(weights.map(({ aim, weight }) => [aim, weight]));
