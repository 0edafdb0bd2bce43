import { CheckLine } from "@/app/_components/check-line";
import { Checks } from "@/app/_components/checks";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { LengthField } from "@/app/_components/length-field";
import { Select } from "@/app/_components/select";
import { TimeInput } from "@/app/_components/time-input";
import { REGULAR_VISIT_NAMES } from "@/lib/domain/care-package/regular-visit";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import { WEEKDAYS } from "@/lib/domain/time";
import type { RegularVisitDraft } from "./regular-visit-draft";

export interface DraftProps {
  id: string;
  draft: RegularVisitDraft;
  set: (part: Partial<RegularVisitDraft>) => void;
  /** What the server said is wrong, by key of the request. */
  errorOf: (key: string) => string | undefined;
}

/** What is done, on which days, when and for how long. */
export function VisitBasics({ id, draft, set, errorOf }: DraftProps) {
  return (
    <>
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <NameField {...{ id, draft, set, errorOf }} />
        <Field id={`${id}-wished`} label="Preferred start" error={errorOf("wished_start")}>
          <TimeInput
            id={`${id}-wished`}
            required
            value={draft.wishedStart}
            onChange={(value) => set({ wishedStart: value })}
          />
        </Field>
        <LengthField
          id={`${id}-duration`}
          value={draft.duration}
          onChange={(duration) => set({ duration })}
          error={errorOf("duration")}
        />
        <Field id={`${id}-carers`} label="Carers" error={errorOf("carers")}>
          <Select
            id={`${id}-carers`}
            value={draft.carers}
            onChange={({ target }) => set({ carers: target.value })}
          >
            <option value="1">One carer</option>
            <option value="2">Double-up: two carers</option>
            <option value="3">Three carers</option>
            <option value="4">Four carers</option>
          </Select>
        </Field>
        <StartsBetween {...{ id, draft, set, errorOf }} />
      </div>
      <CheckLine checked={draft.timeCritical} onChange={(timeCritical) => set({ timeCritical })}>
        Must start on time
      </CheckLine>
      <Checks
        legend="Services"
        options={SERVICES.map((service) => [service, SERVICE_LABELS[service]])}
        chosen={draft.services}
        error={errorOf("service_types")}
        onChange={(services) => set({ services })}
      />
      <Checks
        legend="Days"
        options={WEEKDAYS.map((weekday) => [weekday, weekday])}
        chosen={draft.weekdays}
        error={errorOf("weekdays")}
        onChange={(weekdays) => set({ weekdays })}
      />
    </>
  );
}

/** The name of a regular visit: one of the usual ones, or any other. */
function NameField({ id, draft, set, errorOf }: DraftProps) {
  return (
    <Field id={`${id}-name`} label="Name" error={errorOf("name")}>
      <Input
        id={`${id}-name`}
        list={`${id}-names`}
        required
        autoComplete="off"
        maxLength={40}
        value={draft.name}
        onChange={({ target }) => set({ name: target.value })}
      />
      <datalist id={`${id}-names`}>
        {REGULAR_VISIT_NAMES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Field>
  );
}

/** How early and how late a visit may start. */
function StartsBetween({ id, draft, set, errorOf }: DraftProps) {
  return (
    <>
      <Field
        id={`${id}-earliest`}
        label="Earliest start"
        hint="If left empty, the preferred start."
        error={errorOf("earliest_start")}
      >
        <TimeInput
          id={`${id}-earliest`}
          value={draft.earliestStart}
          onChange={(value) => set({ earliestStart: value })}
        />
      </Field>
      <Field
        id={`${id}-latest`}
        label="Latest start"
        hint="If left empty, the preferred start."
        error={errorOf("latest_start")}
      >
        <TimeInput
          id={`${id}-latest`}
          value={draft.latestStart}
          onChange={(value) => set({ latestStart: value })}
        />
      </Field>
    </>
  );
}
