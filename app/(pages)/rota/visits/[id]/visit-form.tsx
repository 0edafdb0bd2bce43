"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { CheckLine } from "@/app/_components/check-line";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Select } from "@/app/_components/select";
import { Textarea } from "@/app/_components/textarea";
import { TimeInput } from "@/app/_components/time-input";
import { URGENCIES } from "@/lib/domain/request";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import { dateOf, timeOf } from "@/lib/domain/time";
import type { ProblemBody } from "@/lib/http/problem";
import type { VisitForPrograms } from "@/lib/services/contract";
import type { VisitRecord } from "@/lib/services/rota/visit-record";
import { ChangeAnswer } from "./change-answer";
import type { VisitChanging } from "./use-visit-change";
import type { VisitStart } from "./visit-start";

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
  const set = (patch: Partial<Values>) => setValues({ ...values, ...patch });
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
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <Field id={`${id}-date`} label="Day">
          <DateInput
            id={`${id}-date`}
            required
            value={values.date}
            onChange={(value) => set({ date: value })}
          />
        </Field>
        <Field id={`${id}-start`} label="Start">
          <TimeInput
            id={`${id}-start`}
            required
            value={values.start_time}
            onChange={(value) => set({ start_time: value })}
          />
        </Field>
        <Field id={`${id}-duration`} label="Length in minutes">
          <Input
            id={`${id}-duration`}
            type="number"
            min={5}
            max={1440}
            required
            value={values.duration}
            onChange={(event) => set({ duration: event.target.value })}
          />
        </Field>
        <Field id={`${id}-carers`} label="Carers needed">
          <Select
            id={`${id}-carers`}
            value={values.carers}
            onChange={(event) => set({ carers: event.target.value })}
          >
            <option value="1">One</option>
            <option value="2">Two at once</option>
          </Select>
        </Field>
        <Field id={`${id}-urgency`} label="Urgency">
          <Select
            id={`${id}-urgency`}
            value={values.urgency}
            onChange={(event) => set({ urgency: event.target.value })}
          >
            {URGENCIES.map((urgency) => (
              <option key={urgency} value={urgency}>
                {urgency.charAt(0).toUpperCase() + urgency.slice(1)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1 font-medium">Services</legend>
        <div className="grid sm:grid-cols-3">
          {SERVICES.map((service) => (
            <CheckLine
              key={service}
              checked={values.services.includes(service)}
              onChange={(isChecked) =>
                set({
                  services: isChecked
                    ? [...values.services, service]
                    : values.services.filter((one) => one !== service),
                })
              }
            >
              {SERVICE_LABELS[service]}
            </CheckLine>
          ))}
        </div>
      </fieldset>
      <CheckLine checked={values.time_critical} onChange={(isChecked) => set({ time_critical: isChecked })}>
        Must start on time
      </CheckLine>
      <Field id={`${id}-notes`} label="Notes for the carer">
        <Textarea
          id={`${id}-notes`}
          rows={2}
          maxLength={1000}
          value={values.notes}
          onChange={(event) => set({ notes: event.target.value })}
        />
      </Field>
      {(mayOverride || reason !== "") && (
        <Field id={`${id}-reason`} label="Reason for the override" hint="Saved with the assignment.">
          <Input
            id={`${id}-reason`}
            maxLength={500}
            autoComplete="off"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
      )}
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

const valuesOf = (visit: VisitForPrograms) => ({
  date: dateOf(visit.start_time),
  start_time: timeOf(visit.start_time),
  duration: String(visit.duration),
  carers: String(visit.carers),
  urgency: visit.urgency as string,
  services: [...visit.service_types] as string[],
  time_critical: visit.time_critical,
  notes: visit.notes ?? "",
});

/** The stored values with what the address fills in. */
const startingValues = (values: Values, { date, start_time }: VisitStart): Values => ({
  ...values,
  date: date ?? values.date,
  start_time: start_time ?? values.start_time,
});

type Values = ReturnType<typeof valuesOf>;

/** What differs, in the keys and types of a request. */
function changesOf(before: Values, after: Values): Record<string, unknown> {
  const changed = (key: keyof Values) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  return {
    ...(changed("date") ? { date: after.date } : {}),
    ...(changed("start_time") ? { start_time: after.start_time } : {}),
    ...(changed("duration") ? { duration: Number(after.duration) } : {}),
    ...(changed("carers") ? { carers: Number(after.carers) } : {}),
    ...(changed("urgency") ? { urgency: after.urgency } : {}),
    ...(changed("services") ? { service_types: after.services } : {}),
    ...(changed("time_critical") ? { time_critical: after.time_critical } : {}),
    ...(changed("notes") ? { notes: after.notes } : {}),
  };
}

/** Whether what speaks against the change may be passed with a reason. */
function overrideOf(problem: ProblemBody | null): { mayOverride: boolean } {
  const { may_override } = (problem ?? {}) as { may_override?: boolean };
  return { mayOverride: may_override === true };
}
