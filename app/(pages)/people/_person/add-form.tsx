"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { send } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Checkbox } from "@/app/_components/checkbox";
import { LinkButton } from "@/app/_components/link-button";
import { Notice } from "@/app/_components/notice";
import { PersonLink, personAddress } from "@/app/_components/person-link";
import { Section } from "@/app/_components/section";
import type { PersonKind } from "@/lib/domain/workbook";
import type { ProblemBody } from "@/lib/http/problem";
import type { AddedPerson } from "@/lib/services/people/add-person";
import { EditField } from "./edit-field";

export interface FieldGroup {
  title: string;
  fields: readonly string[];
}

interface AddFormProps {
  kind: PersonKind;
  /** The column of the id, and the next free one. */
  idField: string;
  nextId: string;
  groups: readonly FieldGroup[];
}

interface Namesake {
  id: string;
  name: string;
  archived: boolean;
}

/** Adds a carer or a patient, with the same checks as the import. Only the name is needed. */
export function AddForm({ kind, idField, nextId, groups }: AddFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<Record<string, string>>({ [idField]: nextId });
  const [isAnother, setAnother] = useState(false);
  const [problem, setProblem] = useState<ProblemBody | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const filled = Object.entries(values).filter(([, value]) => value.trim() !== "");
    const body = { ...Object.fromEntries(filled), ...(isAnother ? { another_person: true } : {}) };
    const answer = await send<AddedPerson>("POST", kind === "employee" ? "/employees" : "/patients", {
      body,
    });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    router.push(personAddress(kind, answer.value.id));
    router.refresh();
  }

  const namesakes = (problem?.same_person ?? []) as Namesake[];
  return (
    <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
      {problem && (
        <Notice kind="problem">
          <p>{problem.detail}</p>
          {namesakes.map(({ id, name, archived }) => (
            <p key={id}>
              <PersonLink kind={kind} id={id} name={name} /> {archived && "(archived)"}
            </p>
          ))}
        </Notice>
      )}
      {problem?.may_be_another === true && (
        <Checkbox label="This is another person" checked={isAnother} onChange={setAnother} />
      )}
      {groups.map(({ title, fields }) => (
        <Section key={title} title={title}>
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
            {fields.map((field) => (
              <EditField
                key={field}
                field={field}
                value={values[field] ?? ""}
                error={problem?.errors?.find((error) => error.field === field)?.message}
                onChange={(value) => setValues({ ...values, [field]: value })}
              />
            ))}
          </div>
        </Section>
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? "Saving…" : kind === "employee" ? "Add carer" : "Add patient"}
        </Button>
        <LinkButton href={kind === "employee" ? "/people/employees" : "/people/patients"}>
          Leave without saving
        </LinkButton>
      </div>
    </form>
  );
}
