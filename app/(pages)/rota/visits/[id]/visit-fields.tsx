import { CheckLine } from "@/app/_components/check-line";
import { Checks } from "@/app/_components/checks";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { LengthField } from "@/app/_components/length-field";
import { Select } from "@/app/_components/select";
import { Textarea } from "@/app/_components/textarea";
import { TimeInput } from "@/app/_components/time-input";
import { URGENCIES } from "@/lib/domain/request";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import type { VisitValues } from "./visit-values";

interface VisitFieldsProps {
  id: string;
  values: VisitValues;
  set: (patch: Partial<VisitValues>) => void;
}

/** When the visit is, how long it takes, and how many carers it needs how urgently. */
export function WhenFields({ id, values, set }: VisitFieldsProps) {
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
      <Field id={`${id}-date`} label="Day">
        <DateInput id={`${id}-date`} required value={values.date} onChange={(date) => set({ date })} />
      </Field>
      <Field id={`${id}-start`} label="Start">
        <TimeInput
          id={`${id}-start`}
          required
          value={values.start_time}
          onChange={(value) => set({ start_time: value })}
        />
      </Field>
      <LengthField id={`${id}-duration`} value={values.duration} onChange={(duration) => set({ duration })} />
      <Field id={`${id}-carers`} label="Carers needed">
        <Select
          id={`${id}-carers`}
          value={values.carers}
          onChange={({ target }) => set({ carers: target.value })}
        >
          <option value="1">One</option>
          <option value="2">Two at once</option>
        </Select>
      </Field>
      <Field id={`${id}-urgency`} label="Urgency">
        <Select
          id={`${id}-urgency`}
          value={values.urgency}
          onChange={({ target }) => set({ urgency: target.value })}
        >
          {URGENCIES.map((urgency) => (
            <option key={urgency} value={urgency}>
              {urgency.charAt(0).toUpperCase() + urgency.slice(1)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

/** What is done at the visit, and what the carer has to know. */
export function WhatFields({ id, values, set }: VisitFieldsProps) {
  return (
    <>
      <Checks
        legend="Services"
        options={SERVICES.map((service) => [service as string, SERVICE_LABELS[service]])}
        chosen={values.services}
        onChange={(services) => set({ services })}
      />
      <CheckLine checked={values.time_critical} onChange={(isChecked) => set({ time_critical: isChecked })}>
        Must start on time
      </CheckLine>
      <Field id={`${id}-notes`} label="Notes for the carer">
        <Textarea
          id={`${id}-notes`}
          rows={2}
          maxLength={1000}
          value={values.notes}
          onChange={({ target }) => set({ notes: target.value })}
        />
      </Field>
    </>
  );
}
