"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { send } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Checkbox } from "@/app/_components/checkbox";
import { Field } from "@/app/_components/field";
import { Notice } from "@/app/_components/notice";
import { Select } from "@/app/_components/select";
import { GENDERS } from "@/lib/domain/employee";
import type { WishesForPrograms } from "@/lib/services/people/patient-wishes";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { bodyOf, draftOf, STRENGTHS } from "./wishes-draft";
import { WishesOfCarers } from "./wishes-of-carers";

interface WishesFormProps {
  wishes: WishesForPrograms;
  employees: PersonChoice[];
  /** Whether anything was stored. */
  onDone: (stored: boolean) => void;
}

/** Puts other wishes in the place of those recorded. */
export function WishesForm({ wishes, employees, onDone }: WishesFormProps) {
  const router = useRouter();
  const [draft, setDraft] = useState(() => draftOf(wishes));
  const [refusal, setRefusal] = useState<{ detail: string; serial: number } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const path = `/patients/${encodeURIComponent(wishes.patient_id)}/wishes`;
    const answer = await send("PUT", path, { body: bodyOf(draft) });
    setBusy(false);
    if (!answer.ok) {
      return setRefusal((last) => ({ detail: answer.problem.detail, serial: (last?.serial ?? 0) + 1 }));
    }
    router.refresh();
    onDone(true);
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {refusal && (
        <Notice key={refusal.serial} kind="problem">
          {refusal.detail}
        </Notice>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="wished-gender" label="Carer's gender">
          <Select
            id="wished-gender"
            value={draft.gender}
            onChange={({ target }) => change({ gender: target.value as typeof draft.gender })}
          >
            <option value="">No preference</option>
            {GENDERS.map((gender) => (
              <option key={gender}>{gender}</option>
            ))}
          </Select>
        </Field>
        {draft.gender !== "" && (
          <Field id="gender-strength" label="How strong is this preference?">
            <Select
              id="gender-strength"
              value={draft.genderStrength}
              onChange={({ target }) =>
                change({ genderStrength: target.value as typeof draft.genderStrength })
              }
            >
              {STRENGTHS.map(([strength, words]) => (
                <option key={strength} value={strength}>
                  {words}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <WishesOfCarers
        legend="Preferred carers"
        name="Preferred carer"
        wished={draft.preferred}
        employees={employees}
        onChange={(preferred) => change({ preferred })}
      />
      <WishesOfCarers
        legend="Carers to avoid"
        name="Carer to avoid"
        wished={draft.avoid}
        employees={employees}
        onChange={(avoid) => change({ avoid })}
      />
      <Checkbox
        label="Visits under 30 minutes are agreed"
        hint="Only with a regular carer. The short visits report names the rule of your nation."
        checked={draft.shortVisitsAgreed}
        onChange={(shortVisitsAgreed) => change({ shortVisitsAgreed })}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? "Saving…" : "Save preferences"}
        </Button>
        <Button onClick={() => onDone(false)}>Discard changes</Button>
      </div>
    </form>
  );
}
