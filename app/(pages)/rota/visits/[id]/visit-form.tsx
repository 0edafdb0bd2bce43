"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import type { ProblemBody } from "@/lib/http/problem";
import type { VisitRecord } from "@/lib/services/rota/visit-record";
import { ChangeAnswer } from "./change-answer";
import type { VisitChanging } from "./use-visit-change";
import { WhatFields, WhenFields } from "./visit-fields";
import type { VisitStart } from "./visit-start";
import { changesOf, startingValues, type VisitValues, valuesOf } from "./visit-values";

interface VisitFormProps {
  record: VisitRecord;
  changing: VisitChanging;
  /** What the form begins with, besides what is stored. */
  start: VisitStart;
  onDone: () => void;
  /** Gives the edit up for what is stored now. */
  onLoad: () => void;
}

/** Changes a visit. Only what was changed is sent, with the version that the form was opened with. */
export function VisitForm({ record, changing, start, onDone, onLoad }: VisitFormProps) {
  const id = useId();
  // As it was when the form was opened: a change that somebody else makes meanwhile must not be lost.
  const [opened] = useState(record.visit);
  const [values, setValues] = useState(() => startingValues(valuesOf(opened), start));
  const [reason, setReason] = useState("");
  const set = (patch: Partial<VisitValues>) => setValues({ ...values, ...patch });
  const { mayOverride } = overrideOf(changing.problem);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const changes = changesOf(valuesOf(opened), values);
    if (Object.keys(changes).length === 0) return onDone();
    const body = { ...changes, ...(reason.trim() ? { override_reason: reason.trim() } : {}) };
    const isDone = await changing.change({
      method: "PATCH",
      path: `/visits/${opened.id}`,
      body,
      version: opened.version,
    });
    if (isDone) onDone();
  }

  if (changing.isPassed) return <ChangeAnswer changing={changing} onLoad={onLoad} />;
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <ChangeAnswer changing={changing} />
      <WhenFields id={id} values={values} set={set} />
      <WhatFields id={id} values={values} set={set} />
      {(mayOverride || reason !== "") && <ReasonField id={id} reason={reason} onChange={setReason} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={changing.isBusy}>
          {changing.isBusy ? "Saving…" : "Save"}
        </Button>
        <Button
          onClick={() => {
            changing.clear();
            onDone();
          }}
        >
          Discard changes
        </Button>
      </div>
    </form>
  );
}

interface ReasonFieldProps {
  id: string;
  reason: string;
  onChange: (reason: string) => void;
}

function ReasonField({ id, reason, onChange }: ReasonFieldProps) {
  return (
    <Field id={`${id}-reason`} label="Reason for the override" hint="Saved with the assignment.">
      <Input
        id={`${id}-reason`}
        maxLength={500}
        autoComplete="off"
        value={reason}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}

/** Whether what speaks against the change may be passed with a reason. */
function overrideOf(problem: ProblemBody | null): { mayOverride: boolean } {
  const { may_override } = (problem ?? {}) as { may_override?: boolean };
  return { mayOverride: may_override === true };
}
