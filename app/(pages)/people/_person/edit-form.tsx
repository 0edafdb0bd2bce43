"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { send } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { ProblemBody } from "@/lib/http/problem";
import type { EditAnswer } from "@/lib/services/people/edit-person";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { EditField } from "./edit-field";
import { isEditable } from "./field-controls";
import { personPath } from "./person-path";

interface EditFormProps {
  record: PersonRecord;
  /** Null when nothing was changed. */
  onDone: (answer: EditAnswer | null) => void;
}

const VERSION_PASSED = 412;

/** Changes cells by hand, with the same checks as the import. Only what was changed is sent. */
export function EditForm({ record, onDone }: EditFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  // The record as it was when it was opened: a change that somebody else makes meanwhile must not be lost.
  const [opened] = useState(record);
  const [values, setValues] = useState(() => valuesOf(record));
  const [problem, setProblem] = useState<ProblemBody | null>(null);
  const [isBusy, setBusy] = useState(false);
  const fields = opened.fields.filter(({ field }) => isEditable(field));
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const changed = fields.filter(({ field, value }) => values[field] !== (value ?? ""));
    if (changed.length === 0) return onDone(null);
    setBusy(true);
    const answer = await send<EditAnswer>("PATCH", personPath(opened), {
      body: Object.fromEntries(changed.map(({ field }) => [field, values[field] ?? ""])),
      headers: { "if-match": `"${opened.version}"` },
    });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    router.refresh();
    onDone(answer.value);
  }

  if (problem?.status === VERSION_PASSED) {
    return (
      <div className="flex flex-col items-start gap-4">
        <Notice kind="warn">{problem.detail}</Notice>
        <Button
          onClick={() => {
            router.refresh();
            onDone(null);
          }}
        >
          Show the record as it is now
        </Button>
      </div>
    );
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-5">
      {problem && <Notice kind="problem">{problem.detail}</Notice>}
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ field }) => (
          <EditField
            key={field}
            field={field}
            value={values[field] ?? ""}
            error={problem?.errors?.find((error) => error.field === field)?.message}
            onChange={(value) => setValues({ ...values, [field]: value })}
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? "Saving…" : "Save"}
        </Button>
        <Button onClick={() => onDone(null)}>Discard changes</Button>
      </div>
    </form>
  );
}

const valuesOf = ({ fields }: PersonRecord): Record<string, string> =>
  Object.fromEntries(fields.map(({ field, value }) => [field, value ?? ""]));
